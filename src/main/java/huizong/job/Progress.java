package huizong.job;

import huizong.lang.Text;

/** How far a job has come, for whoever watches; a job never prints. */
public interface Progress {

    Progress SILENT = new Progress() {
        @Override
        public void files(int total, long bytes) {
            // nobody watches
        }

        @Override
        public void file(String shown, long bytes) {
            // nobody watches
        }

        @Override
        public void row() {
            // nobody watches
        }

        @Override
        public void step(Step step) {
            // nobody watches
        }

        @Override
        public void note(Text words) {
            // nobody watches
        }
    };

    /** What a job does after the files are read. */
    enum Step {
        COMPARING,
        CHECKING,
        CONSOLIDATING,
        WRITING
    }

    /**
     * What there is to read.
     *
     * @param total number of files
     * @param bytes of all of them
     */
    void files(int total, long bytes);

    /** The next file is being read. */
    void file(String shown, long bytes);

    /** Another row of it was read. */
    void row();

    void step(Step step);

    /** Something was done otherwise than usual, and whoever started the job should know. */
    void note(Text words);
}

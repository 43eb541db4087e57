package huizong.job;

/** How far a job has come, for whoever watches; a job never prints. */
public interface Progress {

    Progress SILENT = new Progress() {
        @Override
        public void files(int total) {
            // nobody watches
        }

        @Override
        public void file(String shown) {
            // nobody watches
        }

        @Override
        public void step(Step step) {
            // nobody watches
        }
    };

    /** What a job does after the files are read. */
    enum Step {
        CHECKING,
        CONSOLIDATING,
        WRITING
    }

    /** How many files there are to read. */
    void files(int total);

    /** The next file is being read. */
    void file(String shown);

    void step(Step step);
}

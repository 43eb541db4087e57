package huizong.job;

import huizong.rule.Finding;
import huizong.rule.KeptRows;
import huizong.store.Runs;

/** Where a run leaves what it finds; a run that only looks leaves nothing. */
interface MonthRecord {

    MonthRecord NONE = new MonthRecord() {
        @Override
        public void file(Runs.TakenFile file) {
            // nothing is kept
        }

        @Override
        public void finding(int file, Finding finding) {
            // nothing is kept
        }

        @Override
        public void outcome(Runs.RowOutcome outcome) {
            // nothing is kept
        }

        @Override
        public void keep(KeptRows rows) {
            // nothing is kept
        }
    };

    static MonthRecord in(Runs.Writer writer) {
        return new MonthRecord() {
            @Override
            public void file(Runs.TakenFile file) {
                writer.file(file);
            }

            @Override
            public void finding(int file, Finding finding) {
                writer.finding(file, finding);
            }

            @Override
            public void outcome(Runs.RowOutcome outcome) {
                writer.outcome(outcome);
            }

            @Override
            public void keep(KeptRows rows) {
                writer.keep(rows);
            }
        };
    }

    void file(Runs.TakenFile file);

    void finding(int file, Finding finding);

    void outcome(Runs.RowOutcome outcome);

    void keep(KeptRows rows);
}

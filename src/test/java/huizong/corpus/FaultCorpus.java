package huizong.corpus;

import huizong.rule.Finding;
import huizong.rule.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Faults planted in honest submissions of one month, one in each, and what the pipeline finds. */
final class FaultCorpus {

    /** Files over a megabyte are too large, so that one can be made. */
    static final String SETTINGS = HonestOffice.SETTINGS + "limits: {file-mb: 1}\n";

    private static final YearMonth APRIL = YearMonth.of(2020, 4);
    private static final LocalDate DEADLINE = LocalDate.of(2020, 4, 29);

    private FaultCorpus() {}

    /**
     * What became of a fault.
     *
     * @param found at its place, once
     * @param wrong findings elsewhere or of other rules, those that follow of necessity apart; errors and warnings
     */
    record Result(Planted planted, boolean found, List<Finding> wrong) {

        long errors() {
            return wrong.stream()
                    .filter(finding -> finding.level() == Level.ERROR)
                    .count();
        }

        @Override
        public String toString() {
            return planted
                    + (found ? "" : ": not found at " + planted.expected())
                    + (wrong.isEmpty() ? "" : ": wrongly found " + wrong);
        }
    }

    /** Plants every fault once, each in another format with every seed. */
    static List<Result> check(Path folder, long seed) throws Exception {
        List<Planted> all = planted(seed);
        for (Planted one : all) {
            one.plant();
        }
        write(folder, all);
        if (all.stream().anyMatch(one -> !one.march().isEmpty())) {
            Consolidated.month(folder, APRIL.minusMonths(1), LocalDate.of(2020, 3, 29));
        }
        List<Finding> findings =
                Consolidated.month(folder, APRIL, DEADLINE.plusDays(1)).findings();
        List<Result> results = new ArrayList<>();
        for (Planted one : all) {
            results.add(result(one, findings));
        }
        return results;
    }

    private static List<Planted> planted(long seed) {
        People people = new People(new Random(seed));
        List<Planted> all = new ArrayList<>();
        List<Fault> faults = Faults.all();
        for (int i = 0; i < faults.size(); i++) {
            List<Format> formats = faults.get(i).formats();
            Format format = formats.get((int) ((seed + i) % formats.size()));
            all.add(new Planted(faults.get(i), i + 1, seed * 1_000 + i, format, people));
        }
        return all;
    }

    private static Result result(Planted planted, List<Finding> findings) {
        int found = 0;
        List<Finding> wrong = new ArrayList<>();
        Fault fault = planted.fault();
        for (Finding finding : findings) {
            String place = finding.place().toString();
            if (finding.rule() == fault.rule() && place.equals(planted.expected())) {
                found++;
            } else if (finding.level() != Level.INFO
                    && planted.holds(place)
                    && !fault.following().containsKey(finding.rule().code())) {
                wrong.add(finding);
            }
        }
        return new Result(planted, found == 1, wrong);
    }

    private static void write(Path folder, List<Planted> all) throws Exception {
        StringBuilder submitters = new StringBuilder("名称,类别,别名,会员人数\n");
        StringBuilder days = new StringBuilder("月份,提交单位,收到日期,凭证,备注\n");
        StringBuilder register = new StringBuilder("姓名,身份证,户编号,镇,村\n");
        StringBuilder villages = new StringBuilder("镇,村,类别,别名\n");
        for (Planted planted : all) {
            for (Submission submission : planted.all()) {
                submission.write(folder);
                submission.list(submitters, days, register, villages);
            }
            for (Planted.MarchFile file : planted.march()) {
                Path march = Files.createDirectories(folder.resolve("inbox/2020-03/" + file.sender()));
                Files.write(march.resolve(file.name()), file.bytes());
            }
        }
        Path reference = Files.createDirectories(folder.resolve("reference"));
        Files.writeString(folder.resolve("huizong.yaml"), SETTINGS);
        Files.writeString(reference.resolve("submitters.csv"), submitters);
        Files.writeString(reference.resolve("received.csv"), days);
        Files.writeString(reference.resolve("register.csv"), register);
        Files.writeString(reference.resolve("villages.csv"), villages);
        Files.writeString(reference.resolve("products.csv"), HonestOffice.products());
    }
}

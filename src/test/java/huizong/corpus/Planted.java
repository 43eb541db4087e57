package huizong.corpus;

import java.util.ArrayList;
import java.util.List;

/** A submission with a fault in it, and those beside it that the fault needs: what another sender sent, or the month before. */
final class Planted {

    private final Fault fault;
    private final Submission own;
    private final List<Submission> all = new ArrayList<>();
    private final People people;
    private final long seed;
    private final List<MarchFile> march = new ArrayList<>();
    private String expected = "";

    /** What a sender sent for the month before. */
    record MarchFile(String sender, String name, byte[] bytes) {}

    Planted(Fault fault, int number, long seed, Format format, People people) {
        this.fault = fault;
        this.people = people;
        this.seed = seed;
        this.own = new Submission(name(number, "甲"), number * 2, seed, format, people);
        all.add(own);
    }

    private static String name(int number, String side) {
        return String.format("监测点%s%03d", side, number);
    }

    void plant() throws Exception {
        expected = fault.plant().in(this);
    }

    Fault fault() {
        return fault;
    }

    Submission own() {
        return own;
    }

    /** Another sender's honest submission. */
    Submission other() {
        if (all.size() == 1) {
            all.add(new Submission(own.sender().replace('甲', '乙'), own.number() + 1, seed + 1, own.format(), people));
        }
        return all.get(1);
    }

    void march(String sender, String name, byte[] bytes) {
        march.add(new MarchFile(sender, name, bytes));
    }

    List<MarchFile> march() {
        return march;
    }

    List<Submission> all() {
        return all;
    }

    String expected() {
        return expected;
    }

    /** Whether a place lies in one of its submissions. */
    boolean holds(String place) {
        return all.stream().anyMatch(one -> {
            String folder = one.folder();
            return place.equals(folder)
                    || place.equals(one.sender())
                    || place.startsWith(folder + "/")
                    || place.startsWith(folder + " ");
        });
    }

    @Override
    public String toString() {
        return fault.rule().code() + " in " + own.format();
    }
}

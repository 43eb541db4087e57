package huizong.corpus;

import huizong.corpus.People.Person;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What one sender has to report of one month: sales, and whom they benefited. */
final class HonestSubmission {

    /** A sale; the amount in fen. */
    record Sale(Market.Goods goods, String seller, String buyer, int quantity, int price, LocalDate day) {
        long fen() {
            return (long) quantity * price;
        }
    }

    /** Somebody, and by how many fen. */
    record Benefit(Person person, long fen) {}

    private final Random random;
    private final HonestOffice office;
    private final String sender;
    private final YearMonth month;
    private final List<String> buyers = Market.buyers();
    private final List<Sale> sales = new ArrayList<>();
    private final Map<Person, Long> benefits = new LinkedHashMap<>();

    HonestSubmission(Random random, HonestOffice office, String sender, YearMonth month, int people, int sold) {
        this.random = random;
        this.office = office;
        this.sender = sender;
        this.month = month;
        for (int i = 0; i < sold; i++) {
            sell();
        }
        long left = sales.stream().mapToLong(Sale::fen).sum() * 4 / 5
                - benefits.values().stream().mapToLong(Long::longValue).sum();
        List<Person> sharing = new ArrayList<>(office.people(town()));
        while (benefits.size() < people && left > 0) {
            Person person = Market.pick(random, sharing);
            long share = Math.min(left, 2_000 + random.nextInt(60_000));
            if (benefits.putIfAbsent(person, share) == null) {
                left -= share;
            }
        }
    }

    private String town() {
        return HonestOffice.isTown(sender) ? sender : Market.pick(random, HonestOffice.towns());
    }

    private void sell() {
        String town = town();
        Market.Goods goods = Market.pick(random, Market.GOODS);
        boolean direct = random.nextInt(10) < 6;
        int price = goods.price() * (70 + random.nextInt(61)) / 100;
        price = price > 500 ? price / 50 * 50 : price;
        Person person = Market.pick(random, office.people(town));
        int quantity = direct ? 1 + random.nextInt(60) : 10 + random.nextInt(600);
        // sales after the last deadline, the 29th, are told now
        LocalDate first = month.minusMonths(1).atDay(29).plusDays(1);
        LocalDate day =
                first.plusDays(random.nextInt((int) (month.atEndOfMonth().toEpochDay() - first.toEpochDay()) + 1));
        String seller = direct ? person.name() : Market.pick(random, office.firms(town));
        Sale sale = new Sale(goods, seller, buyer(), quantity, price, day);
        if (direct) {
            benefits.merge(person, sale.fen(), Long::sum);
        }
        sales.add(sale);
    }

    private String buyer() {
        if (HonestOffice.isTown(sender)) {
            return random.nextInt(3) == 0
                    ? Market.pick(random, office.people(town())).name()
                    : Market.pick(random, buyers);
        }
        return switch (random.nextInt(12)) {
            case 0 -> sender.endsWith("局") ? "我局" : "本单位";
            case 1 -> "机关食堂";
            case 2 -> "单位工会";
            case 3 -> sender + "工会委员会";
            case 4 -> "干部职工";
            case 5 -> Market.pick(random, office.people(town())).name();
            default -> sender;
        };
    }

    String sender() {
        return sender;
    }

    YearMonth month() {
        return month;
    }

    List<Sale> sales() {
        return sales;
    }

    List<Benefit> benefits() {
        List<Benefit> all = new ArrayList<>();
        benefits.forEach((person, fen) -> all.add(new Benefit(person, fen)));
        return all;
    }
}

package huizong.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes ID numbers of nobody: order code 000 is never issued. The check digit is computed here, not by the code tested. */
public final class Numbers {

    private static final List<String> PREFIXES = List.of("430921", "432322", "430981", "432323", "430923", "110105");

    private Numbers() {}

    public static String valid(Random random) {
        LocalDate birth = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000));
        String body =
                PREFIXES.get(random.nextInt(PREFIXES.size())) + birth.toString().replace("-", "") + "000";
        return body + check(body);
    }

    /** ISO 7064 MOD 11-2 by its definition: the sum of digit × 2^(position from the right) is 1 modulo 11. */
    private static char check(String body) {
        int rest = 0;
        for (int i = 0; i < body.length(); i++) {
            rest = (rest + body.charAt(i) - '0') * 2 % 11;
        }
        int check = (12 - rest) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    /** All texts that differ by one digit, or by two neighbours swapped. */
    public static List<String> oneSlipAway(String number) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < number.length(); i++) {
            for (char c : "0123456789X".toCharArray()) {
                if (c != number.charAt(i) && (c != 'X' || i == number.length() - 1)) {
                    wrong.add(number.substring(0, i) + c + number.substring(i + 1));
                }
            }
            if (i > 0 && number.charAt(i - 1) != number.charAt(i)) {
                wrong.add(
                        number.substring(0, i - 1) + number.charAt(i) + number.charAt(i - 1) + number.substring(i + 1));
            }
        }
        return wrong;
    }
}

package huizong.form;

import java.util.function.LongConsumer;

/**
 * The numbers one wrong digit or one swap of neighbours away from another, as packed keys ({@link IdNumber#key()}): a few
 * dozen, found by arithmetic, so that they can be looked for among a million people.
 */
public final class NearNumbers {

    private static final int BODY = 17;
    private static final int CHECKS = 11;

    /** ISO 7064 MOD 11-2 as GB 11643 applies it; the check itself weighs 1. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private NearNumbers() {}

    /**
     * Gives every key near the given one whose check digit is right; whether its date is one, the caller's people tell.
     *
     * @param key of a number whose check digit is wrong; one whose check digit is right has no such neighbour
     */
    public static void of(long key, LongConsumer near) {
        int[] digits = new int[BODY];
        long body = key / CHECKS;
        int check = (int) (key % CHECKS);
        int sum = 0;
        for (int i = BODY - 1; i >= 0; i--) {
            digits[i] = (int) (body % 10);
            body /= 10;
            sum += WEIGHTS[i] * digits[i];
        }
        // the keys hold the check as its place in "10X98765432", which is the sum itself, modulo 11
        int off = Math.floorMod(check - sum, CHECKS);
        if (off == 0) {
            return;
        }
        near.accept(key - check + sum % CHECKS);
        long power = CHECKS;
        for (int i = BODY - 1; i >= 0; i--) {
            for (int digit = 0; digit <= 9; digit++) {
                if (Math.floorMod(WEIGHTS[i] * (digit - digits[i]), CHECKS) == off) {
                    near.accept(key + (digit - digits[i]) * power);
                }
            }
            if (i > 0) {
                int apart = digits[i] - digits[i - 1];
                if (Math.floorMod((WEIGHTS[i - 1] - WEIGHTS[i]) * apart, CHECKS) == off) {
                    near.accept(key + apart * power * 9);
                }
            }
            power *= 10;
        }
        // the last digit and the check, swapped
        if (check != 2) {
            swappedCheck(key, digits[BODY - 1], check, sum, near);
        }
    }

    /** The check that is written as a digit stands at one place of "10X98765432", and the digit at another. */
    private static void swappedCheck(long key, int last, int check, int sum, LongConsumer near) {
        int written = check == 0 ? 1 : check == 1 ? 0 : 12 - check;
        int swapped = last == 1 ? 0 : last == 0 ? 1 : 12 - last;
        int newSum = sum + WEIGHTS[BODY - 1] * (written - last);
        if (Math.floorMod(newSum, CHECKS) == swapped) {
            near.accept(key - check + swapped + (long) (written - last) * CHECKS);
        }
    }
}

package org.paymentassistant.domain.checksum;

/**
 * The few sums from which nearly all check digits are made. Arguments hold the digits 0–9, and the letters A–Z where
 * it says so; the callers have made sure of that.
 */
public final class Checksum {

    private Checksum() {}

    /** The value of a digit, or 10 to 35 for a letter in upper case. */
    public static int valueOf(char character) {
        return character <= '9' ? character - '0' : character - 'A' + 10;
    }

    /** The remainder by 97 (ISO 7064 MOD 97-10) of digits and letters, each letter read as two digits. */
    public static int mod97(CharSequence text) {
        int remainder = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = valueOf(text.charAt(i));
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder;
    }

    /** Whether the digits, the last of which is the check digit, satisfy Luhn's formula. */
    public static boolean luhn(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = valueOf(digits.charAt(digits.length() - 1 - i)) * (1 + i % 2);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    /** The sum of the first digits, each times its weight; digits without a weight do not count. */
    public static int weighted(CharSequence digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < Math.min(digits.length(), weights.length); i++) {
            sum += valueOf(digits.charAt(i)) * weights[i];
        }
        return sum;
    }

    /** The sum of all digits from the right, each times its weight; the weights start again when used up. */
    public static int weightedFromRight(CharSequence digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += valueOf(digits.charAt(digits.length() - 1 - i)) * weights[i % weights.length];
        }
        return sum;
    }

    /** Whether the digits satisfy ISO 7064 MOD 11,10. */
    public static boolean mod11And10(CharSequence digits) {
        int check = 10;
        for (int i = 0; i < digits.length() - 1; i++) {
            int sum = (check + valueOf(digits.charAt(i))) % 10;
            check = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (check + lastDigit(digits)) % 10 == 1;
    }

    /** Whether the digits satisfy the recursive modulus 10 of Swiss references. */
    public static boolean recursiveMod10(CharSequence digits) {
        int carry = 0;
        for (int i = 0; i < digits.length() - 1; i++) {
            carry = "0946827135".charAt((carry + valueOf(digits.charAt(i))) % 10) - '0';
        }
        return (10 - carry) % 10 == lastDigit(digits);
    }

    /** The last digit. */
    public static int lastDigit(CharSequence digits) {
        return valueOf(digits.charAt(digits.length() - 1));
    }
}

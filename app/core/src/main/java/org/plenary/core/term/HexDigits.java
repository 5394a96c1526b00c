package org.plenary.core.term;

final class HexDigits {
    private HexDigits() {}

    static boolean areLowerCase(String text, int length) {
        return text.length() == length
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}

package dev.portfolio.domain.chat;

/** How many tokens a call has taken. */
public record ChatUsage(long inputTokens, long outputTokens) {

    /** English has about four; to estimate too much is the safe side. */
    private static final int CHARACTERS_PER_TOKEN = 3;

    public ChatUsage {
        if (inputTokens < 0 || outputTokens < 0) {
            throw new IllegalArgumentException("Tokens are not negative: " + inputTokens + ", " + outputTokens);
        }
    }

    public long tokens() {
        return inputTokens + outputTokens;
    }

    /** About how many tokens a text of so many characters has, rather too many than too few. */
    static long tokensOf(int characters) {
        return Math.ceilDiv((long) characters, CHARACTERS_PER_TOKEN);
    }
}

package dev.portfolio.domain.answer;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What some sources say, to hold a sentence against. A sentence is supported when its numbers, its names and what it quotes are
 * all there, and at least three in five of its other words: what was made up has words of its own. Lines of a source that give orders
 * to a language model are no evidence for anything.
 */
final class Evidence {

    /** Of the words that say something, so many have to be there. */
    private static final double SHARED = 0.6;

    /** Words with this beginning in common, if it is also half of the longer one, are taken for forms of one word. */
    private static final int SHORTEST_STEM = 4;

    private static final Pattern QUOTED = Pattern.compile(
            "[\"\u201c\u201d\u201e\u00ab\u00bb`]([^\"\u201c\u201d\u201e\u00ab\u00bb`]{2,})[\"\u201c\u201d\u00ab\u00bb`]");
    private static final Pattern OPENS_SENTENCE = Pattern.compile("(?s).*(?:^|[.:;!?\"\u201c(\\-\u2013\u2014])\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,:]\\d+)*");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Ll}(?:[.]\\p{Ll})+");
    private static final Pattern MARKED_NAME =
            Pattern.compile(".*(?:\\p{L}\\p{Lu}|[._@#+:]|\\p{L}\\p{N}).*", Pattern.DOTALL);

    private final String text;
    private final Set<String> words;
    private final Set<String> numbers;

    Evidence(Collection<Source> sources) {
        String all = sources.stream()
                .flatMap(source -> (source.item().title() + "\n" + source.passage()).lines())
                .filter(line -> !Orders.areIn(line))
                .collect(Collectors.joining("\n"));
        this.text = Tokens.normal(all);
        this.words = new HashSet<>(Tokens.of(text));
        this.numbers = NUMBER.matcher(text)
                .results()
                .map(number -> plain(number.group()))
                .collect(Collectors.toSet());
    }

    /** @param sentence without citations */
    boolean supports(String sentence) {
        return hasQuotes(sentence) && hasNumbers(sentence) && hasNames(sentence) && hasWords(sentence);
    }

    private boolean hasQuotes(String sentence) {
        return QUOTED.matcher(sentence)
                .results()
                .allMatch(quoted -> text.contains(Tokens.normal(quoted.group(1)).replaceAll("[.,;:!?]?\\s*$", "")));
    }

    private boolean hasNumbers(String sentence) {
        return NUMBER.matcher(Tokens.normal(sentence))
                .results()
                .allMatch(number -> numbers.contains(plain(number.group())));
    }

    private boolean hasNames(String sentence) {
        return Tokens.matches(sentence).stream()
                .filter(token -> isName(token, sentence))
                .map(token -> Tokens.normal(token.group()).replaceAll("'s?$", ""))
                .allMatch(name -> words.contains(name) || words.stream().anyMatch(word -> isShortFor(name, word)));
    }

    /** Postgres is PostgreSQL, and pools are a pool; Monaco is no monad. */
    private static boolean isShortFor(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST_STEM
                && (one.startsWith(other) || other.startsWith(one));
    }

    private static boolean isName(MatchResult token, String sentence) {
        String word = token.group();
        if (isMixed(word)) {
            return true;
        }
        if (Character.isDigit(word.codePointAt(0)) && !word.contains(".")) {
            return false;
        }
        if (ABBREVIATION.matcher(word).matches()) {
            return false;
        }
        if (MARKED_NAME.matcher(word).matches()) {
            return true;
        }
        return Character.isUpperCase(word.codePointAt(0))
                && word.length() > 1
                && !Tokens.isFunctionWord(Tokens.normal(word))
                && !OPENS_SENTENCE.matcher(sentence.substring(0, token.start())).matches();
    }

    /** Letters of several alphabets in one word are there to deceive. */
    private static boolean isMixed(String word) {
        return word.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(Character.UnicodeScript::of)
                        .filter(script -> script == Character.UnicodeScript.LATIN
                                || script == Character.UnicodeScript.CYRILLIC
                                || script == Character.UnicodeScript.GREEK)
                        .distinct()
                        .count()
                > 1;
    }

    private boolean hasWords(String sentence) {
        List<String> content = Tokens.of(Tokens.normal(sentence)).stream()
                .filter(Tokens::hasContent)
                .distinct()
                .toList();
        long shared = content.stream().filter(this::hasFormOf).count();
        return !content.isEmpty() && shared >= SHARED * content.size();
    }

    private boolean hasFormOf(String word) {
        return words.contains(word) || words.stream().anyMatch(other -> areForms(word, other));
    }

    private static boolean areForms(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= SHORTEST_STEM && 2 * common >= Math.max(one.length(), other.length());
    }

    /** 1,000 and 1000 are one number. */
    private static String plain(String number) {
        return number.replaceAll(",(?=\\d{3}(?:\\D|$))", "");
    }
}

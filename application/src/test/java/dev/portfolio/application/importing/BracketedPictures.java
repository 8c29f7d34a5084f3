package dev.portfolio.application.importing;

import dev.portfolio.domain.importing.PictureReferences;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** In tests, every relative address in round brackets behind square ones is a picture. */
final class BracketedPictures implements PictureReferences {

    private static final Pattern PICTURE = Pattern.compile("(?<=]\\()([^/)][^:)]*)(?=\\))");

    @Override
    public List<String> in(String markdown) {
        return PICTURE.matcher(markdown)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    @Override
    public String replaced(String markdown, Map<String, String> addresses) {
        return PICTURE.matcher(markdown).replaceAll(match -> addresses.getOrDefault(match.group(), match.group()));
    }
}

package dev.portfolio.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.page.Position;
import dev.portfolio.domain.post.PostFilter;
import dev.portfolio.domain.project.ProjectFilter;
import org.junit.jupiter.api.Test;

final class CursorsTest {

    private static final CursorScope SCOPE = new CursorScope("-title", Visibility.PUBLISHED, PostFilter.ALL);

    private final Cursors cursors = new Cursors(new CursorSecret("s".repeat(CursorSecret.MIN_LENGTH)));
    private final Position position = new Position("ein töller titel 😀", SampleContent.newId());

    @Test
    void readsWhatItWrote() {
        assertThat(cursors.read(cursors.write(position, SCOPE), SCOPE)).isEqualTo(position);
        Position blank = new Position("", SampleContent.newId());
        assertThat(cursors.read(cursors.write(blank, SCOPE), SCOPE)).isEqualTo(blank);
    }

    @Test
    void anotherProcessWithTheSameSecretReadsIt() {
        Cursors other = new Cursors(new CursorSecret("s".repeat(CursorSecret.MIN_LENGTH)));
        assertThat(other.read(cursors.write(position, SCOPE), SCOPE)).isEqualTo(position);
    }

    @Test
    void anotherSecretDoesNot() {
        Cursors other = new Cursors(new CursorSecret("t".repeat(CursorSecret.MIN_LENGTH)));
        assertThatThrownBy(() -> other.read(cursors.write(position, SCOPE), SCOPE))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aCursorBelongsToWhatTheCallerMaySee() {
        CursorScope ofSuperuser = new CursorScope("-title", Visibility.EVERYTHING, PostFilter.ALL);
        assertThatThrownBy(() -> cursors.read(cursors.write(position, ofSuperuser), SCOPE))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aCursorBelongsToOneList() {
        CursorScope ofProjects = new CursorScope("-title", Visibility.PUBLISHED, ProjectFilter.ALL);
        assertThatThrownBy(() -> cursors.read(cursors.write(position, ofProjects), SCOPE))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aSecretIsLongEnoughAndDoesNotShow() {
        assertThatThrownBy(() -> new CursorSecret("short")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new CursorSecret("s".repeat(40)).toString()).doesNotContain("ssss");
    }
}

package dev.portfolio.domain.embedding;

import static dev.portfolio.domain.content.SampleContent.NOW;
import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static dev.portfolio.domain.embedding.SampleProfiles.aProfile;
import static dev.portfolio.domain.embedding.SampleProfiles.anActiveProfile;
import static dev.portfolio.domain.embedding.SampleProfiles.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.error.Conflict;
import org.junit.jupiter.api.Test;

/** What the profiles promise. There are none when a test starts. */
public abstract class EmbeddingProfilesContract {

    protected abstract EmbeddingProfiles profiles();

    @Test
    void aProfileIsBegunInTheStateBuilding() {
        EmbeddingRecipe inProcess =
                new EmbeddingRecipe("small", EmbeddingRecipe.Provider.PROCESS, null, "question: ", null);
        EmbeddingProfile begun = profiles().begin(new EmbeddingProfile.Draft("Small", inProcess, 384, true), NOW);
        assertThat(begun)
                .isEqualTo(new EmbeddingProfile(
                        begun.id(), "Small", inProcess, 384, true, EmbeddingProfile.State.BUILDING, NOW, null, null));
        assertThat(profiles().all()).containsExactly(begun);
    }

    @Test
    void oneIsBuiltAtATime() {
        aProfile(profiles(), "one", 2);
        assertThatThrownBy(() -> aProfile(profiles(), "two", 2)).isInstanceOf(Conflict.class);
    }

    @Test
    void aNameIsGivenOnce() {
        anActiveProfile(profiles(), "one", 2);
        assertThatThrownBy(() -> aProfile(profiles(), "one", 2)).isInstanceOf(Conflict.class);
    }

    @Test
    void whenOneIsActivatedTheOtherIsRetired() {
        EmbeddingProfile first = anActiveProfile(profiles(), "one", 2);
        EmbeddingProfile second = profiles().begin(draft("two", 3), minutesLater(1));
        profiles().activate(second.id(), minutesLater(2));
        assertThat(profiles().all()).extracting(EmbeddingProfile::id).containsExactly(first.id(), second.id());
        assertThat(profiles().all())
                .extracting(EmbeddingProfile::state)
                .containsExactly(EmbeddingProfile.State.RETIRED, EmbeddingProfile.State.ACTIVE);
        assertThat(profiles().all()).extracting(EmbeddingProfile::activatedAt).containsExactly(NOW, minutesLater(2));
        assertThat(profiles().all()).extracting(EmbeddingProfile::retiredAt).containsExactly(minutesLater(2), null);
    }

    @Test
    void aRetiredOneCanBeActivatedAgain() {
        EmbeddingProfile first = anActiveProfile(profiles(), "one", 2);
        anActiveProfile(profiles(), "two", 3);
        profiles().activate(first.id(), minutesLater(5));
        assertThat(profiles().all())
                .extracting(EmbeddingProfile::state)
                .containsExactly(EmbeddingProfile.State.ACTIVE, EmbeddingProfile.State.RETIRED);
        assertThat(profiles().all().getFirst().retiredAt()).isNull();
        assertThat(profiles().all().getFirst().activatedAt()).isEqualTo(minutesLater(5));
    }

    @Test
    void oneThatIsGoneCannotBeActivated() {
        EmbeddingProfile gone = aProfile(profiles(), "gone", 2);
        profiles().remove(gone.id());
        assertThatThrownBy(() -> profiles().activate(gone.id(), NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void aProfileMovesToAnotherAddress() {
        EmbeddingProfile profile = aProfile(profiles(), "one", 2);
        profiles().move(profile.id(), "https://elsewhere.example/v1");
        assertThat(profiles().all().getFirst().recipe())
                .isEqualTo(profile.recipe().at("https://elsewhere.example/v1"));
    }

    @Test
    void removesAProfileUnlessItIsActive() {
        EmbeddingProfile first = anActiveProfile(profiles(), "one", 2);
        EmbeddingProfile second = anActiveProfile(profiles(), "two", 3);
        assertThatThrownBy(() -> profiles().remove(second.id())).isInstanceOf(Conflict.class);
        profiles().remove(first.id());
        profiles().remove(first.id());
        assertThat(profiles().all()).extracting(EmbeddingProfile::id).containsExactly(second.id());
        assertThat(aProfile(profiles(), "one", 2).id()).isNotEqualTo(first.id());
    }
}

package dev.portfolio.application;

import dev.portfolio.application.answer.AskPortfolio;
import dev.portfolio.application.answer.FindSources;
import dev.portfolio.application.answer.RelevanceFloor;
import dev.portfolio.application.chat.TalkToModel;
import dev.portfolio.application.content.Companions;
import dev.portfolio.application.embedding.EmbedPending;
import dev.portfolio.application.embedding.FindLiveProfiles;
import dev.portfolio.application.embedding.LiveProfiles;
import dev.portfolio.application.embedding.ProfileModels;
import dev.portfolio.application.evaluation.EvaluateSearch;
import dev.portfolio.application.evaluation.FindNamedItems;
import dev.portfolio.application.revision.CurrentItems;
import dev.portfolio.application.revision.RevisionHistory;
import dev.portfolio.application.schedule.Scheduling;
import dev.portfolio.application.search.FindRelated;
import dev.portfolio.application.search.SearchContent;
import dev.portfolio.application.search.SearchDocuments;
import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.domain.chat.ChatBudget;
import dev.portfolio.domain.chat.ChatSpending;
import dev.portfolio.domain.chat.VisitorShare;
import dev.portfolio.domain.content.ContentLocks;
import dev.portfolio.domain.content.FormerSlugs;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.embedding.EmbeddingBacklog;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.embedding.EmbeddingQueue;
import dev.portfolio.domain.embedding.OnlyEmbedder;
import dev.portfolio.domain.embedding.SampleProfiles;
import dev.portfolio.domain.importing.ContentSources;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.revision.Revisions;
import dev.portfolio.domain.revision.RevisionsKept;
import dev.portfolio.domain.schedule.Schedules;
import dev.portfolio.domain.search.ContentSearch;
import dev.portfolio.domain.search.PassageCutter;
import dev.portfolio.domain.search.Question;
import dev.portfolio.domain.search.SearchDocument;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.domain.search.SearchIndex;
import dev.portfolio.domain.search.SearchMode;
import dev.portfolio.domain.search.SearchResult;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the tests of use cases share: ports in memory that know transactions only, a model and a clock in the test's hands. */
public final class UseCases {

    public static final int MOST_REVISIONS = 5;

    private final InMemoryPortfolio memory = new InMemoryPortfolio();
    private final MovableClock clock = new MovableClock(SampleContent.NOW);
    private final ScriptedEmbedder embedder = new ScriptedEmbedder(memory.embedder());
    private final ProfileModels models = new ProfileModels(
            new FindLiveProfiles(memory.embeddingProfiles(), memory.transactions()),
            new OnlyEmbedder(embedder),
            memory.transactions(),
            clock);
    private Optional<AskPortfolio.Generation> generation = Optional.empty();
    private final SearchDocuments documents =
            new SearchDocuments(new StarMarkdown(), new PassageCutter(memory.tokenCounter()));

    /** What a visitor may take of the chat model's budget. */
    public static final ChatBudget SHARE = new ChatBudget(3, 1_000_000);

    public UseCases() {
        SampleProfiles.anActiveProfile(memory.embeddingProfiles(), embedder.model(), embedder.dimension());
    }

    /** Lets a profile of this name, with no vectors yet, answer questions from now on. */
    public EmbeddingProfileId activate(String name) {
        EmbeddingProfileId id = SampleProfiles.anActiveProfile(memory.embeddingProfiles(), name, embedder.dimension())
                .id();
        clock.forward(Duration.ofSeconds(1));
        return id;
    }

    /** The profile that answers questions. */
    public EmbeddingProfileId profile() {
        return models.active().orElseThrow().id();
    }

    public ProfileModels models() {
        return models;
    }

    public EmbeddingProfiles profiles() {
        return InTransactionsOnly.of(EmbeddingProfiles.class, memory.embeddingProfiles(), transactions());
    }

    /** The ports as they are, for looking behind the use cases. */
    public InMemoryPortfolio memory() {
        return memory;
    }

    public MovableClock clock() {
        return clock;
    }

    public ScriptedEmbedder embedder() {
        return embedder;
    }

    public SearchDocuments documents() {
        return documents;
    }

    public Transactions transactions() {
        return memory.transactions();
    }

    public PostRepository posts() {
        return InTransactionsOnly.of(PostRepository.class, memory.posts(), transactions());
    }

    public ProjectRepository projects() {
        return InTransactionsOnly.of(ProjectRepository.class, memory.projects(), transactions());
    }

    public CertificationRepository certifications() {
        return InTransactionsOnly.of(CertificationRepository.class, memory.certifications(), transactions());
    }

    public SearchIndex index() {
        return InTransactionsOnly.of(SearchIndex.class, memory.searchIndex(), transactions());
    }

    public EmbeddingQueue queue() {
        return InTransactionsOnly.of(EmbeddingQueue.class, memory.embeddingQueue(), transactions());
    }

    public ContentSources sources() {
        return InTransactionsOnly.of(ContentSources.class, memory.contentSources(), transactions());
    }

    public FormerSlugs formerSlugs() {
        return InTransactionsOnly.of(FormerSlugs.class, memory.formerSlugs(), transactions());
    }

    /** What is kept beside items, with this index. */
    public Companions companions(SearchIndex index) {
        ContentLocks locks = InTransactionsOnly.of(ContentLocks.class, memory.contentLocks(), transactions());
        return new Companions(
                new Companions.Ports(locks, formerSlugs(), index, queue(), profiles(), sources(), schedules()),
                history(),
                clock);
    }

    public Revisions revisions() {
        return InTransactionsOnly.of(Revisions.class, memory.revisions(), transactions());
    }

    public Schedules schedules() {
        return InTransactionsOnly.of(Schedules.class, memory.schedules(), transactions());
    }

    /** Keeps few revisions, so that a test can have too many. */
    public RevisionHistory history() {
        return new RevisionHistory(revisions(), schedules(), new RevisionsKept(MOST_REVISIONS));
    }

    public CurrentItems currentItems() {
        return new CurrentItems(posts(), projects());
    }

    public Scheduling scheduling() {
        ContentLocks locks = InTransactionsOnly.of(ContentLocks.class, memory.contentLocks(), transactions());
        return new Scheduling(schedules(), revisions(), history(), currentItems(), locks, transactions(), clock);
    }

    public ContentSearch contentSearch() {
        return InTransactionsOnly.of(ContentSearch.class, memory.contentSearch(), transactions());
    }

    public SearchContent searchContent() {
        return new SearchContent(contentSearch(), models, transactions());
    }

    public FindRelated findRelated() {
        return new FindRelated(contentSearch(), models, formerSlugs(), transactions());
    }

    /** Its floor is for vectors of words: texts that share no word have the similarity 0. */
    public AskPortfolio askPortfolio() {
        FindSources findSources =
                new FindSources(searchContent(), contentSearch(), transactions(), new RelevanceFloor(0.2, 0.75));
        return new AskPortfolio(findSources, contentSearch(), models, transactions(), generation);
    }

    /** From now on there is a chat model, within this budget. */
    public void withChatModel(ChatBudget budget) {
        generation = Optional.of(new AskPortfolio.Generation(
                memory.chatModel().model(), talkToModel(budget), memory.answerCache(), () -> "code", 200));
    }

    public TalkToModel talkToModel(ChatBudget budget) {
        ChatSpending spending = InTransactionsOnly.of(ChatSpending.class, memory.chatSpending(), transactions());
        return new TalkToModel(
                memory.chatModel(),
                spending,
                budget,
                new VisitorShare(memory.visitorSpending(), SHARE),
                transactions(),
                clock);
    }

    public FindNamedItems findNamedItems() {
        return new FindNamedItems(sources(), contentSearch(), transactions());
    }

    public EvaluateSearch evaluateSearch() {
        return new EvaluateSearch(searchContent());
    }

    public EmbedPending embedPending() {
        return new EmbedPending(queue(), index(), models, transactions(), clock);
    }

    /** Saves the post, what search knows of it, and that it is to be embedded. */
    public Post put(Post post) {
        return put(post, () -> memory.posts().save(post), documents.of(post));
    }

    /** As for a post. */
    public Project put(Project project) {
        return put(project, () -> memory.projects().save(project), documents.of(project));
    }

    /** As for a post. */
    public Certification put(Certification certification) {
        return put(certification, () -> memory.certifications().save(certification), documents.of(certification));
    }

    private <T> T put(T item, Runnable save, SearchDocument document) {
        transactions().writing(() -> {
            save.run();
            memory.searchIndex().put(document);
            LiveProfiles.of(memory.embeddingProfiles())
                    .forEach(profile -> memory.embeddingQueue().add(document.ref(), profile.id(), clock.instant()));
        });
        return item;
    }

    /** Embeds what is due, up to so many items. */
    public EmbedPending.Outcome embed(int maxItems) {
        return embedPending().execute(new EmbedPending.Command(maxItems));
    }

    /** Embeds all that is due. */
    public EmbedPending.Outcome embed() {
        return embed(1_000);
    }

    public EmbeddingBacklog backlog() {
        return memory.embeddingQueue().backlog(profile());
    }

    /** The titles of what is found, best first. */
    public List<String> found(SearchMode mode, String question) {
        return search(mode, question).stream()
                .map(result -> result.item().title())
                .toList();
    }

    /** What is found, best first. */
    public List<SearchResult> search(SearchMode mode, String question) {
        return searchContent()
                .execute(new SearchContent.Query(new Question(question), SearchFilter.NONE, mode, 100))
                .items();
    }
}

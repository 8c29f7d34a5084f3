package dev.portfolio.domain;

import dev.portfolio.domain.account.InMemoryPasswordHasher;
import dev.portfolio.domain.account.InMemoryUserRepository;
import dev.portfolio.domain.answer.InMemoryAnswerCache;
import dev.portfolio.domain.apitoken.InMemoryApiTokenRepository;
import dev.portfolio.domain.backup.InMemoryBackups;
import dev.portfolio.domain.certification.InMemoryCertificationRepository;
import dev.portfolio.domain.chat.InMemoryChatSpending;
import dev.portfolio.domain.chat.InMemoryVisitorSpending;
import dev.portfolio.domain.chat.ScriptedChatModel;
import dev.portfolio.domain.content.InMemoryContentLocks;
import dev.portfolio.domain.content.InMemoryFormerSlugs;
import dev.portfolio.domain.content.InMemoryPublishedItems;
import dev.portfolio.domain.content.SequentialContentIds;
import dev.portfolio.domain.embedding.InMemoryEmbeddingProfiles;
import dev.portfolio.domain.embedding.InMemoryEmbeddingQueue;
import dev.portfolio.domain.embedding.WordCounter;
import dev.portfolio.domain.embedding.WordHashEmbedder;
import dev.portfolio.domain.idempotency.InMemoryIdempotencyKeys;
import dev.portfolio.domain.importing.InMemoryContentSources;
import dev.portfolio.domain.media.InMemoryMediaRepository;
import dev.portfolio.domain.media.InMemoryMediaSources;
import dev.portfolio.domain.media.InMemoryMediaStore;
import dev.portfolio.domain.media.InMemoryPictures;
import dev.portfolio.domain.post.InMemoryPostRepository;
import dev.portfolio.domain.project.InMemoryProjectRepository;
import dev.portfolio.domain.revision.InMemoryRevisions;
import dev.portfolio.domain.schedule.InMemorySchedules;
import dev.portfolio.domain.search.InMemoryContentSearch;
import dev.portfolio.domain.search.InMemoryEmbeddingCoverage;
import dev.portfolio.domain.search.InMemorySearchIndex;
import dev.portfolio.domain.tag.InMemoryTags;
import dev.portfolio.domain.transaction.InMemoryCommittedStates;
import dev.portfolio.domain.transaction.InMemoryReplicaReads;
import dev.portfolio.domain.transaction.InMemoryTransactions;

/** All ports in memory, empty, wired together: a rollback of its transactions undoes the changes in all of its stores. */
public final class InMemoryPortfolio {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryReplicaReads replicaReads = new InMemoryReplicaReads(transactions);
    private final InMemoryPostRepository posts = new InMemoryPostRepository(transactions);
    private final InMemoryProjectRepository projects = new InMemoryProjectRepository(transactions);
    private final InMemoryCertificationRepository certifications = new InMemoryCertificationRepository(transactions);
    private final InMemorySearchIndex searchIndex = new InMemorySearchIndex(transactions);
    private final InMemoryContentSearch contentSearch = new InMemoryContentSearch(searchIndex);
    private final InMemoryEmbeddingQueue embeddingQueue = new InMemoryEmbeddingQueue(transactions);
    private final InMemoryEmbeddingProfiles embeddingProfiles =
            new InMemoryEmbeddingProfiles(transactions, searchIndex::forget, embeddingQueue::forget);
    private final InMemoryContentSources contentSources = new InMemoryContentSources(transactions);
    private final InMemoryMediaRepository media = new InMemoryMediaRepository(transactions);
    private final InMemoryMediaSources mediaSources = new InMemoryMediaSources(transactions);
    private final InMemoryMediaStore mediaStore = new InMemoryMediaStore(transactions);
    private final InMemoryPictures pictures = new InMemoryPictures(transactions);
    private final InMemoryContentLocks contentLocks = new InMemoryContentLocks(posts, projects, certifications);
    private final InMemoryPublishedItems publishedItems = new InMemoryPublishedItems(posts, projects);
    private final InMemoryFormerSlugs formerSlugs = new InMemoryFormerSlugs(transactions);
    private final InMemoryRevisions revisions = new InMemoryRevisions(transactions);
    private final InMemorySchedules schedules = new InMemorySchedules(transactions);
    private final InMemoryIdempotencyKeys idempotencyKeys = new InMemoryIdempotencyKeys(transactions);
    private final InMemoryApiTokenRepository apiTokens = new InMemoryApiTokenRepository(transactions);
    private final InMemoryUserRepository users = new InMemoryUserRepository(transactions, apiTokens::deleteAllOf);
    private final InMemoryPasswordHasher passwordHasher = new InMemoryPasswordHasher(transactions);
    private final WordHashEmbedder embedder = new WordHashEmbedder(transactions);
    private final InMemoryChatSpending chatSpending = new InMemoryChatSpending(transactions);
    private final ScriptedChatModel chatModel = new ScriptedChatModel(transactions::inProgress);
    private final InMemoryVisitorSpending visitorSpending = new InMemoryVisitorSpending();
    private final InMemoryAnswerCache answerCache = new InMemoryAnswerCache();
    private final WordCounter tokenCounter = new WordCounter();
    private final SequentialContentIds contentIds = new SequentialContentIds();

    public InMemoryTransactions transactions() {
        return transactions;
    }

    public InMemoryReplicaReads replicaReads() {
        return replicaReads;
    }

    public InMemoryCommittedStates committedStates() {
        return new InMemoryCommittedStates(transactions);
    }

    public InMemoryPostRepository posts() {
        return posts;
    }

    public InMemoryProjectRepository projects() {
        return projects;
    }

    public InMemoryCertificationRepository certifications() {
        return certifications;
    }

    public InMemorySearchIndex searchIndex() {
        return searchIndex;
    }

    public InMemoryContentSearch contentSearch() {
        return contentSearch;
    }

    public InMemoryEmbeddingQueue embeddingQueue() {
        return embeddingQueue;
    }

    public InMemoryEmbeddingProfiles embeddingProfiles() {
        return embeddingProfiles;
    }

    public InMemoryEmbeddingCoverage embeddingCoverage() {
        return new InMemoryEmbeddingCoverage(searchIndex);
    }

    public InMemoryContentSources contentSources() {
        return contentSources;
    }

    public InMemoryMediaRepository media() {
        return media;
    }

    public InMemoryMediaSources mediaSources() {
        return mediaSources;
    }

    public InMemoryMediaStore mediaStore() {
        return mediaStore;
    }

    public InMemoryPictures pictures() {
        return pictures;
    }

    public InMemoryContentLocks contentLocks() {
        return contentLocks;
    }

    public InMemoryPublishedItems publishedItems() {
        return publishedItems;
    }

    public InMemoryTags tags() {
        return new InMemoryTags(posts, projects);
    }

    public InMemoryBackups backups() {
        return new InMemoryBackups(transactions);
    }

    public InMemoryFormerSlugs formerSlugs() {
        return formerSlugs;
    }

    public InMemoryRevisions revisions() {
        return revisions;
    }

    public InMemorySchedules schedules() {
        return schedules;
    }

    public InMemoryIdempotencyKeys idempotencyKeys() {
        return idempotencyKeys;
    }

    public InMemoryUserRepository users() {
        return users;
    }

    public InMemoryApiTokenRepository apiTokens() {
        return apiTokens;
    }

    public InMemoryPasswordHasher passwordHasher() {
        return passwordHasher;
    }

    public WordHashEmbedder embedder() {
        return embedder;
    }

    public InMemoryChatSpending chatSpending() {
        return chatSpending;
    }

    public ScriptedChatModel chatModel() {
        return chatModel;
    }

    public InMemoryVisitorSpending visitorSpending() {
        return visitorSpending;
    }

    public InMemoryAnswerCache answerCache() {
        return answerCache;
    }

    public WordCounter tokenCounter() {
        return tokenCounter;
    }

    public SequentialContentIds contentIds() {
        return contentIds;
    }
}

package dev.portfolio.application.search;

/** Is told how a rebuild gets on. */
public interface RebuildListener {

    RebuildListener SILENT = (done, total) -> {};

    void onItem(int done, int total);
}

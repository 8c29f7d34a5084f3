import { useRef, useState } from "preact/hooks";
import { messageOf } from "../http/problem";
import { DropZone } from "../media/DropZone";
import { size } from "../media/media";
import { useDesk } from "../shell/desk";
import { tell } from "../shell/notices";
import { Page } from "../shell/Page";
import { chosenFiles, droppedFiles, isArchive, worthSending, type Placed } from "./droppedFiles";
import { changesAnything, importFiles, summed, type ImportResult } from "./imports";
import { ImportTable } from "./ImportTable";

/** Takes a folder or an archive in, after it has shown what would become of each file. */
export function ImportPage() {
  const { calls } = useDesk();
  const [files, setFiles] = useState<readonly Placed[]>([]);
  const [result, setResult] = useState<ImportResult | null>(null);
  const [working, setWorking] = useState<"reading" | "importing" | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const folder = useRef<HTMLInputElement>(null);
  const archive = useRef<HTMLInputElement>(null);

  async function run(placed: readonly Placed[], dryRun: boolean) {
    setFiles(placed);
    setProblem(null);
    setWorking(dryRun ? "reading" : "importing");
    try {
      const answer = await importFiles(calls, placed, dryRun);
      setResult(answer);
      if (!dryRun) {
        tell(`Imported: ${summed(answer.summary)}.`);
      }
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setWorking(null);
    }
  }

  function take(placed: readonly Placed[]) {
    const worth = worthSending(placed);
    setResult(null);
    if (worth.length > 0) {
      void run(worth, true);
    } else {
      setProblem("There is nothing in it that could be imported.");
    }
  }

  const bytes = files.reduce((sum, { file }) => sum + file.size, 0);
  return (
    <Page title="Import">
      <p>
        A folder of Markdown files as Hugo, Jekyll and others keep them, or a zip of one. First you see what would become of each file;
        nothing is changed until you say so.
      </p>
      <DropZone label="Drop a folder or a zip here" onFiles={() => undefined} read={async (data) => (take(await droppedFiles(data)), [])}>
        <div class="drop-target">
          <p>Drop a folder or a zip here</p>
          <div class="actions">
            <button type="button" disabled={working !== null} onClick={() => folder.current?.click()}>
              Choose a folder…
            </button>
            <button type="button" disabled={working !== null} onClick={() => archive.current?.click()}>
              Choose files or a zip…
            </button>
          </div>
        </div>
        <input
          ref={(element) => {
            element?.setAttribute("webkitdirectory", "");
            folder.current = element;
          }}
          type="file"
          multiple
          hidden
          aria-label="Folder to import"
          onChange={(event) => take(chosenFiles([...(event.currentTarget.files ?? [])]))}
        />
        <input
          ref={archive}
          type="file"
          multiple
          hidden
          aria-label="Files or zip to import"
          onChange={(event) => take(chosenFiles([...(event.currentTarget.files ?? [])]))}
        />
      </DropZone>
      {problem && (
        <p class="banner bad" role="alert">
          {problem}
        </p>
      )}
      <p role="status" class="muted">
        {working === "reading" && `Looking at ${files.length} ${files.length === 1 ? "file" : "files"}, ${size(bytes)}…`}
        {working === "importing" && "Importing…"}
      </p>
      {result && (
        <section aria-label={result.dry_run ? "What would happen" : "What has happened"}>
          <div class="page-head">
            <h2>
              {result.dry_run ? "What would happen" : "What has happened"}: {summed(result.summary)}
            </h2>
            {result.dry_run && (
              <div class="actions">
                <button
                  type="button"
                  onClick={() => {
                    setResult(null);
                    setFiles([]);
                  }}
                >
                  Cancel
                </button>
                <button type="button" class="primary" disabled={working !== null || !changesAnything(result)} onClick={() => void run(files, false)}>
                  Import {isArchive(files) ? "it" : "them"}
                </button>
              </div>
            )}
          </div>
          <ImportTable result={result} />
        </section>
      )}
    </Page>
  );
}

import { query, type Calls } from "../http/calls";
import type { Placed } from "./droppedFiles";

/** What an import does, or would do, with a file. */
export interface ImportedFile {
  readonly path: string;
  readonly type: string | null;
  readonly slug: string | null;
  readonly title: string | null;
  readonly outcome: string;
  readonly detail: string | null;
}

export interface ImportResult {
  readonly dry_run: boolean;
  readonly summary: Readonly<Record<string, number>>;
  readonly files: readonly ImportedFile[];
}

/** Sends files to be imported, or to be told what would become of them. */
export async function importFiles(calls: Calls, files: readonly Placed[], dryRun: boolean): Promise<ImportResult> {
  const form = new FormData();
  for (const { path, file } of files) {
    form.append("file", file, path);
  }
  return (await calls.answer<ImportResult>("POST", `/admin/imports${query({ dry_run: dryRun })}`, { form })).body;
}

/** "3 created, 1 failed": what is none is left out. */
export function summed(summary: Readonly<Record<string, number>>): string {
  const parts = Object.entries(summary)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${count} ${outcome}`);
  return parts.length === 0 ? "nothing to import" : parts.join(", ");
}

/** Whether an import would change anything. */
export function changesAnything(result: ImportResult): boolean {
  return (result.summary["created"] ?? 0) + (result.summary["updated"] ?? 0) > 0;
}

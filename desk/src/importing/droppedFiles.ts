/** A file and where it is inside what was dropped. */
export interface Placed {
  readonly path: string;
  readonly file: File;
}

/** What browsers give for what is dropped: a file, or a folder of others. */
interface Entry {
  readonly isFile: boolean;
  readonly isDirectory: boolean;
  readonly fullPath: string;
}

interface FileEntry extends Entry {
  file(done: (file: File) => void, failed: (error: unknown) => void): void;
}

interface FolderEntry extends Entry {
  createReader(): { readEntries(done: (entries: Entry[]) => void, failed: (error: unknown) => void): void };
}

/** All files of what was dropped, those in folders with their paths. */
export async function droppedFiles(data: DataTransfer): Promise<Placed[]> {
  // The list is emptied when the event is over: everything is taken from it before the first wait.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry() as Entry | null).filter((entry) => entry !== null);
  if (entries.length === 0) {
    return [...data.files].map((file) => ({ path: file.name, file }));
  }
  return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry: Entry): Promise<Placed[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((done, failed) => (entry as FileEntry).file(done, failed));
    return [{ path: entry.fullPath.replace(/^\//, ""), file }];
  }
  if (!entry.isDirectory) {
    return [];
  }
  const reader = (entry as FolderEntry).createReader();
  const inside: Entry[] = [];
  for (;;) {
    // A folder is read in parts, until one is empty.
    const part = await new Promise<Entry[]>((done, failed) => reader.readEntries(done, failed));
    if (part.length === 0) {
      return (await Promise.all(inside.map(filesOf))).flat();
    }
    inside.push(...part);
  }
}

/** Files chosen with a picker of folders, with their paths. */
export function chosenFiles(files: readonly File[]): Placed[] {
  return files.map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** Without what no import reads: hidden files and folders, and what operating systems and tools leave behind. */
export function worthSending(files: readonly Placed[]): Placed[] {
  return files.filter(
    ({ path }) => !path.split("/").some((part) => part.startsWith(".") || part === "node_modules" || part === "__MACOSX" || part === "Thumbs.db"),
  );
}

/** Whether this is a single archive, which is sent as it is. */
export function isArchive(files: readonly Placed[]): boolean {
  return files.length === 1 && /\.zip$/i.test(files[0]?.path ?? "");
}

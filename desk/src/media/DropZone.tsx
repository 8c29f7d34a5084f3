import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface DropProperties {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** Where folders are wanted as well: reads what was dropped; else its files are taken. */
  readonly read?: (data: DataTransfer) => Promise<readonly File[]>;
  readonly children: ComponentChildren;
}

/** A part of the page where files can be dropped. */
export function DropZone({ label, onFiles, read, children }: DropProperties) {
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer) {
      const files = read ? read(event.dataTransfer) : Promise.resolve([...event.dataTransfer.files]);
      void files.then((all) => all.length > 0 && onFiles(all));
    }
  }

  return (
    <div
      class={over ? "drop-zone over" : "drop-zone"}
      data-label={label}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) {
          setOver(false);
        }
      }}
      onDrop={drop}
    >
      {children}
    </div>
  );
}

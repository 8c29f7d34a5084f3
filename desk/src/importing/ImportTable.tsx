import { useState } from "preact/hooks";
import { Link } from "wouter-preact";
import { kindOf } from "../kinds/kind";
import type { ImportResult } from "./imports";

const LOOK: Readonly<Record<string, string>> = { created: "chip good", updated: "chip warn", failed: "chip bad" };

/** What becomes of each file. */
export function ImportTable({ result }: { readonly result: ImportResult }) {
  const [outcome, setOutcome] = useState("");
  const outcomes = [...new Set(result.files.map((file) => file.outcome))];
  const shown = result.files.filter((file) => outcome === "" || file.outcome === outcome);
  return (
    <>
      {outcomes.length > 1 && (
        <div class="filters">
          <div class="field">
            <label for="import-outcome">Show</label>
            <select id="import-outcome" value={outcome} onChange={(event) => setOutcome(event.currentTarget.value)}>
              <option value="">All files</option>
              {outcomes.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </div>
        </div>
      )}
      <div class="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">Outcome</th>
              <th scope="col">Becomes</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((file) => (
              <tr key={file.path}>
                <td class="code">{file.path}</td>
                <td>
                  <span class={LOOK[file.outcome] ?? "chip"}>{file.outcome}</span>
                </td>
                <td>
                  {file.title && !result.dry_run && file.slug && kindOf(file.type ?? "") ? (
                    <Link href={`/${kindOf(file.type ?? "")?.path}/${file.slug}`}>{file.title}</Link>
                  ) : (
                    file.title
                  )}{" "}
                  <span class="muted small">{file.type}</span>
                </td>
                <td class="small">{file.detail}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

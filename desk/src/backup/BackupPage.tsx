import { Page } from "../shell/Page";

/** Everything in one file. */
export function BackupPage() {
  return (
    <Page title="Backup">
      <p>
        The whole database in one checked file: content, accounts, tokens and what search knows, as they are at one moment. Nobody is
        kept from reading or writing meanwhile. The files of pictures are not in it: copy the folder or the bucket that they are in as well.
      </p>
      <p>
        <a class="button primary" href="/api/v1/admin/backup" download>
          Download a backup
        </a>
      </p>
      <p class="muted">
        Keep it where only you can read it: it holds password hashes. It is brought back on the machine that runs Portfolio, by{" "}
        <code>./portfolio db:restore FILE</code>.
      </p>
    </Page>
  );
}

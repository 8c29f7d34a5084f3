import { Link } from "wouter-preact";
import { cancelSchedule, readSchedules, type Schedule } from "../editor/schedule";
import { messageOf } from "../http/problem";
import { kindOf } from "../kinds/kind";
import { useDesk } from "../shell/desk";
import { useLoaded } from "../shell/loaded";
import { moment } from "../shell/moments";
import { tell } from "../shell/notices";
import { Failed, Loading, Page } from "../shell/Page";

/** What will be published by itself, and when. */
export function SchedulesPage() {
  const { calls } = useDesk();
  const schedules = useLoaded((signal) => readSchedules(calls, signal), []);

  async function cancel(one: Schedule) {
    try {
      await cancelSchedule(calls, kindOf(one.type)?.path ?? "posts", one.id);
      tell(`“${one.title}” is not going to be published by itself.`);
      schedules.reload();
    } catch (error) {
      tell(messageOf(error), true);
    }
  }

  return (
    <Page title="Schedules">
      {schedules.error && <Failed error={schedules.error} retry={schedules.reload} />}
      {!schedules.value && schedules.loading && <Loading />}
      {schedules.value?.length === 0 && <p class="muted">Nothing is scheduled. In the editor of a draft, Publish… lets you choose a time.</p>}
      {schedules.value && schedules.value.length > 0 && (
        <div class="table-frame">
          <table>
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">What</th>
                <th scope="col">State</th>
                <th scope="col">
                  <span class="visually-hidden">Actions</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {schedules.value.map((one) => (
                <tr key={one.id + one.publish_at}>
                  <td class="nowrap">{moment(one.publish_at)}</td>
                  <td>
                    <Link href={`/${kindOf(one.type)?.path ?? "posts"}/${one.id}`}>{one.title}</Link>{" "}
                    <span class="muted small">revision {one.revision}</span>
                  </td>
                  <td>
                    <span class={one.state === "failed" ? "chip bad" : "chip"}>{one.state}</span> <span class="small">{one.detail}</span>
                  </td>
                  <td>
                    {one.state === "waiting" && (
                      <button type="button" onClick={() => void cancel(one)}>
                        Cancel
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
}

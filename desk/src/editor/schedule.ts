import { Problem } from "../http/problem";
import type { Calls } from "../http/calls";
import type { Kind } from "../kinds/kind";

/** When an item is to be published by itself. */
export interface Schedule {
  readonly type: string;
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly publish_at: string;
  readonly revision: number;
  readonly state: "waiting" | "done" | "failed" | "cancelled";
  readonly detail: string | null;
}

/** The schedule of an item; null where it has none. */
export async function readSchedule(calls: Calls, kind: Kind, id: string, signal?: AbortSignal): Promise<Schedule | null> {
  try {
    return await calls.get<Schedule>(`/${kind.path}/${id}/schedule`, signal);
  } catch (error) {
    if (error instanceof Problem && error.status === 404) {
      return null;
    }
    throw error;
  }
}

export async function schedule(calls: Calls, kind: Kind, id: string, at: Date): Promise<Schedule> {
  return (await calls.answer<Schedule>("PUT", `/${kind.path}/${id}/schedule`, { json: { publish_at: at.toISOString() } })).body;
}

export async function cancelSchedule(calls: Calls, path: string, id: string): Promise<void> {
  await calls.answer("DELETE", `/${path}/${id}/schedule`);
}

export async function readSchedules(calls: Calls, signal?: AbortSignal): Promise<readonly Schedule[]> {
  return (await calls.get<{ items: Schedule[] }>("/admin/schedules", signal)).items;
}

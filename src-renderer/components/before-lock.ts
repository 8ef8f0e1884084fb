type Task = () => Promise<unknown>;

const tasks = new Set<Task>();

/** No disk may keep the vault open for longer. */
const patienceMs = 1000;

/** Has something done before the page locks by itself, such as a save. @returns a function that lets it be */
export function beforeLock(task: Task): () => void {
  tasks.add(task);
  return () => void tasks.delete(task);
}

/** Waits for all of it, however it ends, but not for long. */
export async function settleBeforeLock(): Promise<void> {
  const isLate = new Promise((resolve) => setTimeout(resolve, patienceMs));
  await Promise.race([Promise.allSettled([...tasks].map((task) => task())), isLate]);
}

type Task = () => Promise<unknown>;

const tasks = new Set<Task>();

/** A slow disk must not keep the vault open for longer. */
const patienceMs = 1000;

/** Registers a task, such as a save, to run before an automatic lock. @returns a function that removes it */
export function beforeLock(task: Task): () => void {
  tasks.add(task);
  return () => void tasks.delete(task);
}

/** Runs the registered tasks, and waits until they have succeeded or failed, but not for long. */
export async function settleBeforeLock(): Promise<void> {
  const isLate = new Promise((resolve) => setTimeout(resolve, patienceMs));
  await Promise.race([Promise.allSettled([...tasks].map((task) => task())), isLate]);
}

/** How long anything waits for a database, in milliseconds. */
const PATIENCE = 3000;

/** Wait for something, and no longer than that; `late` where it has not ended by then. */
export async function atMost<T>(work: Promise<T>): Promise<T | 'late'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((tell) => {
    timer = setTimeout(tell, PATIENCE, 'late');
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** So often the same is sent again; each time after the pause the server asks for, and a little more. */
const TIMES = 4;

/**
 * Sends a request again that the server turned away unread because more was asked than it can answer: nothing of it was
 * carried out, and whoever works should notice no more than that it takes a moment.
 */
export async function askAgainWhereBusy(ask: () => Promise<Response>): Promise<Response> {
  for (let left = TIMES; ; left--) {
    const answer = await ask();
    if (left === 0 || !(await isBusy(answer))) return answer;
    // Those who were turned away together do not come back together.
    const seconds = Number(answer.headers.get('retry-after') ?? 1) + Math.random();
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
}

/** Only this refusal says that nothing was read of what was sent. */
async function isBusy(answer: Response): Promise<boolean> {
  if (answer.status !== 503) return false;
  const told = (await answer
    .clone()
    .json()
    .catch(() => null)) as { errors?: { extensions?: { field?: string } }[] } | null;
  return told?.errors?.[0]?.extensions?.field === 'load';
}

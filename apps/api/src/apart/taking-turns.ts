/** What takes much memory takes turns: each begins when the one before is over, however that ended. */
export function takingTurns() {
  let before: Promise<unknown> = Promise.resolve();
  return <Done>(work: () => Promise<Done>): Promise<Done> => {
    const done = before.then(work);
    before = done.catch(() => {}); // told to whoever asked for that one
    return done;
  };
}

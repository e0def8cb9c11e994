/** Of what takes much memory one is done at a time: each begins when the one before is over, however that ended. */
export function oneAtATime() {
  let before: Promise<unknown> = Promise.resolve();
  return <Done>(work: () => Promise<Done>): Promise<Done> => {
    const done = before.then(work);
    before = done.catch(() => {}); // told to whoever asked for that one
    return done;
  };
}

/** Keeps something small on this device. One that has no room, or keeps nothing, says false and stops nobody. */
export function remember(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

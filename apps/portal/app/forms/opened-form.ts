/** A form as it is given out: its own key, and when. */
export interface OpenedForm {
  key: string;
  at: string;
}

export const openForm = (): OpenedForm => ({ key: crypto.randomUUID(), at: new Date().toISOString() });

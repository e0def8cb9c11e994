/** Wording in which only the number changes: the noun is understood from what stands around it. */
export const six = <Key extends string>(
  key: Key,
  [zero, one, two, few, many, other]: readonly [string, string, string, string, string, string],
) =>
  ({
    [`${key}_zero`]: zero,
    [`${key}_one`]: one,
    [`${key}_two`]: two,
    [`${key}_few`]: few,
    [`${key}_many`]: many,
    [`${key}_other`]: other,
  }) as Record<`${Key}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`, string>;

/** A number of proposals, in its six forms. */
export const proposals = (key: string, wrap: (counted: string) => string) =>
  six(key, [
    wrap('لا مقترح'),
    wrap('مقترح واحد'),
    wrap('مقترحان'),
    wrap('{{count}} مقترحات'),
    wrap('{{count}} مقترحا'),
    wrap('{{count}} مقترح'),
  ]);

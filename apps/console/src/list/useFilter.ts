import { useListContext } from 'react-admin';

/** One filter of the list: its value, and a way to change it that leaves no empty entry behind. */
export function useFilter<Value>(source: string) {
  const { filterValues, setFilters } = useListContext();
  const value = filterValues[source] as Value | undefined;
  const setValue = (chosen: Value | null | undefined) => {
    const { [source]: _former, ...others } = filterValues;
    const empty = chosen == null || chosen === '' || chosen === false;
    setFilters(empty ? others : { ...others, [source]: chosen }, {});
  };
  return [value, setValue] as const;
}

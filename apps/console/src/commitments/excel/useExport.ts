import { useMutation } from '@tanstack/react-query';
import { mutate } from '../../api/client';
import type { ApiError } from '../../api/ApiError';
import type { ExportCardSheetInput, ExportCardSheetMutation } from '../../generated/graphql';
import { ExportCardSheet } from './excel.documents';
import { saveSheet } from './sheetFile';

/** Takes a card's workbook and offers it to be kept; the card does not change by it. */
export const useExport = () =>
  useMutation<ExportCardSheetMutation, ApiError, ExportCardSheetInput>({
    mutationFn: (input) => mutate(ExportCardSheet, { input }),
    onSuccess: ({ exportCardSheet: { fileName, content } }) => saveSheet(fileName, content),
  });

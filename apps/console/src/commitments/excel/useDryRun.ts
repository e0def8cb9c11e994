import { useMutation } from '@tanstack/react-query';
import { mutate } from '../../api/client';
import type { ApiError } from '../../api/ApiError';
import type { ImportCardSheetInput, ImportCardSheetMutation } from '../../generated/graphql';
import { ImportCardSheet } from './excel.documents';

/** Asks what a workbook would change; nothing is written, so nothing is told and nothing is read again. */
export const useDryRun = () =>
  useMutation<ImportCardSheetMutation, ApiError, Omit<ImportCardSheetInput, 'apply'>>({
    mutationFn: (input) => mutate(ImportCardSheet, { input: { ...input, apply: false } }),
  });

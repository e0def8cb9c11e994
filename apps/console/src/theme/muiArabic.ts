import type { Localization } from '@mui/material/locale';

/** MUI's own texts for Morocco's Arabic: MUI brings Egypt's, Saudi Arabia's and Sudan's only. */
export const arMA: Localization = {
  components: {
    MuiAutocomplete: {
      defaultProps: {
        clearText: 'مسح',
        closeText: 'إغلاق',
        loadingText: 'جار التحميل…',
        noOptionsText: 'لا نتيجة',
        openText: 'فتح',
      },
    },
    MuiAlert: { defaultProps: { closeText: 'إغلاق' } },
    MuiTablePagination: {
      defaultProps: {
        getItemAriaLabel: (type) =>
          ({
            first: 'الصفحة الأولى',
            last: 'الصفحة الأخيرة',
            next: 'الصفحة التالية',
            previous: 'الصفحة السابقة',
          })[type],
        labelRowsPerPage: 'عدد الأسطر في الصفحة:',
        labelDisplayedRows: ({ from, to, count }) => `من ${from} إلى ${to}، المجموع ${count}`,
      },
    },
    MuiPagination: {
      defaultProps: {
        'aria-label': 'التنقل بين الصفحات',
        getItemAriaLabel: (type, page, selected) =>
          type === 'page'
            ? `${selected ? 'الصفحة' : 'الذهاب إلى الصفحة'} ${page}`
            : {
                first: 'الصفحة الأولى',
                last: 'الصفحة الأخيرة',
                next: 'الصفحة التالية',
                previous: 'الصفحة السابقة',
                'start-ellipsis': 'صفحات سابقة',
                'end-ellipsis': 'صفحات تالية',
              }[type],
      },
    },
  },
};

import type { PickersLocaleText } from '@mui/x-date-pickers/locales';

/** The date picker's own texts: MUI brings none in Arabic. */
export const pickerArabic: Partial<PickersLocaleText> = {
  previousMonth: 'الشهر السابق',
  nextMonth: 'الشهر التالي',
  openPreviousView: 'العرض السابق',
  openNextView: 'العرض التالي',
  calendarViewSwitchingButtonAriaLabel: (view) =>
    view === 'year' ? 'عرض السنوات مفتوح، افتح عرض الأيام' : 'عرض الأيام مفتوح، افتح عرض السنوات',
  cancelButtonLabel: 'إلغاء',
  clearButtonLabel: 'مسح',
  okButtonLabel: 'موافق',
  todayButtonLabel: 'اليوم',
  nextStepButtonLabel: 'التالي',
  datePickerToolbarTitle: 'اختيار التاريخ',
  openDatePickerDialogue: (day) => (day ? `اختيار التاريخ، التاريخ الحالي ${day}` : 'اختيار التاريخ'),
  fieldClearLabel: 'مسح التاريخ',
  dateTableLabel: 'اختيار اليوم',
  fieldYearPlaceholder: ({ digitAmount }) => 'س'.repeat(digitAmount),
  fieldMonthPlaceholder: () => 'شش',
  fieldDayPlaceholder: () => 'يي',
  year: 'السنة',
  month: 'الشهر',
  day: 'اليوم',
  weekDay: 'يوم الأسبوع',
  empty: 'فارغ',
};

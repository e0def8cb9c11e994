import { activityStatuses, type ActivityStatus } from '@iltizam/domain/activity-rules';
import { locales, type Locale } from '@iltizam/domain/languages';

interface Words {
  activities: string;
  measurements: string;
  /** Heads of the columns that are seen, in their order. */
  activityColumns: readonly string[];
  measurementColumns: readonly string[];
  statuses: Readonly<Record<ActivityStatus, string>>;
}

/** What stands in a card's sheet, in each language. */
export const sheetWords: Readonly<Record<Locale, Words>> = {
  ar: {
    activities: 'الأنشطة',
    measurements: 'القياسات',
    activityColumns: [
      'رقم',
      'النشاط',
      'البداية المقررة',
      'النهاية المقررة',
      'الحالة',
      'نسبة الإنجاز',
      'تاريخ التبليغ',
      'ملاحظة',
    ],
    measurementColumns: [
      'رقم',
      'النوع',
      'المؤشر',
      'الوحدة',
      'آخر قيمة',
      'تاريخها',
      'قيمة جديدة',
      'تاريخ القياس',
      'ملاحظة',
    ],
    statuses: {
      NOT_STARTED: 'لم يبدأ',
      IN_PROGRESS: 'قيد الإنجاز',
      COMPLETED: 'منجز',
      DELAYED: 'متأخر',
      CANCELLED: 'ملغى',
    },
  },
  fr: {
    activities: 'Activités',
    measurements: 'Mesures',
    activityColumns: [
      'N°',
      'Activité',
      'Début prévu',
      'Fin prévue',
      'État',
      'Avancement (%)',
      'Date du rapport',
      'Remarque',
    ],
    measurementColumns: [
      'N°',
      'Type',
      'Indicateur',
      'Unité',
      'Dernière valeur',
      'Sa date',
      'Nouvelle valeur',
      'Date de la mesure',
      'Remarque',
    ],
    statuses: {
      NOT_STARTED: 'Non commencée',
      IN_PROGRESS: 'En cours',
      COMPLETED: 'Achevée',
      DELAYED: 'En retard',
      CANCELLED: 'Annulée',
    },
  },
  en: {
    activities: 'Activities',
    measurements: 'Measurements',
    activityColumns: [
      'No.',
      'Activity',
      'Planned start',
      'Planned end',
      'Status',
      'Done (%)',
      'Day reported',
      'Remark',
    ],
    measurementColumns: [
      'No.',
      'Kind',
      'Indicator',
      'Unit',
      'Last value',
      'Its day',
      'New value',
      'Day measured',
      'Remark',
    ],
    statuses: {
      NOT_STARTED: 'Not started',
      IN_PROGRESS: 'In progress',
      COMPLETED: 'Completed',
      DELAYED: 'Delayed',
      CANCELLED: 'Cancelled',
    },
  },
};

/** The status a word of any language means, or its code; null where it is none. */
export const statusCalled = (word: string): ActivityStatus | null =>
  activityStatuses.find(
    (status) => status === word || locales.some((locale) => sheetWords[locale].statuses[status] === word),
  ) ?? null;

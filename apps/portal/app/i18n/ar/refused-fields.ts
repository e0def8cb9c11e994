/** A text that is too long: which one it is, and how long it may be. */
export const refusedFields = {
  refusedFields: {
    tooLong_zero: 'خانة «{{field}}» لا تتسع لأي حرف، وفيها {{length, number}}. ما كتبتموه محفوظ؛ اختصروه.',
    tooLong_one:
      'خانة «{{field}}» لا تتسع لأكثر من حرف واحد، وفيها {{length, number}}. ما كتبتموه محفوظ؛ اختصروه.',
    tooLong_two:
      'خانة «{{field}}» لا تتسع لأكثر من حرفين، وفيها {{length, number}}. ما كتبتموه محفوظ؛ اختصروه.',
    tooLong_few:
      'خانة «{{field}}» لا تتسع لأكثر من {{count, number}} أحرف، وفيها {{length, number}}. ما كتبتموه محفوظ؛ اختصروه.',
    tooLong_many:
      'خانة «{{field}}» لا تتسع لأكثر من {{count, number}} حرفا، وفيها {{length, number}}. ما كتبتموه محفوظ؛ اختصروه.',
    tooLong_other:
      'خانة «{{field}}» لا تتسع لأكثر من {{count, number}} حرف، وفيها {{length, number}}. ما كتبتموه محفوظ؛ اختصروه.',
    names: {
      title: 'عنوان المقترح',
      challenge: 'الإشكال',
      challenges: 'الإشكالات',
      solution: 'الحل',
      expectedResult: 'النتيجة المنتظرة',
      name: 'الاسم الكامل',
      representative: 'اسم المترشح أو الممثل',
      organisation: 'اسم الهيئة',
      text: 'نصكم',
      words: 'توضيحكم',
      email: 'البريد الإلكتروني',
      phone: 'الهاتف',
      needs: 'احتياجاتكم الخاصة',
      motivation: 'دوافع الترشح',
      experience: 'التجربة',
      commitment: 'الالتزام',
      url: 'عنوان الاستقبال',
      fileName: 'اسم الملف',
      reference: 'المرجع',
      requestKey: 'مفتاح الاستمارة',
      token: 'رمز الرابط',
      proof: 'التحقق التلقائي',
    },
  },
};

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>brova</name>
    <message numerus="yes">
      <source>+{count} more</source>
      <translation>
        <numerusform>لا مزيد</numerusform>
        <numerusform>+واحد آخر</numerusform>
        <numerusform>+اثنان آخران</numerusform>
        <numerusform>+{count} أخرى</numerusform>
        <numerusform>+{count} أخرى</numerusform>
        <numerusform>+{count} أخرى</numerusform>
      </translation>
    </message>
    <message>
      <source>1 to 3 min</source>
      <translation>من 1 إلى 3 دقائق</translation>
    </message>
    <message>
      <source>15 s to 1 min</source>
      <translation>من 15 ثانية إلى دقيقة</translation>
    </message>
    <message>
      <source>A Short of more than one minute with a copyright claim is blocked worldwide.</source>
      <translation>يُحظر فيديو Short الأطول من دقيقة في جميع أنحاء العالم إذا وُجدت عليه مطالبة بحقوق النشر.</translation>
    </message>
    <message>
      <source>A Short of more than one minute with a copyright claim on its music is blocked worldwide.</source>
      <translation>يُحظر فيديو Short الأطول من دقيقة في جميع أنحاء العالم إذا وُجدت مطالبة بحقوق النشر على موسيقاه.</translation>
    </message>
    <message>
      <source>A canvas has even sides between 16 and 7,680 pixels.</source>
      <translation>أضلاع اللوحة أعداد زوجية بين 16 و7,680 بكسل.</translation>
    </message>
    <message>
      <source>A clip can only be put before another clip of the main track.</source>
      <translation>لا يمكن وضع المقطع إلا قبل مقطع آخر في المسار الرئيسي.</translation>
    </message>
    <message>
      <source>A collection needs a name of 1 to {limit} characters.</source>
      <translation>يجب أن يتكون اسم المجموعة من 1 إلى {limit} حرفًا.</translation>
    </message>
    <message>
      <source>A colour table belongs on a clip.</source>
      <translation>جدول الألوان يُطبَّق على مقطع.</translation>
    </message>
    <message>
      <source>A copy is planned.</source>
      <translation>تمت جدولة نسخة.</translation>
    </message>
    <message>
      <source>A cut falls between two frames at {seconds} s.</source>
      <translation>موضع القطع عند {seconds} ث يقع بين إطارين.</translation>
    </message>
    <message>
      <source>A decoder failed.</source>
      <translation>تعطّل أحد برامج فك الترميز.</translation>
    </message>
    <message>
      <source>A display is there ({kind})</source>
      <translation>الشاشة متوفرة ({kind})</translation>
    </message>
    <message>
      <source>A drag began before another had ended.</source>
      <translation>بدأ سحب جديد قبل انتهاء السحب السابق.</translation>
    </message>
    <message>
      <source>A drag ended that had not begun.</source>
      <translation>انتهى سحب لم يبدأ.</translation>
    </message>
    <message>
      <source>A drag went on after it had ended.</source>
      <translation>استمر السحب بعد انتهائه.</translation>
    </message>
    <message>
      <source>A file of the reel is missing: {name}.</source>
      <translation>أحد ملفات الريل مفقود: {name}.</translation>
    </message>
    <message>
      <source>A file of this reel is missing.</source>
      <translation>أحد ملفات هذا الريل مفقود.</translation>
    </message>
    <message>
      <source>A finished part of the reel was damaged on the disk.</source>
      <translation>تلف على القرص جزء مكتمل من الريل.</translation>
    </message>
    <message>
      <source>A line below it</source>
      <translation>سطر تحته</translation>
    </message>
    <message>
      <source>A marketing studio that runs wholly on your own machine. Free software under the GNU General Public License, version 3 or later.</source>
      <translation>استوديو تسويق يعمل بالكامل على جهازك. برنامج حر بموجب رخصة GNU General Public License، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
      <source>A part of the program that draws the reel stopped unexpectedly.</source>
      <translation>توقف جزء البرنامج الذي يرسم الريل بشكل غير متوقع.</translation>
    </message>
    <message>
      <source>A part of the reel could not be drawn.</source>
      <translation>تعذّر رسم جزء من الريل.</translation>
    </message>
    <message>
      <source>A part of this post is being published right now.</source>
      <translation>يجري الآن نشر جزء من هذا المنشور.</translation>
    </message>
    <message>
      <source>A part of this post is on its way or out already.</source>
      <translation>جزء من هذا المنشور قيد النشر أو نُشر بالفعل.</translation>
    </message>
    <message>
      <source>A passphrase is needed.</source>
      <translation>يلزم إدخال عبارة المرور.</translation>
    </message>
    <message>
      <source>A passphrase needs at least {limit} characters; several words are best.</source>
      <translation>يجب ألا تقل عبارة المرور عن {limit} من الأحرف؛ والأفضل أن تكون عدة كلمات.</translation>
    </message>
    <message>
      <source>A picture at {at} s is damaged.</source>
      <translation>الصورة عند {at} ث تالفة.</translation>
    </message>
    <message>
      <source>A picture file ends in one of {formats}; this one ends in “{suffix}”.</source>
      <translation>ينتهي اسم ملف الصورة بأحد الامتدادات {formats}؛ أما هذا فينتهي بـ “{suffix}”.</translation>
    </message>
    <message>
      <source>A picture of this reel is missing.</source>
      <translation>إحدى صور هذا الريل مفقودة.</translation>
    </message>
    <message>
      <source>A placeholder's name is a letter and up to 39 letters, digits or underscores.</source>
      <translation>اسم الحقل المتغيّر حرف لاتيني يليه حتى 39 حرفًا أو رقمًا أو شرطة سفلية.</translation>
    </message>
    <message>
      <source>A recovery key has {length} letters and digits; this one has {found}.</source>
      <translation>يتكون مفتاح الاسترداد من {length} حرفًا ورقمًا؛ وفي هذا المفتاح {found}.</translation>
    </message>
    <message>
      <source>A reel file begins with "schema": "reel.1".</source>
      <translation>يبدأ ملف الريل بـ "schema": "reel.1".</translation>
    </message>
    <message>
      <source>A reel has one main track.</source>
      <translation>للريل مسار رئيسي واحد.</translation>
    </message>
    <message>
      <source>A reel is a short video of clips, words and music, cut here and rendered for every platform.</source>
      <translation>الريل فيديو قصير من المقاطع والنصوص والموسيقى، تُعدّه هنا وتصدّره لكل المنصات.</translation>
    </message>
    <message>
      <source>A reel needs at least one clip.</source>
      <translation>يحتاج الريل إلى مقطع واحد على الأقل.</translation>
    </message>
    <message>
      <source>A small coffee shop with clips, music and a reel, made on this computer in half a minute. Nothing to sign up for.</source>
      <translation>متجر قهوة صغير فيه مقاطع وموسيقى وريل، يُنشأ على هذا الحاسوب في نصف دقيقة، دون أي تسجيل.</translation>
    </message>
    <message>
      <source>A sound alone cannot be posted.</source>
      <translation>لا يمكن نشر صوت وحده.</translation>
    </message>
    <message>
      <source>A sound of this reel is missing: {name}.</source>
      <translation>أحد أصوات هذا الريل مفقود: {name}.</translation>
    </message>
    <message>
      <source>A speed is between 0.25 and 4.</source>
      <translation>تتراوح السرعة بين 0.25 و4.</translation>
    </message>
    <message>
      <source>A template needs a name.</source>
      <translation>يحتاج القالب إلى اسم.</translation>
    </message>
    <message numerus="yes">
      <source>A text has {count} characters; {limit} are possible.</source>
      <translation>
        <numerusform>لا أحرف في النص؛ والحد الأقصى {limit}.</numerusform>
        <numerusform>في النص حرف واحد؛ والحد الأقصى {limit}.</numerusform>
        <numerusform>في النص حرفان؛ والحد الأقصى {limit}.</numerusform>
        <numerusform>في النص {count} أحرف؛ والحد الأقصى {limit}.</numerusform>
        <numerusform>في النص {count} حرفًا؛ والحد الأقصى {limit}.</numerusform>
        <numerusform>في النص {count} حرف؛ والحد الأقصى {limit}.</numerusform>
      </translation>
    </message>
    <message>
      <source>A text is empty and will not be seen.</source>
      <translation>أحد النصوص فارغ ولن يظهر.</translation>
    </message>
    <message>
      <source>A text or a file name in this reel holds half a character: {part}</source>
      <translation>يحتوي نص أو اسم ملف في هذا الريل على حرف ناقص: {part}</translation>
    </message>
    <message>
      <source>A text style has no such part.</source>
      <translation>لا يوجد جزء كهذا في نمط النص.</translation>
    </message>
    <message>
      <source>A text uses {name}, which is no placeholder of this reel.</source>
      <translation>يستخدم أحد النصوص {name}، وهو ليس من الحقول المتغيّرة لهذا الريل.</translation>
    </message>
    <message>
      <source>A transition goes between two clips that touch.</source>
      <translation>يوضع الانتقال بين مقطعين متلاصقين.</translation>
    </message>
    <message>
      <source>A transition needs a clip that follows without a gap.</source>
      <translation>يحتاج الانتقال إلى مقطع تالٍ دون فجوة.</translation>
    </message>
    <message>
      <source>A workspace needs a name of 1 to {limit} visible characters.</source>
      <translation>يجب أن يتكون اسم مساحة العمل من ١ إلى {limit} حرفًا مرئيًا.</translation>
    </message>
    <message>
      <source>ACCOUNTS</source>
      <translation>الحسابات</translation>
    </message>
    <message>
      <source>About Brova Desktop</source>
      <translation>حول Brova Desktop</translation>
    </message>
    <message>
      <source>About {left} s left, {speed} times as fast as it plays.</source>
      <translation>بقي نحو {left} ث، بسرعة تعادل {speed}× من سرعة التشغيل.</translation>
    </message>
    <message>
      <source>Accent colour</source>
      <translation>لون التمييز</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>الحسابات</translation>
    </message>
    <message>
      <source>Accounts this post goes to</source>
      <translation>الحسابات التي سيُنشر عليها هذا المنشور</translation>
    </message>
    <message>
      <source>Across</source>
      <translation>أفقيًا</translation>
    </message>
    <message>
      <source>Across at the end</source>
      <translation>أفقيًا في النهاية</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>الإجراء</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>النشاط</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>إضافة</translation>
    </message>
    <message>
      <source>Add a caption</source>
      <translation>إضافة تعليق توضيحي</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>إضافة وسم</translation>
    </message>
    <message>
      <source>Add a track first.</source>
      <translation>أضف مسارًا أولًا.</translation>
    </message>
    <message>
      <source>Add a video or picture</source>
      <translation>إضافة فيديو أو صورة</translation>
    </message>
    <message>
      <source>Add at the end</source>
      <translation>إضافة في النهاية</translation>
    </message>
    <message>
      <source>Add caption</source>
      <translation>إضافة تعليق توضيحي</translation>
    </message>
    <message>
      <source>Add countdown</source>
      <translation>إضافة عدّ تنازلي</translation>
    </message>
    <message>
      <source>Add marker</source>
      <translation>إضافة علامة</translation>
    </message>
    <message>
      <source>Add media</source>
      <translation>إضافة وسائط</translation>
    </message>
    <message>
      <source>Add progress bar</source>
      <translation>إضافة شريط تقدّم</translation>
    </message>
    <message>
      <source>Add shape</source>
      <translation>إضافة شكل</translation>
    </message>
    <message>
      <source>Add sticker</source>
      <translation>إضافة ملصق</translation>
    </message>
    <message>
      <source>Add text</source>
      <translation>إضافة نص</translation>
    </message>
    <message>
      <source>Add text: {style}</source>
      <translation>إضافة نص: {style}</translation>
    </message>
    <message>
      <source>Add the colour table to the reel first.</source>
      <translation>أضف جدول الألوان إلى الريل أولًا.</translation>
    </message>
    <message>
      <source>Add the file to the reel first.</source>
      <translation>أضف الملف إلى الريل أولًا.</translation>
    </message>
    <message>
      <source>Add the product Content Posting API and switch on Direct Post.</source>
      <translation>أضف المنتج Content Posting API وفعّل Direct Post.</translation>
    </message>
    <message>
      <source>Add the product Login Kit and choose the platform Desktop.</source>
      <translation>أضف المنتج Login Kit واختر المنصة Desktop.</translation>
    </message>
    <message>
      <source>Add them on TikTok's page for developers, then connect again.</source>
      <translation>أضفها في صفحة TikTok للمطورين، ثم أعد الربط.</translation>
    </message>
    <message>
      <source>Add to a collection</source>
      <translation>إضافة إلى مجموعة</translation>
    </message>
    <message>
      <source>Add track</source>
      <translation>إضافة مسار</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>تاريخ الإضافة</translation>
    </message>
    <message>
      <source>Address of TikTok</source>
      <translation>عنوان TikTok</translation>
    </message>
    <message>
      <source>Address of YouTube</source>
      <translation>عنوان YouTube</translation>
    </message>
    <message>
      <source>Address or code from the browser</source>
      <translation>العنوان أو الرمز من المتصفح</translation>
    </message>
    <message>
      <source>Addresses of services</source>
      <translation>عناوين الخدمات</translation>
    </message>
    <message>
      <source>Aden</source>
      <translation>عدن</translation>
    </message>
    <message>
      <source>After posting it can take a few minutes until the video can be seen.</source>
      <translation>قد يستغرق ظهور الفيديو بضع دقائق بعد النشر.</translation>
    </message>
    <message>
      <source>Algiers</source>
      <translation>الجزائر</translation>
    </message>
    <message>
      <source>Alignment</source>
      <translation>المحاذاة</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>كل الملفات</translation>
    </message>
    <message>
      <source>All files are well</source>
      <translation>كل الملفات سليمة</translation>
    </message>
    <message>
      <source>All of it, blurred around</source>
      <translation>كاملة مع خلفية مموّهة</translation>
    </message>
    <message>
      <source>All of these captions begin after the end of the reel.</source>
      <translation>كل هذه التعليقات التوضيحية تبدأ بعد نهاية الريل.</translation>
    </message>
    <message>
      <source>All platforms</source>
      <translation>كل المنصات</translation>
    </message>
    <message>
      <source>All posts</source>
      <translation>كل المنشورات</translation>
    </message>
    <message>
      <source>All reels</source>
      <translation>كل الريلز</translation>
    </message>
    <message>
      <source>All rows can be imported. Posts with a time are planned, the others are drafts.</source>
      <translation>يمكن استيراد كل الصفوف. تُجدول المنشورات التي لها وقت، وتبقى الأخرى مسودات.</translation>
    </message>
    <message numerus="yes">
      <source>All {count} encoders are there</source>
      <translation>
        <numerusform>لا مرمّزات مطلوبة</numerusform>
        <numerusform>المرمّز الوحيد المطلوب متوفر</numerusform>
        <numerusform>المرمّزان كلاهما متوفران</numerusform>
        <numerusform>المرمّزات الـ{count} كلها متوفرة</numerusform>
        <numerusform>المرمّزات كلها متوفرة ({count})</numerusform>
        <numerusform>المرمّزات كلها متوفرة ({count})</numerusform>
      </translation>
    </message>
    <message>
      <source>Allow comments</source>
      <translation>السماح بالتعليقات</translation>
    </message>
    <message>
      <source>Allow duets</source>
      <translation>السماح بالدويتو</translation>
    </message>
    <message>
      <source>Allow embedding on other sites</source>
      <translation>السماح بالتضمين في مواقع أخرى</translation>
    </message>
    <message>
      <source>Allow it there; this window goes on by itself.</source>
      <translation>امنح الإذن هناك؛ ثم تتابع هذه النافذة تلقائيًا.</translation>
    </message>
    <message>
      <source>Allow stitches</source>
      <translation>السماح بالـ Stitch</translation>
    </message>
    <message>
      <source>Allow writing there, or set BROVA_HOME to another folder.</source>
      <translation>اسمح بالكتابة هناك، أو عيّن BROVA_HOME إلى مجلد آخر.</translation>
    </message>
    <message>
      <source>Alt text</source>
      <translation>النص البديل</translation>
    </message>
    <message>
      <source>Alt: close up or make room while trimming</source>
      <translation>Alt: سدّ الفجوة أو إفساح المجال أثناء التشذيب</translation>
    </message>
    <message>
      <source>Altered or synthetic content</source>
      <translation>محتوى معدّل أو اصطناعي</translation>
    </message>
    <message>
      <source>Always close up and make room</source>
      <translation>سدّ الفجوات وإفساح المجال دائمًا</translation>
    </message>
    <message>
      <source>Amman</source>
      <translation>عمّان</translation>
    </message>
    <message>
      <source>Amsterdam</source>
      <translation>أمستردام</translation>
    </message>
    <message>
      <source>An .ics file that other calendars open. It holds the posts as they are now.</source>
      <translation>ملف ‎.ics تفتحه التقاويم الأخرى. يحتوي على المنشورات كما هي الآن.</translation>
    </message>
    <message>
      <source>An account has files of its own, but not as many as the post.</source>
      <translation>لأحد الحسابات ملفات خاصة به، لكن عددها لا يساوي عدد ملفات المنشور.</translation>
    </message>
    <message>
      <source>An archive cannot be made inside the workspace that it is of.</source>
      <translation>لا يمكن إنشاء الأرشيف داخل مساحة العمل نفسها.</translation>
    </message>
    <message>
      <source>An earlier state of this workspace was put back. Its planned posts are held until you say that they may go out.</source>
      <translation>أُعيدت حالة سابقة لمساحة العمل هذه. تبقى منشوراتها المجدولة معلّقة إلى أن تسمح بنشرها.</translation>
    </message>
    <message>
      <source>An effect of “{name}”.</source>
      <translation>تأثير على “{name}”.</translation>
    </message>
    <message numerus="yes">
      <source>And {count} more.</source>
      <translation>
        <numerusform>ولا شيء غيرها.</numerusform>
        <numerusform>وواحد آخر.</numerusform>
        <numerusform>واثنان آخران.</numerusform>
        <numerusform>و{count} أخرى.</numerusform>
        <numerusform>و{count} أخرى.</numerusform>
        <numerusform>و{count} أخرى.</numerusform>
      </translation>
    </message>
    <message>
      <source>Animation</source>
      <translation>التحريك</translation>
    </message>
    <message>
      <source>Another address in place of the service's own ones, for tests; unset: the real service.</source>
      <translation>عنوان آخر بدلًا من عناوين الخدمة نفسها، للاختبار؛ وإذا لم يُعيَّن فالخدمة الحقيقية.</translation>
    </message>
    <message>
      <source>Another program is using the library.</source>
      <translation>يستخدم برنامج آخر المكتبة.</translation>
    </message>
    <message>
      <source>Another workspace of this computer has the same mark as the one in the archive.</source>
      <translation>لمساحة عمل أخرى على هذا الحاسوب المعرّف نفسه الذي لمساحة العمل في الأرشيف.</translation>
    </message>
    <message>
      <source>Any category</source>
      <translation>كل الفئات</translation>
    </message>
    <message>
      <source>Any length</source>
      <translation>كل المدد</translation>
    </message>
    <message>
      <source>Any rating</source>
      <translation>كل التقييمات</translation>
    </message>
    <message>
      <source>Any review</source>
      <translation>كل حالات المراجعة</translation>
    </message>
    <message>
      <source>Any shape</source>
      <translation>كل الأبعاد</translation>
    </message>
    <message>
      <source>Any source</source>
      <translation>كل المصادر</translation>
    </message>
    <message>
      <source>Any status</source>
      <translation>كل الحالات</translation>
    </message>
    <message>
      <source>Any tag</source>
      <translation>كل الوسوم</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>كل الأوقات</translation>
    </message>
    <message>
      <source>Any type</source>
      <translation>كل الأنواع</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>المظهر</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>موافقة</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>موافَق عليه</translation>
    </message>
    <message>
      <source>Arabic font</source>
      <translation>الخط العربي</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>مؤرشف</translation>
    </message>
    <message>
      <source>Archives (*.zip)</source>
      <translation>الأرشيفات (*.zip)</translation>
    </message>
    <message>
      <source>Arrow</source>
      <translation>سهم</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>حسب النظام</translation>
    </message>
    <message>
      <source>Ask for a review</source>
      <translation>طلب مراجعة</translation>
    </message>
    <message>
      <source>Ask for changes</source>
      <translation>طلب تعديلات</translation>
    </message>
    <message>
      <source>Ask for these permissions.</source>
      <translation>اطلب هذه الأذونات.</translation>
    </message>
    <message>
      <source>Ask me</source>
      <translation>اسألني</translation>
    </message>
    <message>
      <source>Asking the platform whether it went out</source>
      <translation>سؤال المنصة عمّا إذا كان قد نُشر</translation>
    </message>
    <message>
      <source>At {at}</source>
      <translation>عند {at}</translation>
    </message>
    <message>
      <source>Athens</source>
      <translation>أثينا</translation>
    </message>
    <message>
      <source>Auckland</source>
      <translation>أوكلاند</translation>
    </message>
    <message>
      <source>Audio track</source>
      <translation>مسار صوت</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>تلقائي</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Back by a frame</source>
      <translation>الرجوع إطارًا</translation>
    </message>
    <message>
      <source>Back by a second</source>
      <translation>الرجوع ثانية</translation>
    </message>
    <message>
      <source>Back to draft</source>
      <translation>إعادة إلى مسودة</translation>
    </message>
    <message>
      <source>Back to the automatic one</source>
      <translation>العودة إلى الصورة التلقائية</translation>
    </message>
    <message>
      <source>Back to the library</source>
      <translation>العودة إلى المكتبة</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>إنشاء نسخة احتياطية الآن</translation>
    </message>
    <message>
      <source>Background</source>
      <translation>الخلفية</translation>
    </message>
    <message>
      <source>Backing up the library</source>
      <translation>إنشاء نسخة احتياطية من المكتبة</translation>
    </message>
    <message>
      <source>Backup folder</source>
      <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
      <source>Backups of this workspace</source>
      <translation>النسخ الاحتياطية لمساحة العمل هذه</translation>
    </message>
    <message>
      <source>Baghdad</source>
      <translation>بغداد</translation>
    </message>
    <message>
      <source>Bahrain</source>
      <translation>البحرين</translation>
    </message>
    <message>
      <source>Bangkok</source>
      <translation>بانكوك</translation>
    </message>
    <message>
      <source>Beat here</source>
      <translation>نبضة هنا</translation>
    </message>
    <message>
      <source>Beats a minute</source>
      <translation>نبضات في الدقيقة</translation>
    </message>
    <message>
      <source>Becomes a file of the kind {kind}.</source>
      <translation>يصبح ملفًا من النوع {kind}.</translation>
    </message>
    <message>
      <source>Becomes a size the place takes.</source>
      <translation>يصبح بأبعاد تقبلها الوجهة.</translation>
    </message>
    <message>
      <source>Becomes at most {rate} frames a second.</source>
      <translation>يصبح معدله {rate} إطارًا في الثانية على الأكثر.</translation>
    </message>
    <message>
      <source>Becomes {ratio}: {size}.</source>
      <translation>يصبح {ratio}: ‏{size}.</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>سابقًا</translation>
    </message>
    <message>
      <source>Begin a frame earlier</source>
      <translation>تقديم البداية بمقدار إطار</translation>
    </message>
    <message>
      <source>Begin a frame later</source>
      <translation>تأخير البداية بمقدار إطار</translation>
    </message>
    <message>
      <source>Behind the scenes</source>
      <translation>خلف الكواليس</translation>
    </message>
    <message>
      <source>Being read</source>
      <translation>قيد القراءة</translation>
    </message>
    <message>
      <source>Beirut</source>
      <translation>بيروت</translation>
    </message>
    <message>
      <source>Berlin</source>
      <translation>برلين</translation>
    </message>
    <message>
      <source>Best rated first</source>
      <translation>الأعلى تقييمًا أولًا</translation>
    </message>
    <message>
      <source>Big words</source>
      <translation>كلمات كبيرة</translation>
    </message>
    <message>
      <source>Bin</source>
      <translation>سلة المحذوفات</translation>
    </message>
    <message>
      <source>Bind</source>
      <translation>ربط</translation>
    </message>
    <message>
      <source>Bind placeholder</source>
      <translation>ربط حقل متغيّر</translation>
    </message>
    <message>
      <source>Bind the text to this name</source>
      <translation>ربط النص بهذا الاسم</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>أسود</translation>
    </message>
    <message>
      <source>Bogotá</source>
      <translation>بوغوتا</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>عريض</translation>
    </message>
    <message>
      <source>Both versions are kept.</source>
      <translation>احتُفظ بالنسختين.</translation>
    </message>
    <message>
      <source>Bound to</source>
      <translation>مرتبط بـ</translation>
    </message>
    <message>
      <source>Box</source>
      <translation>خلفية النص</translation>
    </message>
    <message>
      <source>Box of it</source>
      <translation>خلفية الكلمة</translation>
    </message>
    <message>
      <source>Branded content</source>
      <translation>محتوى يحمل علامة تجارية</translation>
    </message>
    <message>
      <source>Branded content cannot be private.</source>
      <translation>لا يمكن أن يكون المحتوى ذو العلامة التجارية خاصًا.</translation>
    </message>
    <message>
      <source>Bring in your clips, photos and music</source>
      <translation>أضف مقاطعك وصورك وموسيقاك</translation>
    </message>
    <message>
      <source>Bring them in</source>
      <translation>إدخالها</translation>
    </message>
    <message>
      <source>Brova Desktop</source>
      <translation>Brova Desktop</translation>
    </message>
    <message>
      <source>Brova Desktop goes on. If something looks odd, save, close it and open it again. The report below is kept on this computer and sent to nobody; it helps us if you send it.</source>
      <translation>يتابع Brova Desktop عمله. إذا بدا شيء غريبًا فاحفظ عملك وأغلق البرنامج ثم افتحه من جديد. التقرير أدناه محفوظ على هذا الحاسوب ولا يُرسل إلى أحد؛ وإرسالك إياه يساعدنا.</translation>
    </message>
    <message>
      <source>Brova Desktop is closing.</source>
      <translation>يجري إغلاق Brova Desktop.</translation>
    </message>
    <message>
      <source>Buenos Aires</source>
      <translation>بوينس آيرس</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>حسب الاسم</translation>
    </message>
    <message>
      <source>By posting, you agree to TikTok's Branded Content Policy and Music Usage Confirmation.</source>
      <translation>بالنشر فإنك توافق على سياسة المحتوى ذي العلامة التجارية وتأكيد استخدام الموسيقى لدى TikTok.</translation>
    </message>
    <message>
      <source>By posting, you agree to TikTok's Music Usage Confirmation.</source>
      <translation>بالنشر فإنك توافق على تأكيد استخدام الموسيقى لدى TikTok.</translation>
    </message>
    <message>
      <source>CHOICES</source>
      <translation>الخيارات</translation>
    </message>
    <message>
      <source>CONNECTIONS</source>
      <translation>الاتصالات</translation>
    </message>
    <message>
      <source>Cache size</source>
      <translation>حجم الذاكرة المؤقتة</translation>
    </message>
    <message>
      <source>Cairo</source>
      <translation>القاهرة</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>التقويم</translation>
    </message>
    <message>
      <source>Call to action</source>
      <translation>دعوة لاتخاذ إجراء</translation>
    </message>
    <message>
      <source>Can be converted</source>
      <translation>يمكن تحويله</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Cancel all</source>
      <translation>إلغاء الكل</translation>
    </message>
    <message>
      <source>Cancel it first, or wait until it is out.</source>
      <translation>ألغِه أولًا، أو انتظر حتى يُنشر.</translation>
    </message>
    <message>
      <source>Cancel {title}</source>
      <translation>إلغاء {title}</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>ملغى</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>تم الإلغاء.</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was made.</source>
      <translation>تم الإلغاء. لم يُنشأ شيء.</translation>
    </message>
    <message>
      <source>Cannot be mended here</source>
      <translation>لا يمكن إصلاحه هنا</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>تتعذّر قراءته</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>تعليق توضيحي</translation>
    </message>
    <message>
      <source>Caption</source>
      <comment>of a post</comment>
      <translation>نص المنشور</translation>
    </message>
    <message>
      <source>Caption at the playhead</source>
      <translation>إضافة تعليق توضيحي هنا</translation>
    </message>
    <message>
      <source>Caption style</source>
      <translation>نمط التعليقات التوضيحية</translation>
    </message>
    <message>
      <source>Captions</source>
      <translation>التعليقات التوضيحية</translation>
    </message>
    <message>
      <source>Captions are written as SRT, VTT or ASS, not as {kind}.</source>
      <translation>تُكتب التعليقات التوضيحية بصيغة SRT أو VTT أو ASS، لا بصيغة {kind}.</translation>
    </message>
    <message>
      <source>Captions on the preview</source>
      <translation>التعليقات التوضيحية في المعاينة</translation>
    </message>
    <message>
      <source>Captions track</source>
      <translation>مسار التعليقات التوضيحية</translation>
    </message>
    <message>
      <source>Cars and vehicles</source>
      <translation>سيارات ومركبات</translation>
    </message>
    <message>
      <source>Casablanca</source>
      <translation>الدار البيضاء</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>الفئة</translation>
    </message>
    <message>
      <source>Centre</source>
      <translation>وسط</translation>
    </message>
    <message>
      <source>Change the canvas</source>
      <translation>تغيير اللوحة</translation>
    </message>
    <message>
      <source>Change the category</source>
      <translation>تغيير الفئة</translation>
    </message>
    <message>
      <source>Change the name or choose another preset.</source>
      <translation>غيّر الاسم أو اختر إعدادًا جاهزًا آخر.</translation>
    </message>
    <message>
      <source>Change the options</source>
      <translation>تغيير الخيارات</translation>
    </message>
    <message>
      <source>Change the reel or choose another preset; --ignore-limits renders it all the same.</source>
      <translation>غيّر الريل أو اختر إعدادًا جاهزًا آخر؛ والخيار --ignore-limits يصدّره على أي حال.</translation>
    </message>
    <message>
      <source>Change the status</source>
      <translation>تغيير الحالة</translation>
    </message>
    <message>
      <source>Changes asked</source>
      <translation>طُلبت تعديلات</translation>
    </message>
    <message>
      <source>Channels without a verified phone number may upload 15 minutes only.</source>
      <translation>القنوات التي لم يُتحقق من رقم هاتفها لا ترفع أكثر من 15 دقيقة.</translation>
    </message>
    <message>
      <source>Check that it is there and may be read.</source>
      <translation>تحقق من وجوده ومن السماح بقراءته.</translation>
    </message>
    <message>
      <source>Check that the client is of the type Desktop app.</source>
      <translation>تحقق من أن نوع العميل هو Desktop app.</translation>
    </message>
    <message>
      <source>Check that the folder exists and may be written, or choose another one.</source>
      <translation>تحقق من وجود المجلد ومن إمكانية الكتابة فيه، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <source>Check that the folder {folder} is there and may be read.</source>
      <translation>تحقق من وجود المجلد {folder} ومن إمكانية قراءته.</translation>
    </message>
    <message>
      <source>Check that the folder {folder} may be written.</source>
      <translation>تحقق من إمكانية الكتابة في المجلد {folder}.</translation>
    </message>
    <message>
      <source>Check that the redirect address and the product Login Kit are set for your app, then connect again.</source>
      <translation>تحقق من ضبط عنوان إعادة التوجيه والمنتج Login Kit في تطبيقك، ثم أعد الربط.</translation>
    </message>
    <message>
      <source>Check the app credentials and what the app may ask for there.</source>
      <translation>تحقق من بيانات اعتماد التطبيق ومن الأذونات التي يمكنه طلبها هناك.</translation>
    </message>
    <message>
      <source>Check the caption and the choices for TikTok.</source>
      <translation>تحقق من نص المنشور والخيارات الخاصة بـ TikTok.</translation>
    </message>
    <message>
      <source>Check the disk and the rights of the folder.</source>
      <translation>تحقق من القرص ومن صلاحيات المجلد.</translation>
    </message>
    <message>
      <source>Check the firewall, then try again.</source>
      <translation>تحقق من جدار الحماية، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Check the internet connection; it is tried again by itself.</source>
      <translation>تحقق من الاتصال بالإنترنت؛ ستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
      <source>Check the name, or choose another file.</source>
      <translation>تحقق من الاسم، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>Check the name, or make one with `brova reel new`.</source>
      <translation>تحقق من الاسم، أو أنشئ واحدًا بالأمر `brova reel new`.</translation>
    </message>
    <message>
      <source>Check title, description and options.</source>
      <translation>تحقق من العنوان والوصف والخيارات.</translation>
    </message>
    <message>
      <source>Check what was entered; the details say more.</source>
      <translation>تحقق مما أدخلته؛ وفي التفاصيل مزيد من المعلومات.</translation>
    </message>
    <message>
      <source>Check who may read the file, or choose another one.</source>
      <translation>تحقق ممن يحق له قراءة الملف، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>Checking the archive.</source>
      <translation>يجري التحقق من الأرشيف.</translation>
    </message>
    <message>
      <source>Checking the backup.</source>
      <translation>يجري التحقق من النسخة الاحتياطية.</translation>
    </message>
    <message>
      <source>Chicago</source>
      <translation>شيكاغو</translation>
    </message>
    <message>
      <source>Choices</source>
      <translation>الخيارات</translation>
    </message>
    <message>
      <source>Choose a colour table</source>
      <translation>اختيار جدول ألوان</translation>
    </message>
    <message>
      <source>Choose a colour table (.cube)</source>
      <translation>اختيار جدول ألوان (‎.cube)</translation>
    </message>
    <message>
      <source>Choose a day and a time</source>
      <translation>اختر يومًا ووقتًا</translation>
    </message>
    <message>
      <source>Choose a day and a time.</source>
      <translation>اختر يومًا ووقتًا.</translation>
    </message>
    <message>
      <source>Choose a file at the side first.</source>
      <translation>اختر ملفًا من الجانب أولًا.</translation>
    </message>
    <message>
      <source>Choose a folder that does not exist yet.</source>
      <translation>اختر مجلدًا غير موجود بعد.</translation>
    </message>
    <message>
      <source>Choose a frame, for example the one at {seconds} s.</source>
      <translation>اختر إطارًا، مثل الإطار عند {seconds} ث.</translation>
    </message>
    <message>
      <source>Choose a later one, or post it now.</source>
      <translation>اختر وقتًا لاحقًا، أو انشره الآن.</translation>
    </message>
    <message>
      <source>Choose a later one, or publish it now.</source>
      <translation>اختر وقتًا لاحقًا، أو انشره الآن.</translation>
    </message>
    <message>
      <source>Choose a later start or an earlier end.</source>
      <translation>اختر بداية لاحقة أو نهاية أبكر.</translation>
    </message>
    <message>
      <source>Choose a new or empty folder.</source>
      <translation>اختر مجلدًا جديدًا أو فارغًا.</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>اختيار صورة</translation>
    </message>
    <message>
      <source>Choose a picture or a video.</source>
      <translation>اختر صورة أو فيديو.</translation>
    </message>
    <message>
      <source>Choose a picture…</source>
      <translation>اختيار صورة…</translation>
    </message>
    <message>
      <source>Choose a piece, or let it end at the limit.</source>
      <translation>اختر جزءًا منه، أو اجعله ينتهي عند الحد الأقصى.</translation>
    </message>
    <message>
      <source>Choose a sheet of posts</source>
      <translation>اختر جدول بيانات للمنشورات</translation>
    </message>
    <message>
      <source>Choose a start before the end; the file lasts {length} s.</source>
      <translation>اختر بداية تسبق النهاية؛ مدة الملف {length} ث.</translation>
    </message>
    <message>
      <source>Choose a thumbnail</source>
      <translation>اختر صورة مصغرة</translation>
    </message>
    <message>
      <source>Choose a time from tomorrow on.</source>
      <translation>اختر وقتًا بدءًا من الغد.</translation>
    </message>
    <message>
      <source>Choose a time in the future.</source>
      <translation>اختر وقتًا في المستقبل.</translation>
    </message>
    <message>
      <source>Choose a video for TikTok.</source>
      <translation>اختر فيديو لـ TikTok.</translation>
    </message>
    <message>
      <source>Choose a video or pictures</source>
      <translation>اختر فيديو أو صورًا</translation>
    </message>
    <message>
      <source>Choose again who can watch this video.</source>
      <translation>اختر من جديد من يمكنه مشاهدة هذا الفيديو.</translation>
    </message>
    <message>
      <source>Choose again: {option}.</source>
      <translation>اختر من جديد: {option}.</translation>
    </message>
    <message>
      <source>Choose an OpenTimelineIO file (.otio).</source>
      <translation>اختر ملف OpenTimelineIO (‎.otio).</translation>
    </message>
    <message>
      <source>Choose an SRT, WebVTT or ASS file.</source>
      <translation>اختر ملف SRT أو WebVTT أو ASS.</translation>
    </message>
    <message>
      <source>Choose an end within it.</source>
      <translation>اختر نهاية ضمنه.</translation>
    </message>
    <message>
      <source>Choose another file</source>
      <translation>اختيار ملف آخر</translation>
    </message>
    <message>
      <source>Choose another file, or export this one again.</source>
      <translation>اختر ملفًا آخر، أو صدّر هذا الملف من جديد.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>Choose another folder, best on another disk.</source>
      <translation>اختر مجلدًا آخر، ويُفضَّل أن يكون على قرص آخر.</translation>
    </message>
    <message>
      <source>Choose another folder, or make one with: brova workspace create DIR</source>
      <translation>اختر مجلدًا آخر، أو أنشئ واحدًا بالأمر: brova workspace create DIR</translation>
    </message>
    <message>
      <source>Choose another folder, or restore a backup.</source>
      <translation>اختر مجلدًا آخر، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <source>Choose another microphone, or import a recording.</source>
      <translation>اختر ميكروفونًا آخر، أو استورد تسجيلًا.</translation>
    </message>
    <message>
      <source>Choose another name for the result.</source>
      <translation>اختر اسمًا آخر للملف الناتج.</translation>
    </message>
    <message>
      <source>Choose another name, or open that one.</source>
      <translation>اختر اسمًا آخر، أو افتح الموجودة.</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>اختر غيره.</translation>
    </message>
    <message>
      <source>Choose another place or track.</source>
      <translation>اختر موضعًا أو مسارًا آخر.</translation>
    </message>
    <message>
      <source>Choose another time</source>
      <translation>اختيار وقت آخر</translation>
    </message>
    <message>
      <source>Choose at least one account.</source>
      <translation>اختر حسابًا واحدًا على الأقل.</translation>
    </message>
    <message>
      <source>Choose one like Asia/Riyadh.</source>
      <translation>اختر منطقة مثل Asia/Riyadh.</translation>
    </message>
    <message>
      <source>Choose one of: {names}.</source>
      <translation>اختر واحدًا من: {names}.</translation>
    </message>
    <message>
      <source>Choose one to see what it holds.</source>
      <translation>اختر نسخة لعرض ما فيها.</translation>
    </message>
    <message>
      <source>Choose the channel and leave every box ticked.</source>
      <translation>اختر القناة واترك كل المربعات محددة.</translation>
    </message>
    <message>
      <source>Choose the file again.</source>
      <translation>اختر الملف من جديد.</translation>
    </message>
    <message>
      <source>Choose the folder of a workspace.</source>
      <translation>اختر مجلد إحدى مساحات العمل.</translation>
    </message>
    <message>
      <source>Choose the right file, or import this one as a new one.</source>
      <translation>اختر الملف الصحيح، أو استورد هذا كملف جديد.</translation>
    </message>
    <message>
      <source>Choose the standard licence.</source>
      <translation>اختر الترخيص العادي.</translation>
    </message>
    <message>
      <source>Choose where the clips are to go.</source>
      <translation>اختر الوجهات التي ستُنشر فيها المقاطع.</translation>
    </message>
    <message>
      <source>Choose who can watch this video.</source>
      <translation>اختر من يمكنه مشاهدة هذا الفيديو.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>Circle</source>
      <translation>دائرة</translation>
    </message>
    <message>
      <source>Clean up</source>
      <translation>تنظيف</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>مسح</translation>
    </message>
    <message>
      <source>Clear filters</source>
      <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
      <source>Clear in and out</source>
      <translation>مسح نقطتي البداية والنهاية</translation>
    </message>
    <message>
      <source>Clear the FFmpeg setting to use the one that comes with the program.</source>
      <translation>امسح إعداد FFmpeg لاستخدام النسخة المرفقة بالبرنامج.</translation>
    </message>
    <message>
      <source>Clear the setting to use the one that comes with the program.</source>
      <translation>امسح الإعداد لاستخدام النسخة المرفقة بالبرنامج.</translation>
    </message>
    <message>
      <source>Click the name of a track first.</source>
      <translation>انقر اسم مسار أولًا.</translation>
    </message>
    <message>
      <source>Click to select the transition, drag for its length</source>
      <translation>انقر لتحديد الانتقال، واسحب لضبط مدته</translation>
    </message>
    <message>
      <source>Client id</source>
      <translation>معرّف العميل (Client ID)</translation>
    </message>
    <message>
      <source>Client secret</source>
      <translation>سرّ العميل (Client secret)</translation>
    </message>
    <message>
      <source>Clip</source>
      <translation>مقطع</translation>
    </message>
    <message>
      <source>Clips in, reels out, published on time. Everything stays on this computer.</source>
      <translation>مقاطع تدخل، وريلز تخرج وتُنشر في موعدها. وكل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Clocks are set forward over this time: it goes out at {time}.</source>
      <translation>يتخطى التوقيت الصيفي هذا الوقت: سيُنشر عند {time}.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Close gaps</source>
      <translation>سدّ الفجوات</translation>
    </message>
    <message>
      <source>Close it in the other program and open it again.</source>
      <translation>أغلقه في البرنامج الآخر ثم افتحه من جديد.</translation>
    </message>
    <message>
      <source>Close it there and try again.</source>
      <translation>أغلقها هناك وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Close other programs and try again.</source>
      <translation>أغلق البرامج الأخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Close the activity panel</source>
      <translation>إغلاق لوحة النشاط</translation>
    </message>
    <message>
      <source>Close the other program (or another sign-in that is open), then try again.</source>
      <translation>أغلق البرنامج الآخر (أو أي تسجيل دخول آخر مفتوح)، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Close the recorder</source>
      <translation>إغلاق المسجّل</translation>
    </message>
    <message>
      <source>Close the tempo</source>
      <translation>إغلاق شريط السرعة الإيقاعية</translation>
    </message>
    <message>
      <source>Close the window?</source>
      <translation>هل تريد إغلاق النافذة؟</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
      <source>Close this tab and start again from Brova Desktop.</source>
      <translation>أغلق علامة التبويب هذه وابدأ من جديد من Brova Desktop.</translation>
    </message>
    <message>
      <source>Close without saving</source>
      <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
      <source>Close without saving?</source>
      <translation>هل تريد الإغلاق دون حفظ؟</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>المجموعات</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>اللون</translation>
    </message>
    <message>
      <source>Colour fade</source>
      <translation>تلاشٍ عبر لون</translation>
    </message>
    <message>
      <source>Colour table</source>
      <translation>جدول الألوان</translation>
    </message>
    <message>
      <source>Colour table: {name}</source>
      <translation>جدول الألوان: {name}</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>الألوان</translation>
    </message>
    <message>
      <source>Colours tell the state</source>
      <translation>الألوان تدل على الحالة</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>الأعمدة</translation>
    </message>
    <message>
      <source>Columns are: {columns}.</source>
      <translation>الأعمدة هي: {columns}.</translation>
    </message>
    <message>
      <source>Comedy</source>
      <translation>كوميديا</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>لوحة الأوامر</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>التعليقات</translation>
    </message>
    <message>
      <source>Compare both with TikTok's page for developers.</source>
      <translation>قارنهما بما في صفحة TikTok للمطورين.</translation>
    </message>
    <message>
      <source>Compare it with what you wrote down, group by group.</source>
      <translation>قارنه بما دوّنته، مجموعةً مجموعة.</translation>
    </message>
    <message>
      <source>Connect again and allow it.</source>
      <translation>أعد الربط وامنح الإذن.</translation>
    </message>
    <message>
      <source>Connect an account</source>
      <translation>ربط حساب</translation>
    </message>
    <message>
      <source>Connect an account once; posts then go out at their time. Your sign-in stays on this computer.</source>
      <translation>اربط الحساب مرة واحدة؛ ثم تُنشر المنشورات في مواعيدها. يبقى تسجيل دخولك على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Connect an account…</source>
      <translation>ربط حساب…</translation>
    </message>
    <message>
      <source>Connect another account.</source>
      <translation>اربط حسابًا آخر.</translation>
    </message>
    <message>
      <source>Connect it</source>
      <translation>ربط الحساب</translation>
    </message>
    <message>
      <source>Connect it again, or choose another account.</source>
      <translation>أعد ربطه، أو اختر حسابًا آخر.</translation>
    </message>
    <message>
      <source>Connect its drive or make the folder, or choose another one in the settings.</source>
      <translation>وصّل القرص الذي يوجد عليه أو أنشئ المجلد، أو اختر مجلدًا آخر في الإعدادات.</translation>
    </message>
    <message>
      <source>Connect its drive or put it back, then try again; or open it where it is now.</source>
      <translation>وصّل القرص الذي يوجد عليه أو أعده إلى مكانه ثم حاول مرة أخرى؛ أو افتحه من مكانه الحالي.</translation>
    </message>
    <message>
      <source>Connect its drive, or check the rights of the folder.</source>
      <translation>وصّل القرص الذي توجد عليه، أو تحقق من صلاحيات المجلد.</translation>
    </message>
    <message>
      <source>Connect the account again, or enter the key again.</source>
      <translation>أعد ربط الحساب، أو أدخل المفتاح من جديد.</translation>
    </message>
    <message>
      <source>Connect the account again.</source>
      <translation>أعد ربط الحساب.</translation>
    </message>
    <message>
      <source>Connect {platform}</source>
      <translation>ربط {platform}</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>متصل</translation>
    </message>
    <message>
      <source>Contrast</source>
      <translation>التباين</translation>
    </message>
    <message>
      <source>Contrast {ratio}</source>
      <translation>التباين {ratio}</translation>
    </message>
    <message>
      <source>Contrast {ratio}: hard to read</source>
      <translation>التباين {ratio}: تصعب القراءة</translation>
    </message>
    <message>
      <source>Convert</source>
      <translation>تحويل</translation>
    </message>
    <message>
      <source>Convert it</source>
      <translation>تحويله</translation>
    </message>
    <message>
      <source>Convert it or choose another one.</source>
      <translation>حوّله أو اختر غيره.</translation>
    </message>
    <message>
      <source>Convert it to MP4 and try again.</source>
      <translation>حوّله إلى MP4 وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Convert it to MP4 with H.264.</source>
      <translation>حوّله إلى MP4 بترميز H.264.</translation>
    </message>
    <message>
      <source>Convert or shorten it.</source>
      <translation>حوّله أو قصّره.</translation>
    </message>
    <message>
      <source>Convert the video for TikTok.</source>
      <translation>حوّل الفيديو لـ TikTok.</translation>
    </message>
    <message>
      <source>Converting does not help here.</source>
      <translation>لا يفيد التحويل هنا.</translation>
    </message>
    <message>
      <source>Converting {name} for {place}</source>
      <translation>تحويل {name} لـ {place}</translation>
    </message>
    <message>
      <source>Cool</source>
      <translation>بارد</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>تم النسخ</translation>
    </message>
    <message>
      <source>Copied. In a minute it is taken off the clipboard, if it is still there.</source>
      <translation>تم النسخ. يُزال من الحافظة بعد دقيقة إذا كان لا يزال فيها.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Copy a report for support</source>
      <translation>نسخ تقرير للدعم</translation>
    </message>
    <message>
      <source>Copy both again from the Google Cloud console.</source>
      <translation>انسخهما من جديد من Google Cloud console.</translation>
    </message>
    <message>
      <source>Copy files into the workspace, or refer to them where they are.</source>
      <translation>نسخ الملفات إلى مساحة العمل، أو الإشارة إليها في مكانها.</translation>
    </message>
    <message>
      <source>Copy into the workspace</source>
      <translation>نسخ إلى مساحة العمل</translation>
    </message>
    <message>
      <source>Copy it again from where it came from, or make it anew.</source>
      <translation>انسخه من جديد من مصدره، أو أنشئه من جديد.</translation>
    </message>
    <message>
      <source>Copy it from TikTok's page for developers.</source>
      <translation>انسخه من صفحة TikTok للمطورين.</translation>
    </message>
    <message>
      <source>Copy something in a reel first.</source>
      <translation>انسخ شيئًا في أحد الريلز أولًا.</translation>
    </message>
    <message>
      <source>Copy the address of the page that opened last.</source>
      <translation>انسخ عنوان آخر صفحة فُتحت.</translation>
    </message>
    <message>
      <source>Copy the client id and the client secret into the fields here, then connect.</source>
      <translation>انسخ معرّف العميل (Client ID) وسرّ العميل (Client secret) إلى الحقلين هنا، ثم اربط الحساب.</translation>
    </message>
    <message>
      <source>Copy the client key and the client secret into the fields here, then connect.</source>
      <translation>انسخ مفتاح العميل (Client key) وسرّ العميل (Client secret) إلى الحقلين هنا، ثم اربط الحساب.</translation>
    </message>
    <message>
      <source>Copy the key</source>
      <translation>نسخ المفتاح</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>نسخ التقرير</translation>
    </message>
    <message>
      <source>Copy the whole address from the browser and paste it.</source>
      <translation>انسخ العنوان كاملًا من المتصفح والصقه.</translation>
    </message>
    <message>
      <source>Copy to there</source>
      <translation>نسخ إلى هناك</translation>
    </message>
    <message>
      <source>Copy {text}</source>
      <translation>نسخ {text}</translation>
    </message>
    <message>
      <source>Correct the file, or open another one.</source>
      <translation>صحّح الملف، أو افتح ملفًا آخر.</translation>
    </message>
    <message>
      <source>Correct the proxy in the system's network settings.</source>
      <translation>صحّح الخادم الوكيل في إعدادات الشبكة في النظام.</translation>
    </message>
    <message>
      <source>Countdown</source>
      <translation>عدّ تنازلي</translation>
    </message>
    <message>
      <source>Cover at</source>
      <translation>الغلاف عند</translation>
    </message>
    <message>
      <source>Covered by the interface of {places}</source>
      <translation>تغطيه واجهة {places}</translation>
    </message>
    <message>
      <source>Create an OAuth client of the type Desktop app. No redirect address is needed.</source>
      <translation>أنشئ عميل OAuth من النوع Desktop app. لا حاجة إلى عنوان إعادة توجيه.</translation>
    </message>
    <message>
      <source>Create one on youtube.com (your picture, then Create a channel), or sign in with another account.</source>
      <translation>أنشئ قناة على youtube.com (صورتك، ثم إنشاء قناة)، أو سجّل الدخول بحساب آخر.</translation>
    </message>
    <message>
      <source>Creative Commons, attribution</source>
      <translation>ترخيص Creative Commons، مع نسب المصنَّف</translation>
    </message>
    <message>
      <source>Crop</source>
      <translation>اقتصاص</translation>
    </message>
    <message>
      <source>Crop bottom</source>
      <translation>اقتصاص من الأسفل</translation>
    </message>
    <message>
      <source>Crop left</source>
      <translation>اقتصاص من اليسار</translation>
    </message>
    <message>
      <source>Crop right</source>
      <translation>اقتصاص من اليمين</translation>
    </message>
    <message>
      <source>Crop top</source>
      <translation>اقتصاص من الأعلى</translation>
    </message>
    <message>
      <source>Cross-fade</source>
      <translation>تلاشٍ متبادل</translation>
    </message>
    <message>
      <source>Cross-fade at all cuts</source>
      <translation>تلاشٍ متبادل عند كل مواضع القطع</translation>
    </message>
    <message>
      <source>Cross-fade at the nearest cut</source>
      <translation>تلاشٍ متبادل عند أقرب موضع قطع</translation>
    </message>
    <message>
      <source>Cross-fade on every cut</source>
      <translation>تلاشٍ متبادل في كل موضع قطع</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>قص</translation>
    </message>
    <message>
      <source>Cut out the marked stretch</source>
      <translation>قص الجزء المحدّد</translation>
    </message>
    <message>
      <source>Cut to the beat</source>
      <translation>القص على الإيقاع</translation>
    </message>
    <message>
      <source>Cut without loss: nothing is encoded again.</source>
      <translation>قص دون فقدان: لا يُعاد ترميز أي شيء.</translation>
    </message>
    <message>
      <source>Cutting {name}</source>
      <translation>قص {name}</translation>
    </message>
    <message>
      <source>DRAFTS</source>
      <translation>المسودات</translation>
    </message>
    <message>
      <source>Daily backup</source>
      <translation>نسخ احتياطي يومي</translation>
    </message>
    <message>
      <source>Daily backups to keep</source>
      <translation>عدد النسخ الاحتياطية اليومية المحفوظة</translation>
    </message>
    <message>
      <source>Damascus</source>
      <translation>دمشق</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>التاريخ</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>يوم</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>اتخاذ القرار</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>Delete and close up</source>
      <translation>حذف وسدّ الفجوة</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>حذف نهائي</translation>
    </message>
    <message>
      <source>Delete for good?</source>
      <translation>هل تريد الحذف نهائيًا؟</translation>
    </message>
    <message>
      <source>Delete it instead.</source>
      <translation>احذفه بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>Delete on the calendar what should not go out.</source>
      <translation>احذف من التقويم ما لا ينبغي نشره.</translation>
    </message>
    <message>
      <source>Delete reel</source>
      <translation>حذف الريل</translation>
    </message>
    <message>
      <source>Denver</source>
      <translation>دنفر</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>الوصف</translation>
    </message>
    <message>
      <source>Description, also the beginning of a post's caption</source>
      <translation>الوصف، وهو أيضًا بداية نص المنشور</translation>
    </message>
    <message>
      <source>Detach audio</source>
      <translation>فصل الصوت</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>التفاصيل</translation>
    </message>
    <message>
      <source>Dhaka</source>
      <translation>دكا</translation>
    </message>
    <message>
      <source>Did you mean {names}?</source>
      <translation>هل تقصد {names}؟</translation>
    </message>
    <message>
      <source>Different</source>
      <translation>مختلفة</translation>
    </message>
    <message>
      <source>Direction</source>
      <translation>الاتجاه</translation>
    </message>
    <message>
      <source>Disconnect</source>
      <translation>إلغاء الربط</translation>
    </message>
    <message>
      <source>Disconnect {account}?</source>
      <translation>هل تريد إلغاء ربط {account}؟</translation>
    </message>
    <message>
      <source>Disconnect {platform}</source>
      <translation>إلغاء ربط {platform}</translation>
    </message>
    <message>
      <source>Disconnect…</source>
      <translation>إلغاء الربط…</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>إخفاء</translation>
    </message>
    <message>
      <source>Dismiss all</source>
      <translation>إخفاء الكل</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation>المسافة</translation>
    </message>
    <message>
      <source>Do it</source>
      <translation>تنفيذ</translation>
    </message>
    <message>
      <source>Do not use this archive.</source>
      <translation>لا تستخدم هذا الأرشيف.</translation>
    </message>
    <message>
      <source>Do the same next time</source>
      <translation>اختيار الأمر نفسه في المرة القادمة</translation>
    </message>
    <message>
      <source>Doha</source>
      <translation>الدوحة</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message>
      <source>Done: only its owner can see it</source>
      <translation>تم: لا يراه إلا صاحبه</translation>
    </message>
    <message>
      <source>Double</source>
      <translation>الضعف</translation>
    </message>
    <message>
      <source>Double the tempo</source>
      <translation>مضاعفة السرعة الإيقاعية</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>عموديًا</translation>
    </message>
    <message>
      <source>Down at the end</source>
      <translation>عموديًا في النهاية</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>مسودة</translation>
    </message>
    <message>
      <source>Draft</source>
      <comment>quality of a film</comment>
      <translation>أولية</translation>
    </message>
    <message>
      <source>Draft, fast</source>
      <translation>مسودة، سريعة</translation>
    </message>
    <message>
      <source>Draft: {title}</source>
      <translation>مسودة: {title}</translation>
    </message>
    <message>
      <source>Drag files onto its name, or import new ones here.</source>
      <translation>اسحب الملفات إلى اسمها، أو استورد ملفات جديدة هنا.</translation>
    </message>
    <message>
      <source>Drag films and pictures here, or choose one at the side and press Enter.</source>
      <translation>اسحب الفيديوهات والصور إلى هنا، أو اختر واحدًا من الجانب واضغط Enter.</translation>
    </message>
    <message>
      <source>Drag for the length of the transition</source>
      <translation>اسحب لضبط مدة الانتقال</translation>
    </message>
    <message>
      <source>Drag inwards for a longer fade</source>
      <translation>اسحب إلى الداخل لتلاشٍ أطول</translation>
    </message>
    <message>
      <source>Drag the marker, or press Delete when it is selected</source>
      <translation>اسحب العلامة، أو اضغط Delete عندما تكون محددة</translation>
    </message>
    <message>
      <source>Drag to fade in</source>
      <translation>اسحب لضبط الظهور التدريجي</translation>
    </message>
    <message>
      <source>Drag to fade out</source>
      <translation>اسحب لضبط التلاشي التدريجي</translation>
    </message>
    <message>
      <source>Drag to move the cut between the two clips</source>
      <translation>اسحب لتحريك موضع القطع بين المقطعين</translation>
    </message>
    <message>
      <source>Drag to move the playhead. Shift: stick to cuts</source>
      <translation>اسحب لتحريك رأس التشغيل. Shift: الالتصاق بمواضع القطع</translation>
    </message>
    <message>
      <source>Drag to move. Alt: copy. Ctrl: slip the material. Ctrl+Shift: slide between neighbours</source>
      <translation>اسحب للتحريك. Alt: نسخ. Ctrl: إزاحة المادة داخل المقطع. Ctrl+Shift: زلق المقطع بين جاريه</translation>
    </message>
    <message>
      <source>Drag to trim. Alt: close up or make room</source>
      <translation>اسحب للتشذيب. Alt: سدّ الفجوة أو إفساح المجال</translation>
    </message>
    <message>
      <source>Drag up or down for the volume</source>
      <translation>اسحب لأعلى أو لأسفل لضبط مستوى الصوت</translation>
    </message>
    <message>
      <source>Drop clips, pictures or music here</source>
      <translation>أفلت المقاطع أو الصور أو الموسيقى هنا</translation>
    </message>
    <message>
      <source>Drop files or folders here, or choose them. Reels and posts are made from what is here.</source>
      <translation>أفلت الملفات أو المجلدات هنا، أو اخترها. منها تُصنع الريلز والمنشورات.</translation>
    </message>
    <message>
      <source>Drop files or folders to import them</source>
      <translation>أفلت الملفات أو المجلدات لاستيرادها</translation>
    </message>
    <message>
      <source>Drop it here, or choose one from this computer.</source>
      <translation>أفلته هنا، أو اختر واحدًا من هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Drop it on a clip.</source>
      <translation>أفلته على مقطع.</translation>
    </message>
    <message>
      <source>Drops a copy here</source>
      <translation>يضع نسخة هنا</translation>
    </message>
    <message>
      <source>Dubai</source>
      <translation>دبي</translation>
    </message>
    <message>
      <source>Ducking</source>
      <translation>خفض الصوت تلقائيًا</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>تكرار</translation>
    </message>
    <message>
      <source>Duplicate the post and spread the copy.</source>
      <translation>كرّر المنشور ووزّع النسخة.</translation>
    </message>
    <message>
      <source>Duplicate the post to publish it again.</source>
      <translation>كرّر المنشور لنشره مرة أخرى.</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>تحرير</translation>
    </message>
    <message>
      <source>Edit captions</source>
      <translation>تحرير التعليقات التوضيحية</translation>
    </message>
    <message>
      <source>Edit text</source>
      <translation>تحرير النص</translation>
    </message>
    <message>
      <source>Edit the caption</source>
      <translation>تحرير نص المنشور</translation>
    </message>
    <message>
      <source>Edit the description</source>
      <translation>تحرير الوصف</translation>
    </message>
    <message>
      <source>Edit the title</source>
      <translation>تحرير العنوان</translation>
    </message>
    <message>
      <source>Edit what is selected</source>
      <translation>تحرير العنصر المحدد</translation>
    </message>
    <message>
      <source>Editing takes an approval back</source>
      <translation>التحرير يلغي الموافقة</translation>
    </message>
    <message>
      <source>Education</source>
      <translation>تعليم</translation>
    </message>
    <message>
      <source>Effect</source>
      <translation>مؤثر صوتي</translation>
    </message>
    <message>
      <source>Effects</source>
      <translation>المؤثرات الصوتية</translation>
    </message>
    <message>
      <source>Ellipse</source>
      <translation>قطع ناقص</translation>
    </message>
    <message>
      <source>Empty draft</source>
      <translation>مسودة فارغة</translation>
    </message>
    <message>
      <source>Empty the bin</source>
      <translation>إفراغ سلة المحذوفات</translation>
    </message>
    <message>
      <source>Enable the YouTube Data API v3 and the YouTube Analytics API.</source>
      <translation>فعّل YouTube Data API v3 وYouTube Analytics API.</translation>
    </message>
    <message>
      <source>Encode all of it again</source>
      <translation>إعادة ترميزه كاملًا</translation>
    </message>
    <message>
      <source>Encoders are missing: {names}.</source>
      <translation>مرمّزات مفقودة: {names}.</translation>
    </message>
    <message>
      <source>End</source>
      <translation>نهاية</translation>
    </message>
    <message>
      <source>End</source>
      <comment>the program</comment>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>End a frame earlier</source>
      <translation>تقديم النهاية بمقدار إطار</translation>
    </message>
    <message>
      <source>End a frame later</source>
      <translation>تأخير النهاية بمقدار إطار</translation>
    </message>
    <message>
      <source>End here</source>
      <translation>النهاية هنا</translation>
    </message>
    <message>
      <source>End of the slow zoom</source>
      <translation>نهاية التكبير البطيء</translation>
    </message>
    <message>
      <source>Ended: sign in again</source>
      <translation>انتهى: سجّل الدخول من جديد</translation>
    </message>
    <message>
      <source>Ends soon</source>
      <translation>ينتهي قريبًا</translation>
    </message>
    <message>
      <source>Enter its client id and secret; the guide shows where they are made.</source>
      <translation>أدخل معرّف العميل (Client ID) وسرّه؛ يبيّن الدليل أين يُنشآن.</translation>
    </message>
    <message>
      <source>Enter this redirect address exactly as it is, with the asterisk and the slash at the end.</source>
      <translation>أدخل عنوان إعادة التوجيه هذا كما هو تمامًا، مع النجمة والشرطة المائلة في آخره.</translation>
    </message>
    <message>
      <source>Entertainment</source>
      <translation>ترفيه</translation>
    </message>
    <message>
      <source>Errors</source>
      <translation>الأخطاء</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>فعالية</translation>
    </message>
    <message>
      <source>Everyone</source>
      <translation>الجميع</translation>
    </message>
    <message>
      <source>Everyone who has the link</source>
      <translation>كل من لديه الرابط</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>كل شيء</translation>
    </message>
    <message>
      <source>Everything after a day.</source>
      <translation>كل ما بعد اليوم الأول.</translation>
    </message>
    <message>
      <source>Everything fits</source>
      <translation>كل شيء مناسب</translation>
    </message>
    <message>
      <source>Everything in the cache can be made again.</source>
      <translation>يمكن إنشاء كل ما في الذاكرة المؤقتة من جديد.</translation>
    </message>
    <message>
      <source>Everything in the window grows with it.</source>
      <translation>يكبر معه كل ما في النافذة.</translation>
    </message>
    <message>
      <source>Everything is saved.</source>
      <translation>كل شيء محفوظ.</translation>
    </message>
    <message>
      <source>Everything is uploaded.</source>
      <translation>تم رفع كل شيء.</translation>
    </message>
    <message>
      <source>Everything is uploaded; it is being published.</source>
      <translation>تم رفع كل شيء؛ وهو قيد النشر.</translation>
    </message>
    <message>
      <source>Everything works without it too: see `brova --help`, or begin with `brova demo`.</source>
      <translation>كل شيء يعمل بدونها أيضًا: راجع `brova --help`، أو ابدأ بـ `brova demo`.</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>في كل مكان</translation>
    </message>
    <message>
      <source>Exact to the frame: all of the piece is encoded again, at a quality where the loss is not seen.</source>
      <translation>دقيق حتى الإطار: يُعاد ترميز الجزء كله بجودة لا يُلحظ معها أي فقدان.</translation>
    </message>
    <message>
      <source>Exact to the frame: {seconds} s around the cuts are encoded again, the rest is copied.</source>
      <translation>دقيق حتى الإطار: يُعاد ترميز {seconds} ث حول مواضع القطع، ويُنسخ الباقي كما هو.</translation>
    </message>
    <message>
      <source>Export for another calendar</source>
      <translation>تصدير لتقويم آخر</translation>
    </message>
    <message>
      <source>Export for another calendar…</source>
      <translation>تصدير لتقويم آخر…</translation>
    </message>
    <message>
      <source>Export posts</source>
      <translation>تصدير المنشورات</translation>
    </message>
    <message>
      <source>Export posts as a sheet</source>
      <translation>تصدير المنشورات كجدول بيانات</translation>
    </message>
    <message>
      <source>Export posts as a sheet…</source>
      <translation>تصدير المنشورات كجدول بيانات…</translation>
    </message>
    <message>
      <source>Export the workspace</source>
      <translation>تصدير مساحة العمل</translation>
    </message>
    <message>
      <source>Exporting the workspace to {name}</source>
      <translation>تصدير مساحة العمل إلى {name}</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>تصدير…</translation>
    </message>
    <message>
      <source>Exposure</source>
      <translation>التعريض</translation>
    </message>
    <message>
      <source>Extra bold</source>
      <translation>عريض جدًا</translation>
    </message>
    <message>
      <source>FFmpeg could not be started: {path}.</source>
      <translation>تعذّر تشغيل FFmpeg: {path}.</translation>
    </message>
    <message>
      <source>FFmpeg program</source>
      <translation>برنامج FFmpeg</translation>
    </message>
    <message>
      <source>FFmpeg was not found.</source>
      <translation>لم يُعثر على FFmpeg.</translation>
    </message>
    <message>
      <source>FFmpeg {version} as chosen in the settings: {path}.</source>
      <translation>برنامج FFmpeg {version} المختار في الإعدادات: {path}.</translation>
    </message>
    <message>
      <source>FFmpeg {version} of this system: {path}.</source>
      <translation>برنامج FFmpeg {version} من هذا النظام: {path}.</translation>
    </message>
    <message>
      <source>FFmpeg {version} that comes with the program.</source>
      <translation>برنامج FFmpeg {version} المرفق بالبرنامج.</translation>
    </message>
    <message>
      <source>Facebook Reel</source>
      <translation>Facebook Reel</translation>
    </message>
    <message>
      <source>Facebook Reels</source>
      <translation>Facebook Reels</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>المعلومات</translation>
    </message>
    <message>
      <source>Fade</source>
      <translation>تلاشٍ</translation>
    </message>
    <message>
      <source>Fade in</source>
      <translation>ظهور تدريجي</translation>
    </message>
    <message>
      <source>Fade out</source>
      <translation>تلاشٍ تدريجي</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>فشل</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ملف</translation>
    </message>
    <message>
      <source>File is missing</source>
      <translation>الملف مفقود</translation>
    </message>
    <message>
      <source>File name</source>
      <translation>اسم الملف</translation>
    </message>
    <message>
      <source>Files of the library</source>
      <translation>ملفات المكتبة</translation>
    </message>
    <message>
      <source>Files that are missing or cannot be read are shown here.</source>
      <translation>تظهر هنا الملفات المفقودة أو التي تتعذّر قراءتها.</translation>
    </message>
    <message>
      <source>Files you delete wait here until you delete them for good.</source>
      <translation>تنتظر هنا الملفات التي تحذفها إلى أن تحذفها نهائيًا.</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>التعبئة</translation>
    </message>
    <message>
      <source>Fill gaps with the blurred picture</source>
      <translation>ملء الفراغات بالصورة مموّهة</translation>
    </message>
    <message>
      <source>Fill the canvas</source>
      <translation>ملء اللوحة</translation>
    </message>
    <message>
      <source>Fill, cut off what is over</source>
      <translation>ملء الإطار مع قص الزائد</translation>
    </message>
    <message>
      <source>Film and animation</source>
      <translation>أفلام ورسوم متحركة</translation>
    </message>
    <message>
      <source>Film strip</source>
      <translation>شريط اللقطات</translation>
    </message>
    <message>
      <source>Films and pictures you import stand here.</source>
      <translation>تظهر هنا الفيديوهات والصور التي تستوردها.</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>عوامل التصفية</translation>
    </message>
    <message>
      <source>Find an action or a thing</source>
      <translation>البحث عن إجراء أو عنصر</translation>
    </message>
    <message>
      <source>Find files</source>
      <translation>البحث عن الملفات</translation>
    </message>
    <message>
      <source>Find the beats of the music</source>
      <translation>كشف نبضات الموسيقى</translation>
    </message>
    <message>
      <source>Find the beats of the music first.</source>
      <translation>اكشف نبضات الموسيقى أولًا.</translation>
    </message>
    <message>
      <source>Find the files…</source>
      <translation>البحث عن الملفات…</translation>
    </message>
    <message>
      <source>Finish or cancel the drag first.</source>
      <translation>أنهِ السحب أو ألغِه أولًا.</translation>
    </message>
    <message>
      <source>First comment</source>
      <translation>التعليق الأول</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>ملاءمة</translation>
    </message>
    <message>
      <source>Fits</source>
      <translation>مناسب</translation>
    </message>
    <message>
      <source>Fits {platforms}</source>
      <translation>مناسب لـ {platforms}</translation>
    </message>
    <message>
      <source>Fits: {rules}</source>
      <translation>مناسب: {rules}</translation>
    </message>
    <message>
      <source>Fix for platforms</source>
      <translation>تهيئة للمنصات</translation>
    </message>
    <message>
      <source>Followers</source>
      <translation>المتابعون</translation>
    </message>
    <message>
      <source>Font</source>
      <translation>نوع الخط</translation>
    </message>
    <message>
      <source>For</source>
      <translation>الوجهة</translation>
    </message>
    <message>
      <source>For all accounts</source>
      <translation>لكل الحسابات</translation>
    </message>
    <message>
      <source>For platforms</source>
      <translation>للمنصات</translation>
    </message>
    <message>
      <source>For the window log in to a desktop, or use Xvfb.</source>
      <translation>لعرض النافذة سجّل الدخول إلى سطح مكتب، أو استخدم Xvfb.</translation>
    </message>
    <message>
      <source>For your team; never published</source>
      <translation>لفريقك؛ لا تُنشر أبدًا</translation>
    </message>
    <message>
      <source>For {place}</source>
      <translation>لـ {place}</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>الصيغة</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>نتائج البحث</translation>
    </message>
    <message numerus="yes">
      <source>Found {found} of {count} files.</source>
      <translation>
        <numerusform>عُثر على {found} من الملفات.</numerusform>
        <numerusform>لم يُعثر على الملف (عُثر على {found}).</numerusform>
        <numerusform>عُثر على {found} من ملفين.</numerusform>
        <numerusform>عُثر على {found} من {count} ملفات.</numerusform>
        <numerusform>عُثر على {found} من {count} ملفًا.</numerusform>
        <numerusform>عُثر على {found} من {count} ملف.</numerusform>
      </translation>
    </message>
    <message>
      <source>Frame at {at}</source>
      <translation>الإطار عند {at}</translation>
    </message>
    <message>
      <source>Frame rate</source>
      <translation>معدل الإطارات</translation>
    </message>
    <message>
      <source>Free some space and try again.</source>
      <translation>وفّر بعض المساحة وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Free some space in {folder} and try again.</source>
      <translation>وفّر بعض المساحة في {folder} وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Free some space, or move the workspace to another disk.</source>
      <translation>وفّر بعض المساحة، أو انقل مساحة العمل إلى قرص آخر.</translation>
    </message>
    <message>
      <source>Free space</source>
      <translation>توفير مساحة</translation>
    </message>
    <message>
      <source>Friends</source>
      <translation>الأصدقاء</translation>
    </message>
    <message>
      <source>From</source>
      <translation>من</translation>
    </message>
    <message>
      <source>Full quality</source>
      <translation>جودة كاملة</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>ملء الشاشة</translation>
    </message>
    <message>
      <source>GIF preview</source>
      <translation>معاينة GIF</translation>
    </message>
    <message>
      <source>Gaming</source>
      <translation>ألعاب</translation>
    </message>
    <message>
      <source>Gaza</source>
      <translation>غزة</translation>
    </message>
    <message>
      <source>General</source>
      <translation>عام</translation>
    </message>
    <message>
      <source>Generated</source>
      <translation>مولّد</translation>
    </message>
    <message>
      <source>Getting started</source>
      <translation>خطوات البدء</translation>
    </message>
    <message>
      <source>Give an https address, or http on this machine (127.0.0.1).</source>
      <translation>أدخل عنوان https، أو عنوان http على هذا الجهاز (127.0.0.1).</translation>
    </message>
    <message>
      <source>Give it another name, then add it again.</source>
      <translation>غيّر اسمه، ثم أضفه من جديد.</translation>
    </message>
    <message>
      <source>Give it one for each of the post, or the same files as all accounts.</source>
      <translation>امنحه ملفًا لكل ملف في المنشور، أو الملفات نفسها التي لكل الحسابات.</translation>
    </message>
    <message>
      <source>Give the account posting slots, such as weekdays at 09:00 and 18:30.</source>
      <translation>أضف مواعيد نشر إلى الحساب، مثل أيام الأسبوع في 09:00 و18:30.</translation>
    </message>
    <message>
      <source>Give the file another name and try again.</source>
      <translation>غيّر اسم الملف وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Give the passphrase, or the recovery key.</source>
      <translation>أدخل عبارة المرور، أو مفتاح الاسترداد.</translation>
    </message>
    <message>
      <source>Give the recovery key of {name}; where it came from, `brova workspace recovery-key` shows it.</source>
      <translation>أدخل مفتاح استرداد {name}؛ ويعرضه الأمر `brova workspace recovery-key` على الحاسوب الذي جاءت منه.</translation>
    </message>
    <message>
      <source>Give this one another name, or wait until the other is done.</source>
      <translation>أعطِ هذا اسمًا آخر، أو انتظر حتى ينتهي الآخر.</translation>
    </message>
    <message>
      <source>Give {title} its default back</source>
      <translation>إعادة {title} إلى القيمة الافتراضية</translation>
    </message>
    <message>
      <source>Go</source>
      <translation>التنقل</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Go on in the background</source>
      <translation>المتابعة في الخلفية</translation>
    </message>
    <message>
      <source>Go on in the tray</source>
      <translation>المتابعة في منطقة الإشعارات</translation>
    </message>
    <message>
      <source>Go on publishing</source>
      <translation>متابعة النشر</translation>
    </message>
    <message>
      <source>Go on with</source>
      <translation>تابع العمل على</translation>
    </message>
    <message>
      <source>Go on with the version you had and report this with the details.</source>
      <translation>تابع بالإصدار الذي كان لديك، وأبلغ عن ذلك مع التفاصيل.</translation>
    </message>
    <message>
      <source>Good to know</source>
      <translation>معلومات مفيدة</translation>
    </message>
    <message>
      <source>Google cannot sign anybody in at the moment.</source>
      <translation>يتعذّر على Google تسجيل دخول أي شخص حاليًا.</translation>
    </message>
    <message>
      <source>Google did not take the answer of this sign-in.</source>
      <translation>لم تقبل Google رد تسجيل الدخول هذا.</translation>
    </message>
    <message>
      <source>Google does not know the client id, or its secret is wrong.</source>
      <translation>لا تعرف Google معرّف العميل (Client ID)، أو أن سرّه غير صحيح.</translation>
    </message>
    <message>
      <source>Google gave no lasting sign-in.</source>
      <translation>لم تمنح Google تسجيل دخول دائمًا.</translation>
    </message>
    <message>
      <source>Google refused the sign-in.</source>
      <translation>رفضت Google تسجيل الدخول.</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>شبكة</translation>
    </message>
    <message>
      <source>HDR, shown as SDR</source>
      <translation>محتوى HDR معروض كـ SDR</translation>
    </message>
    <message>
      <source>Half</source>
      <translation>النصف</translation>
    </message>
    <message>
      <source>Half quality</source>
      <translation>نصف الجودة</translation>
    </message>
    <message>
      <source>Half the tempo</source>
      <translation>خفض السرعة الإيقاعية إلى النصف</translation>
    </message>
    <message>
      <source>Hand it over to {platform}</source>
      <translation>تسليمه إلى {platform}</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>الارتفاع</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>مساعدة</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>إخفاء</translation>
    </message>
    <message>
      <source>Hide details</source>
      <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
      <source>Hide the getting-started list</source>
      <translation>إخفاء قائمة خطوات البدء</translation>
    </message>
    <message>
      <source>Hide track</source>
      <translation>إخفاء المسار</translation>
    </message>
    <message>
      <source>Hide {track}</source>
      <translation>إخفاء {track}</translation>
    </message>
    <message>
      <source>High</source>
      <translation>عالية</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <source>High, slow</source>
      <translation>عالية، بطيئة</translation>
    </message>
    <message>
      <source>Ho Chi Minh City</source>
      <translation>مدينة هو تشي منه</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>الرئيسية</translation>
    </message>
    <message>
      <source>Hong Kong</source>
      <translation>هونغ كونغ</translation>
    </message>
    <message>
      <source>How it is cut</source>
      <translation>طريقة القص</translation>
    </message>
    <message>
      <source>How it is posted</source>
      <translation>طريقة النشر</translation>
    </message>
    <message>
      <source>How it will look</source>
      <translation>كيف ستبدو</translation>
    </message>
    <message>
      <source>How long a service may take to answer.</source>
      <translation>المدة المتاحة للخدمة حتى ترد.</translation>
    </message>
    <message>
      <source>How many processes render at once; 0 chooses by the machine's processors and memory.</source>
      <translation>عدد العمليات التي تصدّر في آن واحد؛ والقيمة 0 تعني الاختيار وفق معالجات الجهاز وذاكرته.</translation>
    </message>
    <message>
      <source>How much is written to the log. Secrets never are.</source>
      <translation>مقدار ما يُكتب في السجل. الأسرار لا تُكتب أبدًا.</translation>
    </message>
    <message>
      <source>How-to and style</source>
      <translation>إرشادات وأسلوب حياة</translation>
    </message>
    <message>
      <source>If it is an external or network drive, connect it again. Else check the disk.</source>
      <translation>إذا كان قرصًا خارجيًا أو على الشبكة فأعد توصيله، وإلا فافحص القرص.</translation>
    </message>
    <message>
      <source>If missed</source>
      <translation>إن فات</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>استيراد</translation>
    </message>
    <message>
      <source>Import a folder</source>
      <translation>استيراد مجلد</translation>
    </message>
    <message>
      <source>Import a recording</source>
      <translation>استيراد تسجيل</translation>
    </message>
    <message>
      <source>Import a recording…</source>
      <translation>استيراد تسجيل…</translation>
    </message>
    <message>
      <source>Import a sheet</source>
      <translation>استيراد جدول بيانات</translation>
    </message>
    <message>
      <source>Import a sheet…</source>
      <translation>استيراد جدول بيانات…</translation>
    </message>
    <message>
      <source>Import a shorter piece of it, or allow larger files in the settings.</source>
      <translation>استورد جزءًا أقصر منه، أو اسمح بملفات أكبر في الإعدادات.</translation>
    </message>
    <message>
      <source>Import a workspace</source>
      <translation>استيراد مساحة عمل</translation>
    </message>
    <message>
      <source>Import an archive...</source>
      <translation>استيراد أرشيف...</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>استيراد ملفات</translation>
    </message>
    <message>
      <source>Import it again when it is finished.</source>
      <translation>استورده من جديد عندما يكتمل.</translation>
    </message>
    <message>
      <source>Import its folders one by one.</source>
      <translation>استورد مجلداته واحدًا واحدًا.</translation>
    </message>
    <message>
      <source>Import new files of a folder by themselves</source>
      <translation>استيراد ملفات مجلد الجديدة تلقائيًا</translation>
    </message>
    <message numerus="yes">
      <source>Import {count} posts</source>
      <translation>
        <numerusform>لا منشورات للاستيراد</numerusform>
        <numerusform>استيراد منشور واحد</numerusform>
        <numerusform>استيراد منشورين</numerusform>
        <numerusform>استيراد {count} منشورات</numerusform>
        <numerusform>استيراد {count} منشورًا</numerusform>
        <numerusform>استيراد {count} منشور</numerusform>
      </translation>
    </message>
    <message>
      <source>Import {file}</source>
      <translation>استيراد {file}</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>مستورد</translation>
    </message>
    <message>
      <source>Imported files</source>
      <translation>الملفات المستوردة</translation>
    </message>
    <message>
      <source>Importing files</source>
      <translation>استيراد الملفات</translation>
    </message>
    <message numerus="yes">
      <source>Importing {count} files</source>
      <translation>
        <numerusform>لا ملفات للاستيراد</numerusform>
        <numerusform>استيراد ملف واحد</numerusform>
        <numerusform>استيراد ملفين</numerusform>
        <numerusform>استيراد {count} ملفات</numerusform>
        <numerusform>استيراد {count} ملفًا</numerusform>
        <numerusform>استيراد {count} ملف</numerusform>
      </translation>
    </message>
    <message>
      <source>Importing {name}</source>
      <translation>استيراد {name}</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>عمليات الاستيراد</translation>
    </message>
    <message>
      <source>Imports, renders, uploads and backups are listed here while they run.</source>
      <translation>تظهر هنا عمليات الاستيراد والتصدير والرفع والنسخ الاحتياطي أثناء تنفيذها.</translation>
    </message>
    <message>
      <source>In</source>
      <translation>الدخول</translation>
    </message>
    <message>
      <source>In a box</source>
      <translation>على خلفية</translation>
    </message>
    <message>
      <source>In review</source>
      <translation>قيد المراجعة</translation>
    </message>
    <message>
      <source>In the TikTok inbox it waits for you as a draft: you write the caption and post it in the app. Posting directly is for apps that TikTok has audited, and for private accounts.</source>
      <translation>في صندوق وارد TikTok ينتظرك الفيديو كمسودة: تكتب نص المنشور وتنشره في التطبيق. أما النشر المباشر فللتطبيقات التي دققها TikTok وللحسابات الخاصة.</translation>
    </message>
    <message>
      <source>In the cache now</source>
      <translation>في الذاكرة المؤقتة الآن</translation>
    </message>
    <message>
      <source>In the workspace</source>
      <translation>داخل مساحة العمل</translation>
    </message>
    <message>
      <source>In, length</source>
      <translation>مدة الدخول</translation>
    </message>
    <message>
      <source>Indigo</source>
      <translation>نيلي</translation>
    </message>
    <message>
      <source>Insert</source>
      <translation>إدراج</translation>
    </message>
    <message>
      <source>Insert at the playhead</source>
      <translation>إدراج عند رأس التشغيل</translation>
    </message>
    <message>
      <source>Inside every safe zone</source>
      <translation>داخل كل المناطق الآمنة</translation>
    </message>
    <message>
      <source>Instagram Reel</source>
      <translation>Instagram Reel</translation>
    </message>
    <message>
      <source>Instagram Reels</source>
      <translation>Instagram Reels</translation>
    </message>
    <message>
      <source>Instagram Story</source>
      <translation>Instagram Story</translation>
    </message>
    <message>
      <source>Install FFmpeg, or name its program in the settings.</source>
      <translation>ثبّت FFmpeg، أو حدّد برنامجه في الإعدادات.</translation>
    </message>
    <message>
      <source>Install Python 3.11, 3.12 or 3.13 and set up again.</source>
      <translation>ثبّت Python 3.11 أو 3.12 أو 3.13 وأعد الإعداد.</translation>
    </message>
    <message>
      <source>Install the program again.</source>
      <translation>أعد تثبيت البرنامج.</translation>
    </message>
    <message>
      <source>Internal note</source>
      <translation>ملاحظة داخلية</translation>
    </message>
    <message>
      <source>Interrupted</source>
      <translation>انقطع</translation>
    </message>
    <message>
      <source>Is encoded as {codec}.</source>
      <translation>يُرمَّز بترميز {codec}.</translation>
    </message>
    <message>
      <source>Is encoded smaller: at most {most}.</source>
      <translation>يُرمَّز بحجم أصغر: {most} على الأكثر.</translation>
    </message>
    <message>
      <source>Is encoded with fewer bits a second.</source>
      <translation>يُرمَّز بمعدل بت أقل.</translation>
    </message>
    <message>
      <source>Istanbul</source>
      <translation>إسطنبول</translation>
    </message>
    <message>
      <source>It begins again by itself.</source>
      <translation>سيبدأ من جديد تلقائيًا.</translation>
    </message>
    <message>
      <source>It came due before it was approved, and was skipped.</source>
      <translation>حلّ موعده قبل الموافقة عليه، فتم تخطيه.</translation>
    </message>
    <message>
      <source>It came due before it was approved.</source>
      <translation>حلّ موعده قبل الموافقة عليه.</translation>
    </message>
    <message>
      <source>It came due before it was approved; it is published now.</source>
      <translation>حلّ موعده قبل الموافقة عليه؛ ويُنشر الآن.</translation>
    </message>
    <message>
      <source>It came due while Brova Desktop was not running, and was skipped.</source>
      <translation>حلّ موعده ولم يكن Brova Desktop يعمل، فتم تخطيه.</translation>
    </message>
    <message>
      <source>It came due while Brova Desktop was not running.</source>
      <translation>حلّ موعده ولم يكن Brova Desktop يعمل.</translation>
    </message>
    <message>
      <source>It came due while Brova Desktop was not running; it is published a little later.</source>
      <translation>حلّ موعده ولم يكن Brova Desktop يعمل؛ وسيُنشر متأخرًا قليلًا.</translation>
    </message>
    <message>
      <source>It can be {seconds} s longer at most.</source>
      <translation>يمكن أن يطول {seconds} ث على الأكثر.</translation>
    </message>
    <message>
      <source>It can do everything that is needed.</source>
      <translation>يستطيع كل ما يلزم.</translation>
    </message>
    <message>
      <source>It cannot be opened: {why}.</source>
      <translation>يتعذّر فتحه: {why}.</translation>
    </message>
    <message>
      <source>It could not be published in time.</source>
      <translation>تعذّر نشره في موعده.</translation>
    </message>
    <message>
      <source>It ended in the middle of publishing; the platform is asked what became of it.</source>
      <translation>توقف في أثناء النشر؛ وتُسأل المنصة عمّا آل إليه.</translation>
    </message>
    <message>
      <source>It gets the settings, templates, posting slots and accounts of this one, which have to be signed in there; no files, reels or posts.</source>
      <translation>تأخذ من هذه إعداداتها وقوالبها ومواعيد النشر وحساباتها، ويجب تسجيل الدخول إلى الحسابات من جديد في المساحة الجديدة؛ ولا تأخذ ملفات ولا ريلز ولا منشورات.</translation>
    </message>
    <message>
      <source>It goes on by itself after midnight in California.</source>
      <translation>يُستأنف تلقائيًا بعد منتصف الليل بتوقيت كاليفورنيا.</translation>
    </message>
    <message>
      <source>It goes on in a moment.</source>
      <translation>يُستأنف بعد لحظات.</translation>
    </message>
    <message>
      <source>It goes on tomorrow; channels with a verified phone number may upload more.</source>
      <translation>يُستأنف غدًا؛ والقنوات التي تم التحقق من رقم هاتفها يمكنها رفع المزيد.</translation>
    </message>
    <message>
      <source>It goes out when TikTok takes posts again.</source>
      <translation>يُنشر عندما يعود TikTok إلى استقبال المنشورات.</translation>
    </message>
    <message>
      <source>It goes out when there is room again; an audited app has no such limit.</source>
      <translation>يُنشر عندما تتوفر سعة من جديد؛ والتطبيق المدقَّق ليس عليه هذا الحد.</translation>
    </message>
    <message>
      <source>It has no pictures.</source>
      <translation>لا صور فيه.</translation>
    </message>
    <message numerus="yes">
      <source>It has {count} frames instead of {wanted}.</source>
      <translation>
        <numerusform>لا إطارات فيه بدلًا من {wanted}.</numerusform>
        <numerusform>فيه إطار واحد بدلًا من {wanted}.</numerusform>
        <numerusform>فيه إطاران بدلًا من {wanted}.</numerusform>
        <numerusform>فيه {count} إطارات بدلًا من {wanted}.</numerusform>
        <numerusform>فيه {count} إطارًا بدلًا من {wanted}.</numerusform>
        <numerusform>فيه {count} إطار بدلًا من {wanted}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It has {count} frames; choose a time before its end.</source>
      <translation>
        <numerusform>لا إطارات فيه؛ اختر وقتًا قبل نهايته.</numerusform>
        <numerusform>فيه إطار واحد؛ اختر وقتًا قبل نهايته.</numerusform>
        <numerusform>فيه إطاران؛ اختر وقتًا قبل نهايته.</numerusform>
        <numerusform>فيه {count} إطارات؛ اختر وقتًا قبل نهايته.</numerusform>
        <numerusform>فيه {count} إطارًا؛ اختر وقتًا قبل نهايته.</numerusform>
        <numerusform>فيه {count} إطار؛ اختر وقتًا قبل نهايته.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It has {count} picture streams instead of one.</source>
      <translation>
        <numerusform>لا دفق صورة فيه بدلًا من دفق واحد.</numerusform>
        <numerusform>فيه دفق صورة واحد.</numerusform>
        <numerusform>فيه دفقا صورة بدلًا من دفق واحد.</numerusform>
        <numerusform>فيه {count} دفقات صورة بدلًا من دفق واحد.</numerusform>
        <numerusform>فيه {count} دفق صورة بدلًا من دفق واحد.</numerusform>
        <numerusform>فيه {count} دفق صورة بدلًا من دفق واحد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It has {count} sound streams instead of {wanted}.</source>
      <translation>
        <numerusform>لا دفق صوت فيه بدلًا من {wanted}.</numerusform>
        <numerusform>فيه دفق صوت واحد بدلًا من {wanted}.</numerusform>
        <numerusform>فيه دفقا صوت بدلًا من {wanted}.</numerusform>
        <numerusform>فيه {count} دفقات صوت بدلًا من {wanted}.</numerusform>
        <numerusform>فيه {count} دفق صوت بدلًا من {wanted}.</numerusform>
        <numerusform>فيه {count} دفق صوت بدلًا من {wanted}.</numerusform>
      </translation>
    </message>
    <message>
      <source>It has {rate} frames a second instead of {wanted}.</source>
      <translation>معدله {rate} إطارًا في الثانية بدلًا من {wanted}.</translation>
    </message>
    <message>
      <source>It is a draft again.</source>
      <translation>عاد مسودة.</translation>
    </message>
    <message>
      <source>It is a draft.</source>
      <translation>إنه مسودة.</translation>
    </message>
    <message>
      <source>It is being published right now.</source>
      <translation>إنه قيد النشر الآن.</translation>
    </message>
    <message>
      <source>It is being worked on right now.</source>
      <translation>يجري العمل عليه الآن.</translation>
    </message>
    <message>
      <source>It is closed and leaves the list; nothing of it publishes any more. Its folder stays: {folder}</source>
      <translation>تُغلق وتُزال من القائمة، ولا يُنشر منها شيء بعد ذلك. ويبقى مجلدها: {folder}</translation>
    </message>
    <message>
      <source>It is compared and tried again by itself.</source>
      <translation>سيُقارَن وتُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
      <source>It is copied.</source>
      <translation>تم نسخه.</translation>
    </message>
    <message>
      <source>It is exactly as it was; a backup was made before.</source>
      <translation>بقيت كما كانت تمامًا؛ وأُنشئت نسخة احتياطية قبل ذلك.</translation>
    </message>
    <message>
      <source>It is in the library too.</source>
      <translation>وهو في المكتبة أيضًا.</translation>
    </message>
    <message>
      <source>It is kept as long as the window is open.</source>
      <translation>يبقى محفوظًا ما دامت النافذة مفتوحة.</translation>
    </message>
    <message>
      <source>It is kept here: {place}</source>
      <translation>وهو محفوظ هنا: {place}</translation>
    </message>
    <message>
      <source>It is moved.</source>
      <translation>تم نقله.</translation>
    </message>
    <message>
      <source>It is not known whether this was published: the platform gave no answer.</source>
      <translation>لا يُعرف هل نُشر هذا أم لا: لم ترد المنصة.</translation>
    </message>
    <message>
      <source>It is not there: publish again</source>
      <translation>ليس موجودًا هناك: انشره من جديد</translation>
    </message>
    <message>
      <source>It is on its way.</source>
      <translation>إنه في طريقه.</translation>
    </message>
    <message>
      <source>It is over already.</source>
      <translation>لقد انتهى بالفعل.</translation>
    </message>
    <message>
      <source>It is packed in the background. To open it on another computer you need the recovery key; sign-ins are not in it.</source>
      <translation>يجري حزمها في الخلفية. لفتحها على حاسوب آخر تحتاج إلى مفتاح الاسترداد؛ ولا يتضمن الأرشيف بيانات تسجيل الدخول.</translation>
    </message>
    <message>
      <source>It is planned.</source>
      <translation>تمت جدولته.</translation>
    </message>
    <message>
      <source>It is published.</source>
      <translation>تم نشره.</translation>
    </message>
    <message>
      <source>It is published; the platform is still preparing it.</source>
      <translation>تم نشره؛ وما زالت المنصة تجهّزه.</translation>
    </message>
    <message>
      <source>It is sent again from the beginning.</source>
      <translation>يُرسل من جديد من البداية.</translation>
    </message>
    <message>
      <source>It is shown in lists and posts, and sent to places that take a thumbnail.</source>
      <translation>تظهر في القوائم والمنشورات، وتُرسل إلى الوجهات التي تقبل صورة مصغرة.</translation>
    </message>
    <message>
      <source>It is there</source>
      <translation>إنه موجود هناك</translation>
    </message>
    <message>
      <source>It is too loud: {value} LUFS.</source>
      <translation>صوته أعلى من اللازم: {value} LUFS.</translation>
    </message>
    <message>
      <source>It is tried again by itself.</source>
      <translation>تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
      <source>It is tried again.</source>
      <translation>تُعاد المحاولة.</translation>
    </message>
    <message>
      <source>It is tried again; a new sign-in may become necessary.</source>
      <translation>تُعاد المحاولة؛ وقد يلزم تسجيل دخول جديد.</translation>
    </message>
    <message>
      <source>It is uploaded now and published at its time, also when this computer is off.</source>
      <translation>يُرفع الآن ويُنشر في موعده، حتى لو كان هذا الحاسوب مغلقًا.</translation>
    </message>
    <message>
      <source>It is {width} x {height} instead of {wanted}.</source>
      <translation>أبعاده {width} x {height} بدلًا من {wanted}.</translation>
    </message>
    <message>
      <source>It lacks {what}. Clear the setting to use the one that comes with the program.</source>
      <translation>ينقصه {what}. امسح الإعداد لاستخدام النسخة المرفقة بالبرنامج.</translation>
    </message>
    <message>
      <source>It lasts {seconds} s instead of {wanted} s.</source>
      <translation>مدته {seconds} ث بدلًا من {wanted} ث.</translation>
    </message>
    <message>
      <source>It may be a command, or busy.</source>
      <translation>قد يكون أمرًا من سطر الأوامر، أو قد يكون مشغولًا.</translation>
    </message>
    <message>
      <source>It opens with the recovery key that was shown when it was made.</source>
      <translation>تُفتح بمفتاح الاسترداد الذي عُرض عند إنشائها.</translation>
    </message>
    <message>
      <source>It stops now. Next time the activity panel lists it as interrupted, and it can be started again there.</source>
      <translation>ستتوقف الآن. وفي المرة القادمة تظهر في لوحة النشاط على أنها انقطعت، ويمكن بدؤها من جديد هناك.</translation>
    </message>
    <message>
      <source>It waits and goes out by itself.</source>
      <translation>ينتظر ثم يُنشر تلقائيًا.</translation>
    </message>
    <message>
      <source>It waits until somebody approves it.</source>
      <translation>ينتظر حتى يوافق عليه أحد.</translation>
    </message>
    <message>
      <source>It was cancelled.</source>
      <translation>تم إلغاؤه.</translation>
    </message>
    <message>
      <source>It was closed so that nothing is written in the wrong place.</source>
      <translation>أُغلقت كي لا يُكتب شيء في المكان الخطأ.</translation>
    </message>
    <message>
      <source>It was edited and is planned.</source>
      <translation>تم تحريره وجدولته.</translation>
    </message>
    <message>
      <source>It was edited.</source>
      <translation>تم تحريره.</translation>
    </message>
    <message>
      <source>It was edited: it has to be approved again.</source>
      <translation>تم تحريره: تلزم الموافقة عليه من جديد.</translation>
    </message>
    <message>
      <source>It was not published.</source>
      <translation>لم يُنشر.</translation>
    </message>
    <message>
      <source>It was not published; it is tried again.</source>
      <translation>لم يُنشر؛ وتُعاد المحاولة.</translation>
    </message>
    <message>
      <source>It was not sent a second time.</source>
      <translation>لم يُرسل مرة ثانية.</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>مائل</translation>
    </message>
    <message>
      <source>Item</source>
      <translation>عنصر</translation>
    </message>
    <message>
      <source>Its clips, reels and posts go to the trash of this computer. Your own workspaces stay.</source>
      <translation>تُنقل مقاطعه وريلزه ومنشوراته إلى سلة محذوفات هذا الحاسوب. وتبقى مساحات عملك كما هي.</translation>
    </message>
    <message>
      <source>Its colours are not tagged as BT.709 in limited range: {tags}.</source>
      <translation>ألوانه غير موسومة بـ BT.709 في النطاق المحدود: {tags}.</translation>
    </message>
    <message>
      <source>Its columns may be: {columns}.</source>
      <translation>الأعمدة الممكنة: {columns}.</translation>
    </message>
    <message>
      <source>Its first picture comes at {at} s.</source>
      <translation>تأتي صورته الأولى عند {at} ث.</translation>
    </message>
    <message>
      <source>Its folder keeps the name it has.</source>
      <translation>يبقى اسم مجلدها كما هو.</translation>
    </message>
    <message>
      <source>Its index is not at the front.</source>
      <translation>فهرسه ليس في بدايته.</translation>
    </message>
    <message>
      <source>Its key was kept; nothing was imported.</source>
      <translation>بقي مفتاحها محفوظًا؛ ولم يُستورد شيء.</translation>
    </message>
    <message>
      <source>Its library is encrypted and opens with its passphrase.</source>
      <translation>مكتبتها مشفّرة وتُفتح بعبارة المرور الخاصة بها.</translation>
    </message>
    <message>
      <source>Its peaks are too high: {value} dBTP.</source>
      <translation>ذروات صوته أعلى من اللازم: {value} dBTP.</translation>
    </message>
    <message>
      <source>Its picture is {codec} instead of {wanted}.</source>
      <translation>ترميز صورته {codec} بدلًا من {wanted}.</translation>
    </message>
    <message>
      <source>Its pictures cannot be decoded: {why}.</source>
      <translation>يتعذّر فك ترميز صوره: {why}.</translation>
    </message>
    <message>
      <source>Its pixels are {format} instead of {wanted}.</source>
      <translation>صيغة بكسلاته {format} بدلًا من {wanted}.</translation>
    </message>
    <message>
      <source>Its sound begins at {at} s.</source>
      <translation>يبدأ صوته عند {at} ث.</translation>
    </message>
    <message>
      <source>Its sound is {codec}, {rate} Hz, {channels} channels instead of AAC, 48000 Hz, 2.</source>
      <translation>صوته {codec}، {rate} Hz، وعدد قنواته {channels} بدلًا من AAC، 48000 Hz، 2.</translation>
    </message>
    <message>
      <source>Its sound lasts {seconds} s instead of {wanted} s.</source>
      <translation>مدة صوته {seconds} ث بدلًا من {wanted} ث.</translation>
    </message>
    <message>
      <source>Its time is over.</source>
      <translation>انقضى وقته.</translation>
    </message>
    <message>
      <source>Jakarta</source>
      <translation>جاكرتا</translation>
    </message>
    <message>
      <source>Jerusalem</source>
      <translation>القدس</translation>
    </message>
    <message>
      <source>Johannesburg</source>
      <translation>جوهانسبرغ</translation>
    </message>
    <message>
      <source>Join captions</source>
      <translation>دمج التعليقات التوضيحية</translation>
    </message>
    <message>
      <source>Just a moment.</source>
      <translation>لحظة من فضلك.</translation>
    </message>
    <message>
      <source>Karachi</source>
      <translation>كراتشي</translation>
    </message>
    <message>
      <source>Karaoke</source>
      <translation>كاريوكي</translation>
    </message>
    <message>
      <source>Keep a calendar file up to date</source>
      <translation>تحديث ملف تقويم باستمرار</translation>
    </message>
    <message>
      <source>Keep a calendar file up to date…</source>
      <translation>تحديث ملف تقويم باستمرار…</translation>
    </message>
    <message>
      <source>Keep it up to date no longer?</source>
      <translation>هل تريد إيقاف تحديثه؟</translation>
    </message>
    <message numerus="yes">
      <source>Keep the best {count}</source>
      <translation>
        <numerusform>عدم إبقاء أي وسم</numerusform>
        <numerusform>إبقاء الأفضل</numerusform>
        <numerusform>إبقاء أفضل اثنين</numerusform>
        <numerusform>إبقاء أفضل {count}</numerusform>
        <numerusform>إبقاء أفضل {count}</numerusform>
        <numerusform>إبقاء أفضل {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <source>Keys are kept in {name}</source>
      <translation>المفاتيح محفوظة في {name}</translation>
    </message>
    <message>
      <source>Khartoum</source>
      <translation>الخرطوم</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Kind of account: {kind}</source>
      <translation>نوع الحساب: {kind}</translation>
    </message>
    <message>
      <source>Kind of sound</source>
      <translation>نوع الصوت</translation>
    </message>
    <message>
      <source>Kolkata</source>
      <translation>كولكاتا</translation>
    </message>
    <message>
      <source>Kuala Lumpur</source>
      <translation>كوالالمبور</translation>
    </message>
    <message>
      <source>Kuwait</source>
      <translation>الكويت</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>بطاقة</translation>
    </message>
    <message>
      <source>Lagos</source>
      <translation>لاغوس</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>أفقي</translation>
    </message>
    <message>
      <source>Landscape, 16:9 (YouTube)</source>
      <translation>أفقي، 16:9 (YouTube)</translation>
    </message>
    <message>
      <source>Lanes</source>
      <translation>حسب الحساب</translation>
    </message>
    <message>
      <source>Lanes of the accounts: {title}</source>
      <translation>المنشورات حسب الحساب: {title}</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Larger files are not imported; they are refused before they are read.</source>
      <translation>لا تُستورد الملفات الأكبر؛ وتُرفض قبل قراءتها.</translation>
    </message>
    <message>
      <source>Largest file</source>
      <translation>أكبر ملف</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>الأكبر أولًا</translation>
    </message>
    <message>
      <source>Largest picture</source>
      <translation>أكبر صورة</translation>
    </message>
    <message>
      <source>Largest picture side</source>
      <translation>أكبر ضلع للصورة</translation>
    </message>
    <message>
      <source>Last 12 months</source>
      <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
      <source>Last 24 hours</source>
      <translation>آخر 24 ساعة</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>آخر 30 يومًا</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>آخر 7 أيام</translation>
    </message>
    <message>
      <source>Last changed</source>
      <translation>آخر تعديل</translation>
    </message>
    <message>
      <source>Last published</source>
      <translation>آخر ما نُشر</translation>
    </message>
    <message>
      <source>Late posts of one account go out one by one, never in a burst.</source>
      <translation>تُنشر المنشورات المتأخرة للحساب الواحد واحدًا بعد آخر، لا دفعة واحدة.</translation>
    </message>
    <message>
      <source>Later ones are asked about.</source>
      <translation>أما ما تأخر أكثر فتُسأل عنه.</translation>
    </message>
    <message>
      <source>Later version of the file</source>
      <translation>نسخة أحدث من الملف</translation>
    </message>
    <message>
      <source>Leave folders out.</source>
      <translation>لا تُدخل المجلدات في الاسم.</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>عدم نشره</translation>
    </message>
    <message>
      <source>Leave it out.</source>
      <translation>اتركه خارجًا.</translation>
    </message>
    <message>
      <source>Leave them out.</source>
      <translation>اتركها خارجًا.</translation>
    </message>
    <message>
      <source>Leave translated texts out.</source>
      <translation>لا ترفق النصوص المترجمة.</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>يسار</translation>
    </message>
    <message>
      <source>Left to right</source>
      <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>المدة</translation>
    </message>
    <message>
      <source>Length together</source>
      <translation>المدة الإجمالية</translation>
    </message>
    <message>
      <source>Let it end at the limit</source>
      <translation>إنهاؤه عند الحد الأقصى</translation>
    </message>
    <message>
      <source>Libraries are encrypted by SQLCipher {version}</source>
      <translation>المكتبات مشفّرة بواسطة SQLCipher {version}</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>الترخيص</translation>
    </message>
    <message>
      <source>Licences of everything inside</source>
      <translation>تراخيص كل ما يتضمنه البرنامج</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Light</source>
      <comment>weight of a font</comment>
      <translation>خفيف</translation>
    </message>
    <message>
      <source>Light, dark or more contrast, or whatever your system has chosen.</source>
      <translation>فاتح أو داكن أو بتباين أعلى، أو ما اختاره نظامك.</translation>
    </message>
    <message>
      <source>Likes</source>
      <translation>الإعجابات</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>خط</translation>
    </message>
    <message>
      <source>Line</source>
      <comment>stroke</comment>
      <translation>سماكة الخط</translation>
    </message>
    <message>
      <source>Line colour</source>
      <translation>لون الحد</translation>
    </message>
    <message>
      <source>Line height</source>
      <translation>ارتفاع السطر</translation>
    </message>
    <message>
      <source>Line {line} of {name} holds no colour.</source>
      <translation>لا لون في السطر {line} من {name}.</translation>
    </message>
    <message>
      <source>Line {line} of {name} names no size that can be used.</source>
      <translation>لا يذكر السطر {line} من {name} حجمًا صالحًا للاستخدام.</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>رابط</translation>
    </message>
    <message>
      <source>LinkedIn</source>
      <translation>LinkedIn</translation>
    </message>
    <message>
      <source>List</source>
      <translation>قائمة</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>استماع</translation>
    </message>
    <message>
      <source>Load a file</source>
      <translation>تحميل ملف</translation>
    </message>
    <message>
      <source>Load an SRT, WebVTT or ASS file, or add a caption where the clip stands.</source>
      <translation>حمّل ملف SRT أو WebVTT أو ASS، أو أضف تعليقًا توضيحيًا عند الموضع الحالي من المقطع.</translation>
    </message>
    <message>
      <source>Load captions</source>
      <translation>تحميل تعليقات توضيحية</translation>
    </message>
    <message>
      <source>Load captions…</source>
      <translation>تحميل تعليقات توضيحية…</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>جارٍ التحميل</translation>
    </message>
    <message>
      <source>Lock track</source>
      <translation>قفل المسار</translation>
    </message>
    <message>
      <source>Lock {track}</source>
      <translation>قفل {track}</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>السجل</translation>
    </message>
    <message>
      <source>Log level</source>
      <translation>مستوى السجل</translation>
    </message>
    <message>
      <source>London</source>
      <translation>لندن</translation>
    </message>
    <message>
      <source>Longer than 3 minutes: this becomes a normal video, not a Short.</source>
      <translation>أطول من 3 دقائق: سيصبح فيديو عاديًا، لا Short.</translation>
    </message>
    <message>
      <source>Longer transition</source>
      <translation>إطالة الانتقال</translation>
    </message>
    <message>
      <source>Longest</source>
      <translation>الأطول</translation>
    </message>
    <message>
      <source>Longest first</source>
      <translation>الأطول أولًا</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>إطلالة</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>إعادة التحقق</translation>
    </message>
    <message>
      <source>Look at the account, then say whether it is there.</source>
      <translation>تفقّد الحساب، ثم أخبرنا هل هو موجود هناك.</translation>
    </message>
    <message>
      <source>Look for an update</source>
      <translation>البحث عن تحديث</translation>
    </message>
    <message>
      <source>Look for missing files in a folder</source>
      <translation>البحث عن الملفات المفقودة في مجلد</translation>
    </message>
    <message>
      <source>Look in YouTube Studio what can be done about it.</source>
      <translation>تحقق في YouTube Studio مما يمكن فعله حيال ذلك.</translation>
    </message>
    <message>
      <source>Look in YouTube Studio whether the channel may upload; reconnect it after that.</source>
      <translation>تحقق في YouTube Studio من أن القناة يُسمح لها بالرفع؛ ثم أعد ربطها.</translation>
    </message>
    <message>
      <source>Look in YouTube Studio.</source>
      <translation>تحقق في YouTube Studio.</translation>
    </message>
    <message>
      <source>Look in a folder</source>
      <translation>البحث في مجلد</translation>
    </message>
    <message>
      <source>Look in the TikTok app whether it is there, then say so here.</source>
      <translation>تحقق في تطبيق TikTok من وجوده، ثم أخبرنا هنا.</translation>
    </message>
    <message>
      <source>Look in the TikTok app whether the video is there.</source>
      <translation>تحقق في تطبيق TikTok من وجود الفيديو.</translation>
    </message>
    <message>
      <source>Looked up {time}</source>
      <translation>آخر تحقق {time}</translation>
    </message>
    <message>
      <source>Looking at what is planned.</source>
      <translation>جارٍ الاطلاع على ما هو مجدول.</translation>
    </message>
    <message>
      <source>Looking into it…</source>
      <translation>جارٍ الاطلاع على محتواها…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>جارٍ الاطلاع…</translation>
    </message>
    <message>
      <source>Los Angeles</source>
      <translation>لوس أنجلوس</translation>
    </message>
    <message>
      <source>Louder by 1 dB</source>
      <translation>رفع الصوت بمقدار 1 dB</translation>
    </message>
    <message>
      <source>Louder than places play: {value} LUFS, they play at {target}.</source>
      <translation>أعلى مما تشغّله المنصات: {value} LUFS، والمعتمد لديها {target}.</translation>
    </message>
    <message>
      <source>Loudness</source>
      <translation>علوّ الصوت</translation>
    </message>
    <message>
      <source>Loudness of the microphone</source>
      <translation>علوّ صوت الميكروفون</translation>
    </message>
    <message>
      <source>Made for kids</source>
      <translation>مخصص للأطفال</translation>
    </message>
    <message>
      <source>Made of</source>
      <translation>أُنشئ من</translation>
    </message>
    <message>
      <source>Made with AI</source>
      <translation>أُنشئ بالذكاء الاصطناعي</translation>
    </message>
    <message>
      <source>Madrid</source>
      <translation>مدريد</translation>
    </message>
    <message>
      <source>Make a backup of the library once a day, while it is in use.</source>
      <translation>إنشاء نسخة احتياطية من المكتبة مرة كل يوم أثناء استخدامها.</translation>
    </message>
    <message>
      <source>Make a reel</source>
      <translation>إنشاء ريل</translation>
    </message>
    <message>
      <source>Make it</source>
      <translation>إنشاء</translation>
    </message>
    <message>
      <source>Make it private</source>
      <translation>جعله خاصًا</translation>
    </message>
    <message>
      <source>Make it smaller.</source>
      <translation>اجعله أصغر.</translation>
    </message>
    <message>
      <source>Make it yours alone (chmod 600), then open the workspace again.</source>
      <translation>اجعله لك وحدك (chmod 600)، ثم افتح مساحة العمل من جديد.</translation>
    </message>
    <message>
      <source>Make proxies</source>
      <translation>إنشاء نسخ خفيفة</translation>
    </message>
    <message>
      <source>Make your first reel</source>
      <translation>أنشئ أول ريل لك</translation>
    </message>
    <message numerus="yes">
      <source>Make {count} variants</source>
      <translation>
        <numerusform>لا نسخ مهيّأة للإنشاء</numerusform>
        <numerusform>إنشاء نسخة مهيّأة واحدة</numerusform>
        <numerusform>إنشاء نسختين مهيّأتين</numerusform>
        <numerusform>إنشاء {count} نسخ مهيّأة</numerusform>
        <numerusform>إنشاء {count} نسخة مهيّأة</numerusform>
        <numerusform>إنشاء {count} نسخة مهيّأة</numerusform>
      </translation>
    </message>
    <message>
      <source>Making the demo: clips, music, a reel and posts</source>
      <translation>يجري إنشاء العرض التجريبي: مقاطع وموسيقى وريل ومنشورات</translation>
    </message>
    <message>
      <source>Making {name}</source>
      <translation>يجري إنشاء {name}</translation>
    </message>
    <message>
      <source>Manila</source>
      <translation>مانيلا</translation>
    </message>
    <message>
      <source>Mark in</source>
      <translation>تعيين نقطة البداية</translation>
    </message>
    <message>
      <source>Mark out</source>
      <translation>تعيين نقطة النهاية</translation>
    </message>
    <message>
      <source>Mark the selection</source>
      <translation>تعيين النطاق حول التحديد</translation>
    </message>
    <message>
      <source>Marker</source>
      <translation>علامة</translation>
    </message>
    <message>
      <source>Master (high quality)</source>
      <translation>نسخة أصلية (جودة عالية)</translation>
    </message>
    <message>
      <source>Material</source>
      <translation>المواد</translation>
    </message>
    <message>
      <source>May not: {list}</source>
      <translation>غير مسموح له: {list}</translation>
    </message>
    <message>
      <source>May: {list}</source>
      <translation>مسموح له: {list}</translation>
    </message>
    <message>
      <source>Media</source>
      <translation>الوسائط</translation>
    </message>
    <message>
      <source>Media and cache</source>
      <translation>الوسائط والذاكرة المؤقتة</translation>
    </message>
    <message>
      <source>Media files ({endings})</source>
      <translation>ملفات الوسائط ({endings})</translation>
    </message>
    <message>
      <source>Medium</source>
      <translation>متوسط</translation>
    </message>
    <message>
      <source>Mend it and render again; `brova reel validate` lists everything.</source>
      <translation>أصلحه وصدّره من جديد؛ الأمر `brova reel validate` يسرد كل شيء.</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>القائمة</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>الرسائل</translation>
    </message>
    <message>
      <source>Mexico City</source>
      <translation>مكسيكو سيتي</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>الميكروفون</translation>
    </message>
    <message>
      <source>Middle at {percent} %</source>
      <translation>المنتصف عند {percent} %</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>فات موعده</translation>
    </message>
    <message>
      <source>Monochrome</source>
      <translation>أحادي اللون</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>شهر</translation>
    </message>
    <message>
      <source>Month: {title}</source>
      <translation>الشهر: {title}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>المزيد</translation>
    </message>
    <message>
      <source>More fields</source>
      <translation>مزيد من الحقول</translation>
    </message>
    <message>
      <source>More verbs</source>
      <translation>مزيد من الإجراءات</translation>
    </message>
    <message>
      <source>Moscow</source>
      <translation>موسكو</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>حركة الصورة</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>نقل</translation>
    </message>
    <message>
      <source>Move a frame earlier</source>
      <translation>تقديم بمقدار إطار</translation>
    </message>
    <message>
      <source>Move a frame later</source>
      <translation>تأخير بمقدار إطار</translation>
    </message>
    <message>
      <source>Move clip</source>
      <translation>تحريك المقطع</translation>
    </message>
    <message>
      <source>Move clip before the previous one</source>
      <translation>نقل المقطع إلى ما قبل السابق</translation>
    </message>
    <message>
      <source>Move clip behind the next one</source>
      <translation>نقل المقطع إلى ما بعد التالي</translation>
    </message>
    <message>
      <source>Move cut</source>
      <translation>تحريك موضع القطع</translation>
    </message>
    <message>
      <source>Move into the safe zone</source>
      <translation>نقل إلى المنطقة الآمنة</translation>
    </message>
    <message>
      <source>Move it to where nothing covers it</source>
      <translation>نقله إلى حيث لا يغطيه شيء</translation>
    </message>
    <message>
      <source>Move marker</source>
      <translation>تحريك العلامة</translation>
    </message>
    <message>
      <source>Move picture</source>
      <translation>تحريك الصورة</translation>
    </message>
    <message>
      <source>Move ten frames earlier</source>
      <translation>تقديم بمقدار عشرة إطارات</translation>
    </message>
    <message>
      <source>Move ten frames later</source>
      <translation>تأخير بمقدار عشرة إطارات</translation>
    </message>
    <message>
      <source>Move the beats so that one is at the playhead</source>
      <translation>تحريك النبضات لتقع إحداها عند رأس التشغيل</translation>
    </message>
    <message>
      <source>Move the cut a frame earlier</source>
      <translation>تقديم موضع القطع بمقدار إطار</translation>
    </message>
    <message>
      <source>Move the cut a frame later</source>
      <translation>تأخير موضع القطع بمقدار إطار</translation>
    </message>
    <message>
      <source>Move the handles, or play and press I and O where the piece begins and ends.</source>
      <translation>حرّك المقبضين، أو شغّل المقطع واضغط I وO عند بداية الجزء ونهايته.</translation>
    </message>
    <message>
      <source>Move the playhead inside a clip.</source>
      <translation>حرّك رأس التشغيل إلى داخل مقطع.</translation>
    </message>
    <message>
      <source>Move the playhead, or split the caption.</source>
      <translation>حرّك رأس التشغيل، أو قسّم التعليق التوضيحي.</translation>
    </message>
    <message>
      <source>Move the workspace</source>
      <translation>نقل مساحة العمل</translation>
    </message>
    <message>
      <source>Move the workspace into this folder</source>
      <translation>نقل مساحة العمل إلى هذا المجلد</translation>
    </message>
    <message>
      <source>Move to the track above</source>
      <translation>نقل إلى المسار الأعلى</translation>
    </message>
    <message>
      <source>Move to the track below</source>
      <translation>نقل إلى المسار الأسفل</translation>
    </message>
    <message>
      <source>Move to…</source>
      <translation>نقل إلى…</translation>
    </message>
    <message>
      <source>Move track</source>
      <translation>نقل المسار</translation>
    </message>
    <message>
      <source>Move {title}</source>
      <translation>نقل {title}</translation>
    </message>
    <message>
      <source>Movement</source>
      <translation>حركة الواجهة</translation>
    </message>
    <message>
      <source>Moves of texts and pictures: they stand where they stood before.</source>
      <translation>حركات النصوص والصور: تبقى حيث كانت من قبل.</translation>
    </message>
    <message>
      <source>Moves the cut: one gives what the other takes</source>
      <translation>يحرّك موضع القطع: ما يخسره مقطع يكسبه الآخر</translation>
    </message>
    <message>
      <source>Muscat</source>
      <translation>مسقط</translation>
    </message>
    <message>
      <source>Music</source>
      <translation>موسيقى</translation>
    </message>
    <message>
      <source>Music has {low} to {high} beats a minute.</source>
      <translation>للموسيقى من {low} إلى {high} نبضة في الدقيقة.</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>كتم</translation>
    </message>
    <message>
      <source>Mute or unmute</source>
      <translation>كتم الصوت أو إلغاء كتمه</translation>
    </message>
    <message>
      <source>Mute track</source>
      <translation>كتم المسار</translation>
    </message>
    <message>
      <source>Mute {track}</source>
      <translation>كتم {track}</translation>
    </message>
    <message>
      <source>Muted</source>
      <translation>مكتوم</translation>
    </message>
    <message>
      <source>Nairobi</source>
      <translation>نيروبي</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Name another one, or clear the setting to use the one that is embedded.</source>
      <translation>حدّد غيره، أو امسح الإعداد لاستخدام المضمَّن.</translation>
    </message>
    <message>
      <source>Name of the new workspace</source>
      <translation>اسم مساحة العمل الجديدة</translation>
    </message>
    <message>
      <source>Name of the placeholder</source>
      <translation>اسم الحقل المتغيّر</translation>
    </message>
    <message>
      <source>Name of the post</source>
      <translation>اسم المنشور</translation>
    </message>
    <message>
      <source>Name of the track</source>
      <translation>اسم المسار</translation>
    </message>
    <message>
      <source>Name of your brand or client</source>
      <translation>اسم علامتك التجارية أو عميلك</translation>
    </message>
    <message>
      <source>Name one by its id: {ids}.</source>
      <translation>حدّد واحدًا بمعرّفه: {ids}.</translation>
    </message>
    <message>
      <source>Name one with --workspace.</source>
      <translation>حدّد واحدة بالخيار ‎--workspace.</translation>
    </message>
    <message>
      <source>Name the file to write.</source>
      <translation>حدّد اسم الملف المطلوب كتابته.</translation>
    </message>
    <message>
      <source>Name this post</source>
      <translation>سمِّ هذا المنشور</translation>
    </message>
    <message>
      <source>Natural</source>
      <translation>طبيعي</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>بحاجة إلى انتباه</translation>
    </message>
    <message>
      <source>Needs this computer</source>
      <translation>يحتاج هذا الحاسوب</translation>
    </message>
    <message>
      <source>Needs you</source>
      <translation>بانتظارك</translation>
    </message>
    <message>
      <source>Needs you now</source>
      <translation>بانتظارك الآن</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>الشبكة</translation>
    </message>
    <message>
      <source>Never more than one for each account.</source>
      <translation>لا أكثر من واحد لكل حساب أبدًا.</translation>
    </message>
    <message>
      <source>New TikTok uploads a minute</source>
      <translation>عمليات الرفع الجديدة إلى TikTok في الدقيقة</translation>
    </message>
    <message>
      <source>New York</source>
      <translation>نيويورك</translation>
    </message>
    <message>
      <source>New caption</source>
      <translation>تعليق توضيحي جديد</translation>
    </message>
    <message>
      <source>New collection</source>
      <translation>مجموعة جديدة</translation>
    </message>
    <message>
      <source>New files in this folder are imported by themselves when they are complete. Unset: none is watched.</source>
      <translation>تُستورد الملفات الجديدة في هذا المجلد تلقائيًا عند اكتمالها. إذا لم يُعيَّن: لا يُراقَب أي مجلد.</translation>
    </message>
    <message>
      <source>New files in {folder} come in by themselves from now on. Import the folder to have those that are there already.</source>
      <translation>تُستورد الملفات الجديدة في {folder} تلقائيًا من الآن فصاعدًا. استورد المجلد لإضافة الملفات الموجودة فيه من قبل.</translation>
    </message>
    <message>
      <source>New in</source>
      <translation>وصل حديثًا</translation>
    </message>
    <message>
      <source>New post</source>
      <translation>منشور جديد</translation>
    </message>
    <message>
      <source>New post from a template</source>
      <translation>منشور جديد من قالب</translation>
    </message>
    <message>
      <source>New post from a template…</source>
      <translation>منشور جديد من قالب…</translation>
    </message>
    <message>
      <source>New reel</source>
      <translation>ريل جديد</translation>
    </message>
    <message>
      <source>New reel from these</source>
      <translation>ريل جديد من هذه الملفات</translation>
    </message>
    <message>
      <source>New vertical reel</source>
      <translation>ريل عمودي جديد</translation>
    </message>
    <message>
      <source>New workspace</source>
      <translation>مساحة عمل جديدة</translation>
    </message>
    <message>
      <source>New workspace like this one</source>
      <translation>مساحة عمل جديدة مثل هذه</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>الأحدث أولًا</translation>
    </message>
    <message>
      <source>Newest media</source>
      <translation>أحدث الوسائط</translation>
    </message>
    <message>
      <source>News and politics</source>
      <translation>أخبار وسياسة</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>التالي</translation>
    </message>
    <message>
      <source>Next</source>
      <comment>posts that come</comment>
      <translation>القادم</translation>
    </message>
    <message>
      <source>Next cut</source>
      <translation>موضع القطع التالي</translation>
    </message>
    <message>
      <source>Next days</source>
      <translation>الأيام القادمة</translation>
    </message>
    <message>
      <source>Next free slot</source>
      <translation>موعد النشر المتاح التالي</translation>
    </message>
    <message>
      <source>Next marker</source>
      <translation>العلامة التالية</translation>
    </message>
    <message>
      <source>Next post {time} waits for a new sign-in</source>
      <translation>المنشور التالي {time} ينتظر تسجيل دخول جديدًا</translation>
    </message>
    <message>
      <source>Next post {time}, needs this computer</source>
      <translation>المنشور التالي {time} ويحتاج هذا الحاسوب</translation>
    </message>
    <message>
      <source>Next post {time}, {platform} takes over by itself</source>
      <translation>المنشور التالي {time} ويتولاه {platform} بنفسه</translation>
    </message>
    <message>
      <source>No account is connected yet</source>
      <translation>لم يُربط أي حساب بعد</translation>
    </message>
    <message>
      <source>No account is connected yet.</source>
      <translation>لم يُربط أي حساب بعد.</translation>
    </message>
    <message>
      <source>No account is named.</source>
      <translation>لم يُذكر أي حساب.</translation>
    </message>
    <message>
      <source>No answer came; the platform is asked what became of it.</source>
      <translation>لم يصل رد؛ وتُسأل المنصة عمّا آل إليه.</translation>
    </message>
    <message>
      <source>No beat is near the ends of these clips.</source>
      <translation>لا نبضة قرب نهايات هذه المقاطع.</translation>
    </message>
    <message>
      <source>No captions yet</source>
      <translation>لا تعليقات توضيحية بعد</translation>
    </message>
    <message>
      <source>No category</source>
      <translation>بلا فئة</translation>
    </message>
    <message>
      <source>No clip follows without a gap.</source>
      <translation>لا يوجد مقطع تالٍ دون فجوة.</translation>
    </message>
    <message>
      <source>No clips to look at</source>
      <translation>لا مقاطع للفحص</translation>
    </message>
    <message>
      <source>No file is named.</source>
      <translation>لم يُذكر أي ملف.</translation>
    </message>
    <message>
      <source>No file matches what you search and filter for.</source>
      <translation>لا ملفات تطابق بحثك وعوامل التصفية.</translation>
    </message>
    <message>
      <source>No material is chosen.</source>
      <translation>لم تُختر أي مادة.</translation>
    </message>
    <message>
      <source>No media yet</source>
      <translation>لا وسائط بعد</translation>
    </message>
    <message>
      <source>No microphone was found. Plug one in and open this again, or import a recording.</source>
      <translation>لم يُعثر على ميكروفون. وصّل ميكروفونًا وافتح هذا من جديد، أو استورد تسجيلًا.</translation>
    </message>
    <message>
      <source>No music yet</source>
      <translation>لا موسيقى بعد</translation>
    </message>
    <message>
      <source>No place chosen</source>
      <translation>لم تُختر أي وجهة</translation>
    </message>
    <message>
      <source>No post is open.</source>
      <translation>لا يوجد منشور مفتوح.</translation>
    </message>
    <message>
      <source>No reel is called that</source>
      <translation>لا يوجد ريل بهذا الاسم</translation>
    </message>
    <message>
      <source>No steady beat was found in the music.</source>
      <translation>لم يُعثر على إيقاع ثابت في الموسيقى.</translation>
    </message>
    <message>
      <source>No stretch is marked.</source>
      <translation>لم يُحدَّد أي جزء.</translation>
    </message>
    <message>
      <source>No such setting</source>
      <translation>لا يوجد إعداد كهذا</translation>
    </message>
    <message>
      <source>No template yet</source>
      <translation>لا قوالب بعد</translation>
    </message>
    <message>
      <source>No track is selected.</source>
      <translation>لم يُحدَّد أي مسار.</translation>
    </message>
    <message>
      <source>No transition is selected.</source>
      <translation>لم يُحدَّد أي انتقال.</translation>
    </message>
    <message numerus="yes">
      <source>Nobody signed in to {platform} within {count} minutes.</source>
      <translation>
        <numerusform>لم يسجّل أحد الدخول إلى {platform}.</numerusform>
        <numerusform>لم يسجّل أحد الدخول إلى {platform} خلال دقيقة.</numerusform>
        <numerusform>لم يسجّل أحد الدخول إلى {platform} خلال دقيقتين.</numerusform>
        <numerusform>لم يسجّل أحد الدخول إلى {platform} خلال {count} دقائق.</numerusform>
        <numerusform>لم يسجّل أحد الدخول إلى {platform} خلال {count} دقيقة.</numerusform>
        <numerusform>لم يسجّل أحد الدخول إلى {platform} خلال {count} دقيقة.</numerusform>
      </translation>
    </message>
    <message>
      <source>None</source>
      <translation>بلا</translation>
    </message>
    <message>
      <source>None of the pictures of {name} can be decoded; only its sound is there.</source>
      <translation>يتعذّر فك ترميز أي من صور {name}؛ لم يبقَ إلا صوته.</translation>
    </message>
    <message>
      <source>None of these accounts has a free posting slot.</source>
      <translation>لا يوجد موعد نشر متاح لأي من هذه الحسابات.</translation>
    </message>
    <message>
      <source>None of these files can be used in a reel.</source>
      <translation>لا يمكن استخدام أي من هذه الملفات في ريل.</translation>
    </message>
    <message>
      <source>Nonprofits and activism</source>
      <translation>منظمات غير ربحية وعمل تطوعي</translation>
    </message>
    <message>
      <source>Not all files of the watched folder could come in. They are tried again later. {reason}</source>
      <translation>تعذّر استيراد بعض ملفات المجلد المراقَب. ستُعاد المحاولة لاحقًا. {reason}</translation>
    </message>
    <message>
      <source>Not published</source>
      <translation>لم يُنشر</translation>
    </message>
    <message>
      <source>Not published  {platform}: {sentence}</source>
      <translation>لم يُنشر  {platform}: {sentence}</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>لم يُراجَع</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>لم يُحفظ</translation>
    </message>
    <message>
      <source>Not set</source>
      <translation>غير معيَّن</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Nothing can be written in {folder}.</source>
      <translation>لا يمكن كتابة أي شيء في {folder}.</translation>
    </message>
    <message>
      <source>Nothing can begin before the reel does.</source>
      <translation>لا يمكن أن يبدأ شيء قبل بداية الريل.</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>لا نتائج</translation>
    </message>
    <message>
      <source>Nothing has run yet</source>
      <translation>لم يُنفَّذ شيء بعد</translation>
    </message>
    <message>
      <source>Nothing has to be written here.</source>
      <translation>الكتابة هنا اختيارية.</translation>
    </message>
    <message>
      <source>Nothing here this month</source>
      <translation>لا شيء هنا هذا الشهر</translation>
    </message>
    <message>
      <source>Nothing is called that. Try another word.</source>
      <translation>لا شيء بهذا الاسم. جرّب كلمة أخرى.</translation>
    </message>
    <message>
      <source>Nothing is heard: is the microphone muted, or not allowed for this program?</source>
      <translation>لا يُسمع شيء: هل الميكروفون مكتوم، أو غير مسموح به لهذا البرنامج؟</translation>
    </message>
    <message>
      <source>Nothing is planned</source>
      <translation>لا شيء مجدول</translation>
    </message>
    <message>
      <source>Nothing is planned here.</source>
      <translation>لا شيء مجدول هنا.</translation>
    </message>
    <message>
      <source>Nothing is planned yet. Drop a video on a day, or press twice on it.</source>
      <translation>لا شيء مجدول بعد. أفلت فيديو على أحد الأيام، أو انقر اليوم مرتين.</translation>
    </message>
    <message>
      <source>Nothing is selected.</source>
      <translation>لم يُحدَّد شيء.</translation>
    </message>
    <message>
      <source>Nothing is sent again before TikTok was asked.</source>
      <translation>لا يُرسل شيء من جديد قبل سؤال TikTok.</translation>
    </message>
    <message>
      <source>Nothing is sent again before YouTube was asked.</source>
      <translation>لا يُرسل شيء من جديد قبل سؤال YouTube.</translation>
    </message>
    <message>
      <source>Nothing is waiting to go out</source>
      <translation>لا شيء ينتظر النشر</translation>
    </message>
    <message>
      <source>Nothing more is planned for today.</source>
      <translation>لا شيء آخر مجدول لهذا اليوم.</translation>
    </message>
    <message>
      <source>Nothing needs to be sent again.</source>
      <translation>لا حاجة إلى إرسال أي شيء من جديد.</translation>
    </message>
    <message>
      <source>Nothing of {name} would be left.</source>
      <translation>لن يبقى شيء من {name}.</translation>
    </message>
    <message>
      <source>Nothing on the picture is selected</source>
      <translation>لا شيء محدد على الصورة</translation>
    </message>
    <message>
      <source>Nothing selected</source>
      <translation>لا شيء محدد</translation>
    </message>
    <message>
      <source>Nothing selected. Playhead at {at}</source>
      <translation>لا شيء محدد. رأس التشغيل عند {at}</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>لم يتغير شيء.</translation>
    </message>
    <message>
      <source>Nothing was published.</source>
      <translation>لم يُنشر شيء.</translation>
    </message>
    <message>
      <source>Nothing was recorded.</source>
      <translation>لم يُسجَّل شيء.</translation>
    </message>
    <message>
      <source>Nothing was sent a second time.</source>
      <translation>لم يُرسل شيء مرة ثانية.</translation>
    </message>
    <message>
      <source>Notify subscribers</source>
      <translation>إشعار المشتركين</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Older ones are removed.</source>
      <translation>تُحذف النسخ الأقدم.</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>الأقدم أولًا</translation>
    </message>
    <message>
      <source>On</source>
      <translation>تشغيل</translation>
    </message>
    <message>
      <source>On Debian or Ubuntu: apt-get install {packages}</source>
      <translation>على Debian أو Ubuntu: ‎apt-get install {packages}</translation>
    </message>
    <message>
      <source>On a Linux desktop install and unlock GNOME Keyring or KWallet; elsewhere the sealed file is fine.</source>
      <translation>على سطح مكتب Linux ثبّت GNOME Keyring أو KWallet وافتح قفله؛ وفي غيره يكفي الملف المختوم.</translation>
    </message>
    <message>
      <source>On by a frame</source>
      <translation>التقدّم إطارًا</translation>
    </message>
    <message>
      <source>On by a second</source>
      <translation>التقدّم ثانية</translation>
    </message>
    <message>
      <source>Once, {platform} wants an app of your own. It takes some minutes.</source>
      <translation>يطلب {platform}، مرة واحدة فقط، تطبيقًا خاصًا بك. يستغرق ذلك بضع دقائق.</translation>
    </message>
    <message>
      <source>One frame back</source>
      <translation>إطار واحد إلى الخلف</translation>
    </message>
    <message>
      <source>One frame on</source>
      <translation>إطار واحد إلى الأمام</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>لحظة من فضلك</translation>
    </message>
    <message>
      <source>One of each week; older ones are removed.</source>
      <translation>نسخة واحدة لكل أسبوع؛ وتُحذف النسخ الأقدم.</translation>
    </message>
    <message>
      <source>One of them is going out now. If Brova Desktop ends, they wait until it is opened again.</source>
      <translation>أحدها قيد النشر الآن. إذا أُغلق Brova Desktop فستنتظر البقية حتى يُفتح من جديد.</translation>
    </message>
    <message>
      <source>One row for each post. The same file can be imported again.</source>
      <translation>صف واحد لكل منشور. ويمكن استيراد الملف نفسه من جديد.</translation>
    </message>
    <message>
      <source>One second back</source>
      <translation>ثانية واحدة إلى الخلف</translation>
    </message>
    <message>
      <source>One second on</source>
      <translation>ثانية واحدة إلى الأمام</translation>
    </message>
    <message>
      <source>Only a post that failed or whose outcome is unknown can be marked as published.</source>
      <translation>لا يمكن تعليم المنشور بأنه نُشر إلا إذا فشل أو كانت نتيجته غير معروفة.</translation>
    </message>
    <message>
      <source>Only a post whose outcome is unknown can be published again.</source>
      <translation>لا يمكن إعادة نشر المنشور إلا إذا كانت نتيجته غير معروفة.</translation>
    </message>
    <message>
      <source>Only captions have this kind of style.</source>
      <translation>هذا النوع من الأنماط للتعليقات التوضيحية فقط.</translation>
    </message>
    <message>
      <source>Only captions that follow each other can be joined.</source>
      <translation>لا يمكن دمج إلا التعليقات التوضيحية المتتالية.</translation>
    </message>
    <message>
      <source>Only clips and sounds have a speed.</source>
      <translation>السرعة للمقاطع والأصوات فقط.</translation>
    </message>
    <message>
      <source>Only clips have a sound of their own.</source>
      <translation>للمقاطع وحدها صوت خاص بها.</translation>
    </message>
    <message>
      <source>Only films that can be read have limits.</source>
      <translation>لا تنطبق الحدود إلا على الفيديوهات التي يمكن قراءتها.</translation>
    </message>
    <message>
      <source>Only me</source>
      <translation>أنا فقط</translation>
    </message>
    <message>
      <source>Only sounds on a track of their own have fades.</source>
      <translation>الظهور والتلاشي للأصوات التي على مسار خاص بها فقط.</translation>
    </message>
    <message>
      <source>Only texts have a text style.</source>
      <translation>نمط النص للنصوص فقط.</translation>
    </message>
    <message>
      <source>Only the workspace that is open publishes. They wait until {name} is opened again.</source>
      <translation>لا تنشر إلا مساحة العمل المفتوحة. ويبقى النشر معلّقًا إلى أن تُفتح {name} من جديد.</translation>
    </message>
    <message>
      <source>Only when it is posted directly.</source>
      <translation>فقط عند النشر المباشر.</translation>
    </message>
    <message>
      <source>Only when you have looked and it is not there: otherwise it would be there twice.</source>
      <translation>فقط إذا تحققت ولم تجده هناك، وإلا فسيظهر مرتين.</translation>
    </message>
    <message>
      <source>Only work that failed or was stopped can be tried again.</source>
      <translation>لا يمكن أن يُعاد إلا ما فشل أو أُوقف.</translation>
    </message>
    <message>
      <source>Opacity</source>
      <translation>العتامة</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Open Brova Desktop</source>
      <translation>فتح Brova Desktop</translation>
    </message>
    <message>
      <source>Open a post and choose “Save as a template…” from its menu.</source>
      <translation>افتح منشورًا واختر “حفظ كقالب…” من قائمته.</translation>
    </message>
    <message>
      <source>Open a second window</source>
      <translation>فتح نافذة ثانية</translation>
    </message>
    <message>
      <source>Open a workspace</source>
      <translation>افتح مساحة عمل</translation>
    </message>
    <message>
      <source>Open a workspace folder...</source>
      <translation>فتح مجلد مساحة عمل...</translation>
    </message>
    <message>
      <source>Open another workspace</source>
      <translation>فتح مساحة عمل أخرى</translation>
    </message>
    <message>
      <source>Open it again and repeat what you did.</source>
      <translation>افتحه من جديد وكرّر ما فعلته.</translation>
    </message>
    <message>
      <source>Open it, or choose an empty folder.</source>
      <translation>افتحها، أو اختر مجلدًا فارغًا.</translation>
    </message>
    <message>
      <source>Open link</source>
      <translation>فتح الرابط</translation>
    </message>
    <message>
      <source>Open post</source>
      <translation>فتح المنشور</translation>
    </message>
    <message>
      <source>Open the Google Cloud console and create a project.</source>
      <translation>افتح Google Cloud console وأنشئ مشروعًا.</translation>
    </message>
    <message>
      <source>Open the TikTok app to see what is wrong with the account.</source>
      <translation>افتح تطبيق TikTok لمعرفة المشكلة في الحساب.</translation>
    </message>
    <message>
      <source>Open the TikTok app to see why.</source>
      <translation>افتح تطبيق TikTok لمعرفة السبب.</translation>
    </message>
    <message>
      <source>Open the browser</source>
      <translation>فتح المتصفح</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>فتح المجلد</translation>
    </message>
    <message>
      <source>Open the folder of reports</source>
      <translation>فتح مجلد التقارير</translation>
    </message>
    <message>
      <source>Open the other one</source>
      <translation>فتح مساحة العمل الأخرى</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>فتح الصفحة</translation>
    </message>
    <message>
      <source>Open the queue</source>
      <translation>فتح قائمة النشر</translation>
    </message>
    <message>
      <source>Open the result of {title}</source>
      <translation>فتح نتيجة {title}</translation>
    </message>
    <message>
      <source>Open the settings</source>
      <translation>فتح الإعدادات</translation>
    </message>
    <message>
      <source>Open the workspace once for writing.</source>
      <translation>افتح مساحة العمل مرة واحدة للكتابة.</translation>
    </message>
    <message>
      <source>Open the workspace's folder</source>
      <translation>فتح مجلد مساحة العمل</translation>
    </message>
    <message>
      <source>Open {address}</source>
      <translation>فتح {address}</translation>
    </message>
    <message>
      <source>Open {name}</source>
      <translation>فتح {name}</translation>
    </message>
    <message>
      <source>Open {title}</source>
      <translation>فتح {title}</translation>
    </message>
    <message>
      <source>Opening the workspace</source>
      <translation>جارٍ فتح مساحة العمل</translation>
    </message>
    <message>
      <source>Or</source>
      <translation>أو</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>الترتيب</translation>
    </message>
    <message>
      <source>Order now</source>
      <translation>اطلب الآن</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>غير ذلك</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>الخروج</translation>
    </message>
    <message>
      <source>Out, length</source>
      <translation>مدة الخروج</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>الحد الخارجي</translation>
    </message>
    <message>
      <source>Over 3 min</source>
      <translation>أكثر من 3 دقائق</translation>
    </message>
    <message>
      <source>Overlay</source>
      <translation>طبقة علوية</translation>
    </message>
    <message>
      <source>Overlay track</source>
      <translation>مسار طبقة علوية</translation>
    </message>
    <message>
      <source>Packing {name}</source>
      <translation>أرشفة {name}</translation>
    </message>
    <message>
      <source>Padding across</source>
      <translation>الهامش الداخلي الأفقي</translation>
    </message>
    <message>
      <source>Padding down</source>
      <translation>الهامش الداخلي العمودي</translation>
    </message>
    <message>
      <source>Page {number}</source>
      <translation>الصفحة {number}</translation>
    </message>
    <message>
      <source>Pan down</source>
      <translation>تحريك لأسفل</translation>
    </message>
    <message>
      <source>Pan up</source>
      <translation>تحريك لأعلى</translation>
    </message>
    <message>
      <source>Panel</source>
      <translation>اللوحة</translation>
    </message>
    <message>
      <source>Paris</source>
      <translation>باريس</translation>
    </message>
    <message>
      <source>Part of the picture</source>
      <translation>الجزء الظاهر من الصورة</translation>
    </message>
    <message>
      <source>Parts of the reel were encoded differently and cannot be joined.</source>
      <translation>رُمِّزت أجزاء الريل بطرق مختلفة ولا يمكن وصلها.</translation>
    </message>
    <message>
      <source>Passphrase of the workspace</source>
      <translation>عبارة مرور مساحة العمل</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>لصق</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>إيقاف مؤقت</translation>
    </message>
    <message>
      <source>Pause publishing</source>
      <translation>إيقاف النشر مؤقتًا</translation>
    </message>
    <message>
      <source>Pause the queue</source>
      <translation>إيقاف قائمة النشر مؤقتًا</translation>
    </message>
    <message>
      <source>People and blogs</source>
      <translation>أشخاص ومدونات</translation>
    </message>
    <message>
      <source>Pets and animals</source>
      <translation>حيوانات أليفة وحيوانات</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>الصورة</translation>
    </message>
    <message>
      <source>Picture in picture</source>
      <translation>صورة داخل صورة</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>الصور</translation>
    </message>
    <message>
      <source>Pictures and videos with a longer side are refused: they could exhaust the memory.</source>
      <translation>تُرفض الصور والفيديوهات التي لها ضلع أطول، فقد تستنفد الذاكرة.</translation>
    </message>
    <message>
      <source>Pictures with more megapixels are refused: they could exhaust the memory.</source>
      <translation>تُرفض الصور التي تزيد على هذا العدد من الميغابكسل، فقد تستنفد الذاكرة.</translation>
    </message>
    <message>
      <source>Piece</source>
      <translation>الجزء</translation>
    </message>
    <message>
      <source>Piece {span}</source>
      <translation>الجزء {span}</translation>
    </message>
    <message>
      <source>Placeholder</source>
      <translation>الحقل المتغيّر</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>الأماكن</translation>
    </message>
    <message>
      <source>Plain</source>
      <translation>بسيط</translation>
    </message>
    <message>
      <source>Plan a post</source>
      <translation>جدولة منشور</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>مجدول</translation>
    </message>
    <message>
      <source>Planned anew.</source>
      <translation>تمت جدولته من جديد.</translation>
    </message>
    <message>
      <source>Planned posts for it stay in the calendar and do not go out until it is connected again. What is published stays where it is.</source>
      <translation>تبقى المنشورات المجدولة له في التقويم ولا تُنشر حتى يُربط من جديد. وما نُشر يبقى في مكانه.</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>تشغيل</translation>
    </message>
    <message>
      <source>Play backward, faster</source>
      <translation>تشغيل إلى الخلف، أسرع</translation>
    </message>
    <message>
      <source>Play forward, faster</source>
      <translation>تشغيل إلى الأمام، أسرع</translation>
    </message>
    <message>
      <source>Play or pause</source>
      <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
      <source>Playback</source>
      <translation>التشغيل</translation>
    </message>
    <message>
      <source>Please report this with the details.</source>
      <translation>يُرجى الإبلاغ عن ذلك مع التفاصيل.</translation>
    </message>
    <message>
      <source>Please report this.</source>
      <translation>يُرجى الإبلاغ عن ذلك.</translation>
    </message>
    <message>
      <source>Plug it in again, or choose another microphone.</source>
      <translation>وصّله من جديد، أو اختر ميكروفونًا آخر.</translation>
    </message>
    <message>
      <source>Pop</source>
      <translation>انبثاق</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>عمودي</translation>
    </message>
    <message>
      <source>Portrait, 4:5 (feed)</source>
      <translation>عمودي، 4:5 (الصفحة الرئيسية)</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>الموضع</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>منشور</translation>
    </message>
    <message>
      <source>Post directly</source>
      <translation>نشر مباشر</translation>
    </message>
    <message numerus="yes">
      <source>Post if under {count} h late</source>
      <translation>
        <numerusform>انشر فورًا وإن تأخر</numerusform>
        <numerusform>انشر إن تأخر أقل من ساعة</numerusform>
        <numerusform>انشر إن تأخر أقل من ساعتين</numerusform>
        <numerusform>انشر إن تأخر أقل من {count} ساعات</numerusform>
        <numerusform>انشر إن تأخر أقل من {count} ساعة</numerusform>
        <numerusform>انشر إن تأخر أقل من {count} ساعة</numerusform>
      </translation>
    </message>
    <message>
      <source>Post now</source>
      <translation>نشر الآن</translation>
    </message>
    <message>
      <source>Post or delete some of them in the TikTok app, then try again.</source>
      <translation>انشر بعضها أو احذفه في تطبيق TikTok، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Post this</source>
      <translation>نشر هذا</translation>
    </message>
    <message>
      <source>Post this reel</source>
      <translation>نشر هذا الريل</translation>
    </message>
    <message>
      <source>Post videos directly</source>
      <translation>نشر الفيديوهات مباشرة</translation>
    </message>
    <message>
      <source>Posters, film strips and covers</source>
      <translation>صور المعاينة وأشرطة اللقطات والأغلفة</translation>
    </message>
    <message>
      <source>Posting slots</source>
      <translation>مواعيد النشر</translation>
    </message>
    <message>
      <source>Posting slots of {platform}</source>
      <translation>مواعيد النشر في {platform}</translation>
    </message>
    <message>
      <source>Posts</source>
      <translation>المنشورات</translation>
    </message>
    <message>
      <source>Posts are planned in it. Its queue is paused: if the workspace is also in use elsewhere, they would be published twice. Let it go on when this is the only one.</source>
      <translation>فيها منشورات مجدولة. قائمة النشر الخاصة بها متوقفة مؤقتًا: إذا كانت مساحة العمل مستخدمة في مكان آخر أيضًا فستُنشر مرتين. استأنفها عندما تكون هذه هي الوحيدة.</translation>
    </message>
    <message>
      <source>Posts that are waiting for it go out after the sign-in.</source>
      <translation>المنشورات التي تنتظره تُنشر بعد تسجيل الدخول.</translation>
    </message>
    <message>
      <source>Posts that came due while the app was closed</source>
      <translation>المنشورات التي حلّ موعدها والتطبيق مغلق</translation>
    </message>
    <message>
      <source>Posts with a time stand here before they go out, while they do, and after.</source>
      <translation>تظهر هنا المنشورات ذات الموعد قبل نشرها وأثناءه وبعده.</translation>
    </message>
    <message>
      <source>Posts with a time stand here, in the order they go out. Plan one, or turn to another month.</source>
      <translation>تظهر هنا المنشورات ذات الموعد بترتيب نشرها. جدول منشورًا، أو انتقل إلى شهر آخر.</translation>
    </message>
    <message>
      <source>Post…</source>
      <translation>نشر…</translation>
    </message>
    <message>
      <source>Practise: publish to simulators on this computer only</source>
      <translation>للتدريب: النشر إلى محاكيات على هذا الحاسوب فقط</translation>
    </message>
    <message>
      <source>Preparing</source>
      <translation>جارٍ التجهيز</translation>
    </message>
    <message>
      <source>Preparing a file</source>
      <translation>تجهيز ملف</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>معاينة</translation>
    </message>
    <message>
      <source>Preview for</source>
      <translation>معاينة لـ</translation>
    </message>
    <message>
      <source>Preview on the whole screen</source>
      <translation>معاينة على كامل الشاشة</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>السابق</translation>
    </message>
    <message>
      <source>Previous cut</source>
      <translation>موضع القطع السابق</translation>
    </message>
    <message>
      <source>Previous marker</source>
      <translation>العلامة السابقة</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>طباعة…</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>منتج</translation>
    </message>
    <message>
      <source>Progress bar</source>
      <translation>شريط تقدّم</translation>
    </message>
    <message>
      <source>Progress of the import</source>
      <translation>تقدّم الاستيراد</translation>
    </message>
    <message>
      <source>Progress of the render</source>
      <translation>تقدّم التصدير</translation>
    </message>
    <message>
      <source>Progress of the running work</source>
      <translation>تقدّم العمل الجاري</translation>
    </message>
    <message>
      <source>Progress of {title}</source>
      <translation>تقدّم {title}</translation>
    </message>
    <message>
      <source>Promotes my own brand</source>
      <translation>يروّج لعلامتي التجارية</translation>
    </message>
    <message>
      <source>Properties</source>
      <translation>الخصائص</translation>
    </message>
    <message>
      <source>Proxies of large videos</source>
      <translation>النسخ الخفيفة من الفيديوهات الكبيرة</translation>
    </message>
    <message>
      <source>Publish again</source>
      <translation>النشر من جديد</translation>
    </message>
    <message>
      <source>Publish approved posts only</source>
      <translation>نشر المنشورات الموافَق عليها فقط</translation>
    </message>
    <message>
      <source>Publish from here</source>
      <translation>النشر من هنا</translation>
    </message>
    <message>
      <source>Publish if late by less than</source>
      <translation>النشر إن تأخر أقل من</translation>
    </message>
    <message>
      <source>Publish if not too late</source>
      <translation>النشر إن لم يتأخر كثيرًا</translation>
    </message>
    <message>
      <source>Publish it again if that was a mistake.</source>
      <translation>انشره من جديد إن كان ذلك خطأ.</translation>
    </message>
    <message>
      <source>Publish it again?</source>
      <translation>هل تريد نشره من جديد؟</translation>
    </message>
    <message>
      <source>Publish it now, plan it anew, or skip it.</source>
      <translation>انشره الآن، أو جدوله من جديد، أو تخطَّه.</translation>
    </message>
    <message>
      <source>Publish now</source>
      <translation>نشر الآن</translation>
    </message>
    <message>
      <source>Publish them if they are not too late, always ask, or skip them.</source>
      <translation>نشرها إن لم تتأخر كثيرًا، أو السؤال دائمًا، أو تخطيها.</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>تم النشر</translation>
    </message>
    <message>
      <source>Published  {platform}: {link}</source>
      <translation>نُشر  {platform}: {link}</translation>
    </message>
    <message>
      <source>Published, not visible yet</source>
      <translation>نُشر ولم يظهر بعد</translation>
    </message>
    <message>
      <source>Publishing</source>
      <translation>النشر</translation>
    </message>
    <message>
      <source>Publishing</source>
      <comment>is going on</comment>
      <translation>جارٍ النشر</translation>
    </message>
    <message>
      <source>Publishing is paused</source>
      <translation>النشر متوقف مؤقتًا</translation>
    </message>
    <message>
      <source>Publishing it in the sandbox</source>
      <translation>يجري نشره في البيئة التجريبية</translation>
    </message>
    <message>
      <source>Push down</source>
      <translation>دفع لأسفل</translation>
    </message>
    <message>
      <source>Push left</source>
      <translation>دفع لليسار</translation>
    </message>
    <message>
      <source>Push right</source>
      <translation>دفع لليمين</translation>
    </message>
    <message>
      <source>Push up</source>
      <translation>دفع لأعلى</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>استعادة</translation>
    </message>
    <message>
      <source>Put first</source>
      <translation>وضعه أولًا</translation>
    </message>
    <message>
      <source>Put in as</source>
      <translation>إضافته بوصفه</translation>
    </message>
    <message>
      <source>Put into the bin</source>
      <translation>نقل إلى سلة المحذوفات</translation>
    </message>
    <message>
      <source>Put it away</source>
      <translation>إزالة من القائمة</translation>
    </message>
    <message>
      <source>Put it back from a copy of the folder, or open the library with its recovery key.</source>
      <translation>أعده من نسخة عن المجلد، أو افتح المكتبة بمفتاح الاسترداد الخاص بها.</translation>
    </message>
    <message>
      <source>Put it back from a copy, or remove it and connect your accounts again.</source>
      <translation>أعده من نسخة عنه، أو احذفه وأعد ربط حساباتك.</translation>
    </message>
    <message>
      <source>Put it back where it was, or choose another file.</source>
      <translation>أعده إلى مكانه، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>Put music in first.</source>
      <translation>أضف موسيقى أولًا.</translation>
    </message>
    <message>
      <source>Put music under the clips, or choose clips that lie over it.</source>
      <translation>ضع موسيقى تحت المقاطع، أو اختر مقاطع تقع فوقها.</translation>
    </message>
    <message>
      <source>Put over the picture</source>
      <translation>وضعه فوق الصورة</translation>
    </message>
    <message>
      <source>Put right what the check list says, or leave the account out.</source>
      <translation>صحّح ما تذكره قائمة التحقق، أو استبعد الحساب.</translation>
    </message>
    <message>
      <source>Put the files back, or point to where they are now.</source>
      <translation>أعد الملفات إلى مكانها، أو بيّن أين هي الآن.</translation>
    </message>
    <message>
      <source>Put the workspace away</source>
      <translation>إزالة مساحة العمل من القائمة</translation>
    </message>
    <message>
      <source>Put the workspace on a local drive.</source>
      <translation>ضع مساحة العمل على قرص محلي.</translation>
    </message>
    <message>
      <source>Put this backup in the place of the library?</source>
      <translation>هل تريد وضع هذه النسخة الاحتياطية مكان المكتبة؟</translation>
    </message>
    <message>
      <source>Put this workspace away?</source>
      <translation>هل تريد إزالة مساحة العمل هذه من القائمة؟</translation>
    </message>
    <message>
      <source>Python {version}</source>
      <translation>Python {version}</translation>
    </message>
    <message>
      <source>Python {version} is not supported.</source>
      <translation>الإصدار Python {version} غير مدعوم.</translation>
    </message>
    <message>
      <source>Qt draws without a window</source>
      <translation>يستطيع Qt الرسم دون نافذة</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>الجودة</translation>
    </message>
    <message>
      <source>Quarter quality</source>
      <translation>ربع الجودة</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>قائمة النشر</translation>
    </message>
    <message>
      <source>Quieter by 1 dB</source>
      <translation>خفض الصوت بمقدار 1 dB</translation>
    </message>
    <message>
      <source>Quieter than places play: {value} LUFS, they play at {target}.</source>
      <translation>أخفض مما تشغّله المنصات: {value} LUFS، والمعتمد لديها {target}.</translation>
    </message>
    <message>
      <source>Quieter while somebody speaks</source>
      <translation>خفضه أثناء الكلام</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>اقتباس</translation>
    </message>
    <message>
      <source>REVIEW</source>
      <translation>المراجعة</translation>
    </message>
    <message>
      <source>Rate</source>
      <translation>تقييم</translation>
    </message>
    <message>
      <source>Rating</source>
      <translation>التقييم</translation>
    </message>
    <message>
      <source>Razor: click to split</source>
      <translation>الشفرة: انقر للتقسيم</translation>
    </message>
    <message>
      <source>Read on {date}: {origin}</source>
      <translation>قُرئ في {date}: {origin}</translation>
    </message>
    <message>
      <source>Read the counts again</source>
      <translation>قراءة الأعداد من جديد</translation>
    </message>
    <message>
      <source>Reading your reels</source>
      <translation>جارٍ قراءة الريلز</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>جاهز</translation>
    </message>
    <message>
      <source>Ready to render</source>
      <translation>جاهز للتصدير</translation>
    </message>
    <message>
      <source>Ready. Open the activity panel</source>
      <translation>جاهز. فتح لوحة النشاط</translation>
    </message>
    <message>
      <source>Realistic pictures or sound that were made or changed with AI. YouTube shows a label.</source>
      <translation>صور أو أصوات تبدو واقعية أُنشئت أو عُدّلت بالذكاء الاصطناعي. يعرض YouTube تنويهًا بذلك.</translation>
    </message>
    <message>
      <source>Reconnect</source>
      <translation>إعادة الاتصال</translation>
    </message>
    <message>
      <source>Reconnect and leave every box ticked.</source>
      <translation>أعد الاتصال واترك كل المربعات محددة.</translation>
    </message>
    <message>
      <source>Reconnect the account and leave every box ticked.</source>
      <translation>أعد ربط الحساب واترك كل المربعات محددة.</translation>
    </message>
    <message>
      <source>Reconnect {account}</source>
      <translation>إعادة ربط {account}</translation>
    </message>
    <message>
      <source>Reconnect {platform}</source>
      <translation>إعادة ربط {platform}</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>تسجيل</translation>
    </message>
    <message>
      <source>Record a voice</source>
      <translation>تسجيل كلام</translation>
    </message>
    <message>
      <source>Record again, a little longer.</source>
      <translation>سجّل من جديد، لمدة أطول قليلًا.</translation>
    </message>
    <message>
      <source>Recording, {seconds} s</source>
      <translation>جارٍ التسجيل، {seconds} ث</translation>
    </message>
    <message>
      <source>Recovery key</source>
      <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>مستطيل</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <source>Redo: {step}</source>
      <translation>إعادة: {step}</translation>
    </message>
    <message>
      <source>Reel</source>
      <translation>ريل</translation>
    </message>
    <message>
      <source>Reels</source>
      <translation>الريلز</translation>
    </message>
    <message>
      <source>Regular</source>
      <translation>عادي</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>فك الربط</translation>
    </message>
    <message>
      <source>Release placeholder</source>
      <translation>فك ربط الحقل المتغيّر</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Remove Brova Desktop in your Google account's settings, then sign in again.</source>
      <translation>أزل Brova Desktop من إعدادات حسابك في Google، ثم سجّل الدخول من جديد.</translation>
    </message>
    <message>
      <source>Remove a tag</source>
      <translation>إزالة وسم</translation>
    </message>
    <message>
      <source>Remove marker</source>
      <translation>إزالة العلامة</translation>
    </message>
    <message>
      <source>Remove one that nobody needs.</source>
      <translation>أزل قالبًا لا يحتاج إليه أحد.</translation>
    </message>
    <message>
      <source>Remove the collection</source>
      <translation>إزالة المجموعة</translation>
    </message>
    <message>
      <source>Remove the collection?</source>
      <translation>هل تريد إزالة المجموعة؟</translation>
    </message>
    <message>
      <source>Remove the colour table</source>
      <translation>إزالة جدول الألوان</translation>
    </message>
    <message>
      <source>Remove the demo</source>
      <translation>إزالة العرض التجريبي</translation>
    </message>
    <message>
      <source>Remove the demo?</source>
      <translation>هل تريد إزالة العرض التجريبي؟</translation>
    </message>
    <message>
      <source>Remove the filter {name}</source>
      <translation>إزالة عامل التصفية {name}</translation>
    </message>
    <message>
      <source>Remove the saved filter</source>
      <translation>إزالة عامل التصفية المحفوظ</translation>
    </message>
    <message>
      <source>Remove the tag {tag}</source>
      <translation>إزالة الوسم {tag}</translation>
    </message>
    <message>
      <source>Remove this caption</source>
      <translation>إزالة هذا التعليق التوضيحي</translation>
    </message>
    <message>
      <source>Remove track</source>
      <translation>إزالة المسار</translation>
    </message>
    <message>
      <source>Remove transition</source>
      <translation>إزالة الانتقال</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>إعادة التسمية</translation>
    </message>
    <message>
      <source>Rename reel</source>
      <translation>إعادة تسمية الريل</translation>
    </message>
    <message>
      <source>Rename the collection</source>
      <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
      <source>Rename the file.</source>
      <translation>أعد تسمية الملف.</translation>
    </message>
    <message>
      <source>Rename the workspace</source>
      <translation>إعادة تسمية مساحة العمل</translation>
    </message>
    <message>
      <source>Rename track</source>
      <translation>إعادة تسمية المسار</translation>
    </message>
    <message>
      <source>Render</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <source>Render again without the cache.</source>
      <translation>صدّر من جديد دون الذاكرة المؤقتة.</translation>
    </message>
    <message>
      <source>Render quality</source>
      <translation>جودة التصدير</translation>
    </message>
    <message>
      <source>Render workers</source>
      <translation>عمليات التصدير المتزامنة</translation>
    </message>
    <message>
      <source>Rendered</source>
      <translation>مُصدَّر</translation>
    </message>
    <message>
      <source>Rendered pieces</source>
      <translation>الأجزاء المصدَّرة</translation>
    </message>
    <message>
      <source>Rendered pieces, previews and proxies; the oldest go first. Everything in it can be made again.</source>
      <translation>الأجزاء المصدَّرة والمعاينات والنسخ الخفيفة؛ ويُحذف الأقدم أولًا. يمكن إنشاء كل ما فيها من جديد.</translation>
    </message>
    <message>
      <source>Rendering</source>
      <translation>التصدير</translation>
    </message>
    <message>
      <source>Rendering</source>
      <comment>is going on</comment>
      <translation>جارٍ التصدير</translation>
    </message>
    <message>
      <source>Rendering {name}</source>
      <translation>تصدير {name}</translation>
    </message>
    <message>
      <source>Repeat</source>
      <translation>تشغيل متكرر</translation>
    </message>
    <message>
      <source>Replace file</source>
      <translation>استبدال الملف</translation>
    </message>
    <message>
      <source>Replace the selected clip</source>
      <translation>استبدال المقطع المحدد</translation>
    </message>
    <message>
      <source>Replace with a file</source>
      <translation>استبدال بملف</translation>
    </message>
    <message>
      <source>Replace with the chosen material</source>
      <translation>استبدال بالمادة المختارة</translation>
    </message>
    <message>
      <source>Replace {name}</source>
      <translation>استبدال {name}</translation>
    </message>
    <message>
      <source>Reset the colours</source>
      <translation>إعادة ضبط الألوان</translation>
    </message>
    <message>
      <source>Reset the picture</source>
      <translation>إعادة ضبط الصورة</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>استعادة</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
      <source>Restore the newest backup (brova workspace restore).</source>
      <translation>استعد أحدث نسخة احتياطية (brova workspace restore).</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>المراجعة</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>يمين</translation>
    </message>
    <message>
      <source>Right to left</source>
      <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
      <source>Riyadh</source>
      <translation>الرياض</translation>
    </message>
    <message>
      <source>Rome</source>
      <translation>روما</translation>
    </message>
    <message>
      <source>Rotation</source>
      <translation>التدوير</translation>
    </message>
    <message>
      <source>Rotation at the end</source>
      <translation>التدوير في النهاية</translation>
    </message>
    <message>
      <source>Roundness</source>
      <translation>الاستدارة</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>الصف</translation>
    </message>
    <message>
      <source>Row {row}: {name}</source>
      <translation>الصف {row}: {name}</translation>
    </message>
    <message>
      <source>Rows of the sheet</source>
      <translation>صفوف جدول البيانات</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>قيد التنفيذ</translation>
    </message>
    <message>
      <source>Safe zone</source>
      <translation>المنطقة الآمنة</translation>
    </message>
    <message>
      <source>Safe zones</source>
      <translation>المناطق الآمنة</translation>
    </message>
    <message>
      <source>Safe zones: {what}</source>
      <translation>المناطق الآمنة: {what}</translation>
    </message>
    <message>
      <source>Same as all</source>
      <translation>مثل البقية</translation>
    </message>
    <message>
      <source>Same files as all</source>
      <translation>ملفات الجميع نفسها</translation>
    </message>
    <message>
      <source>Sandbox</source>
      <translation>البيئة التجريبية</translation>
    </message>
    <message>
      <source>Saturation</source>
      <translation>تشبّع اللون</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>حفظ كملف PDF…</translation>
    </message>
    <message>
      <source>Save as a draft</source>
      <translation>حفظ كمسودة</translation>
    </message>
    <message>
      <source>Save as a file</source>
      <translation>حفظ كملف</translation>
    </message>
    <message>
      <source>Save as a template</source>
      <translation>حفظ كقالب</translation>
    </message>
    <message>
      <source>Save as a template…</source>
      <translation>حفظ كقالب…</translation>
    </message>
    <message>
      <source>Save for another editor</source>
      <translation>حفظ لمحرر آخر</translation>
    </message>
    <message>
      <source>Save for another editor (OpenTimelineIO)</source>
      <translation>حفظ لمحرر آخر (OpenTimelineIO)</translation>
    </message>
    <message>
      <source>Save for another editor (OpenTimelineIO)…</source>
      <translation>حفظ لمحرر آخر (OpenTimelineIO)…</translation>
    </message>
    <message>
      <source>Save it as JPEG or PNG and choose that file.</source>
      <translation>احفظها بصيغة JPEG أو PNG واختر ذلك الملف.</translation>
    </message>
    <message>
      <source>Save it as PNG and choose that file.</source>
      <translation>احفظها بصيغة PNG واختر ذلك الملف.</translation>
    </message>
    <message>
      <source>Save it as a plain SVG or as PNG and choose that file.</source>
      <translation>احفظها بصيغة SVG بسيطة أو PNG واختر ذلك الملف.</translation>
    </message>
    <message>
      <source>Save it smaller and choose that file.</source>
      <translation>احفظها بحجم أصغر واختر ذلك الملف.</translation>
    </message>
    <message>
      <source>Save now</source>
      <translation>حفظ الآن</translation>
    </message>
    <message>
      <source>Save the captions</source>
      <translation>حفظ التعليقات التوضيحية</translation>
    </message>
    <message>
      <source>Save the captions…</source>
      <translation>حفظ التعليقات التوضيحية…</translation>
    </message>
    <message>
      <source>Save the sound</source>
      <translation>حفظ الصوت</translation>
    </message>
    <message>
      <source>Save the sound…</source>
      <translation>حفظ الصوت…</translation>
    </message>
    <message>
      <source>Save this filter</source>
      <translation>حفظ عامل التصفية هذا</translation>
    </message>
    <message>
      <source>Save this frame as a picture</source>
      <translation>حفظ هذا الإطار كصورة</translation>
    </message>
    <message>
      <source>Save this frame as a picture…</source>
      <translation>حفظ هذا الإطار كصورة…</translation>
    </message>
    <message>
      <source>Save this page as PDF</source>
      <translation>حفظ هذه الصفحة كملف PDF</translation>
    </message>
    <message>
      <source>Save yours as a copy, or open the other one.</source>
      <translation>احفظ نسختك كنسخة منفصلة، أو افتح الأخرى.</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>محفوظ</translation>
    </message>
    <message>
      <source>Saved at {time}.</source>
      <translation>حُفظ عند {time}.</translation>
    </message>
    <message>
      <source>Saved filters</source>
      <translation>عوامل تصفية محفوظة</translation>
    </message>
    <message>
      <source>Saved just now</source>
      <translation>حُفظ للتو</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>جارٍ الحفظ</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>تغيير الحجم</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>جدولة</translation>
    </message>
    <message numerus="yes">
      <source>Schedule {count} posts</source>
      <translation>
        <numerusform>لا منشورات للجدولة</numerusform>
        <numerusform>جدولة منشور واحد</numerusform>
        <numerusform>جدولة منشورين</numerusform>
        <numerusform>جدولة {count} منشورات</numerusform>
        <numerusform>جدولة {count} منشورًا</numerusform>
        <numerusform>جدولة {count} منشور</numerusform>
      </translation>
    </message>
    <message>
      <source>Science and technology</source>
      <translation>علوم وتكنولوجيا</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>بحث</translation>
    </message>
    <message>
      <source>Search actions and keys</source>
      <translation>البحث في الإجراءات والمفاتيح</translation>
    </message>
    <message>
      <source>Search actions, media, reels and posts</source>
      <translation>البحث في الإجراءات والوسائط والريلز والمنشورات</translation>
    </message>
    <message>
      <source>Search media</source>
      <translation>البحث في الوسائط</translation>
    </message>
    <message>
      <source>Search music</source>
      <translation>البحث في الموسيقى</translation>
    </message>
    <message>
      <source>Search posts</source>
      <translation>البحث في المنشورات</translation>
    </message>
    <message>
      <source>Search reels</source>
      <translation>البحث في الريلز</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>البحث في الإعدادات</translation>
    </message>
    <message>
      <source>Search titles, tags, captions</source>
      <translation>البحث في العناوين والوسوم والنصوص</translation>
    </message>
    <message>
      <source>Seconds (12.5), a clock time (1:02.5) or frames (375f)</source>
      <translation>ثوانٍ (12.5) أو وقت (1:02.5) أو إطارات (375f)</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>الأقسام</translation>
    </message>
    <message>
      <source>See how many followers the account has</source>
      <translation>معرفة عدد متابعي الحساب</translation>
    </message>
    <message>
      <source>See how the account's public videos do</source>
      <translation>معرفة أداء الفيديوهات العامة للحساب</translation>
    </message>
    <message>
      <source>See it published</source>
      <translation>شاهده منشورًا</translation>
    </message>
    <message>
      <source>See reports: shares and time watched</source>
      <translation>الاطلاع على التقارير: المشاركات ووقت المشاهدة</translation>
    </message>
    <message>
      <source>See the channel, its videos and how they do</source>
      <translation>الاطلاع على القناة وفيديوهاتها وأدائها</translation>
    </message>
    <message>
      <source>See the handle and the profile of the account</source>
      <translation>الاطلاع على اسم المستخدم والملف الشخصي للحساب</translation>
    </message>
    <message>
      <source>See the name and picture of the account</source>
      <translation>الاطلاع على اسم الحساب وصورته</translation>
    </message>
    <message>
      <source>See what is connected with: brova accounts list</source>
      <translation>لعرض الحسابات المربوطة: brova accounts list</translation>
    </message>
    <message>
      <source>See what there is with: brova assets list</source>
      <translation>اعرض المتوفر بالأمر: brova assets list</translation>
    </message>
    <message>
      <source>See whether another program uses it, and whether the system allows it.</source>
      <translation>تحقق مما إذا كان برنامج آخر يستخدمه، وما إذا كان النظام يسمح به.</translation>
    </message>
    <message>
      <source>See why</source>
      <translation>اعرف السبب</translation>
    </message>
    <message>
      <source>Select a clip first.</source>
      <translation>حدّد مقطعًا أولًا.</translation>
    </message>
    <message>
      <source>Select a file to play it, and to edit its title, tags and status.</source>
      <translation>حدّد ملفًا لتشغيله ولتحرير عنوانه ووسومه وحالته.</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>تحديد الكل</translation>
    </message>
    <message>
      <source>Select captions that follow each other first.</source>
      <translation>حدّد تعليقات توضيحية متتالية أولًا.</translation>
    </message>
    <message>
      <source>Select nothing</source>
      <translation>إلغاء التحديد</translation>
    </message>
    <message>
      <source>Select on the track above</source>
      <translation>التحديد في المسار الأعلى</translation>
    </message>
    <message>
      <source>Select on the track below</source>
      <translation>التحديد في المسار الأسفل</translation>
    </message>
    <message>
      <source>Select one clip first.</source>
      <translation>حدّد مقطعًا واحدًا أولًا.</translation>
    </message>
    <message>
      <source>Select one clip of the main track first.</source>
      <translation>حدّد مقطعًا واحدًا من المسار الرئيسي أولًا.</translation>
    </message>
    <message>
      <source>Select one item first.</source>
      <translation>حدّد عنصرًا واحدًا أولًا.</translation>
    </message>
    <message>
      <source>Select one to see its properties.</source>
      <translation>حدّد واحدًا لعرض خصائصه.</translation>
    </message>
    <message>
      <source>Select something on the timeline.</source>
      <translation>حدّد شيئًا على الخط الزمني.</translation>
    </message>
    <message>
      <source>Select the next item</source>
      <translation>تحديد العنصر التالي</translation>
    </message>
    <message>
      <source>Select the previous item</source>
      <translation>تحديد العنصر السابق</translation>
    </message>
    <message>
      <source>Semibold</source>
      <translation>شبه عريض</translation>
    </message>
    <message>
      <source>Send it again if it is to go out.</source>
      <translation>أرسله من جديد إن أردت نشره.</translation>
    </message>
    <message>
      <source>Send the video again.</source>
      <translation>أرسل الفيديو من جديد.</translation>
    </message>
    <message>
      <source>Send the video to the TikTok inbox, or make the account private and post for yourself only.</source>
      <translation>أرسل الفيديو إلى صندوق وارد TikTok، أو اجعل الحساب خاصًا وانشر لنفسك فقط.</translation>
    </message>
    <message>
      <source>Send to my TikTok inbox</source>
      <translation>إرسال إلى صندوق وارد TikTok</translation>
    </message>
    <message>
      <source>Send to the app's inbox</source>
      <translation>إرسال إلى صندوق وارد التطبيق</translation>
    </message>
    <message>
      <source>Send videos to the inbox of the account</source>
      <translation>إرسال الفيديوهات إلى صندوق وارد الحساب</translation>
    </message>
    <message>
      <source>Seoul</source>
      <translation>سيول</translation>
    </message>
    <message>
      <source>Set all transitions</source>
      <translation>تعيين كل الانتقالات</translation>
    </message>
    <message>
      <source>Set an in and an out point first.</source>
      <translation>عيّن نقطتي البداية والنهاية أولًا.</translation>
    </message>
    <message>
      <source>Set by {variable} outside.</source>
      <translation>معيَّن من الخارج بواسطة {variable}.</translation>
    </message>
    <message>
      <source>Set the tempo of the music</source>
      <translation>ضبط السرعة الإيقاعية للموسيقى</translation>
    </message>
    <message>
      <source>Set transition</source>
      <translation>تعيين الانتقال</translation>
    </message>
    <message>
      <source>Set up again with installer/run.sh (or installer\run.cmd).</source>
      <translation>أعد الإعداد بواسطة installer/run.sh (أو installer\run.cmd).</translation>
    </message>
    <message>
      <source>Set up the consent screen. While it is in status Testing, add your account as a test user; Google ends such sign-ins after 7 days and does not always say so beforehand. Publish the app to avoid that.</source>
      <translation>أعدّ شاشة الموافقة (consent screen). ما دامت حالتها Testing فأضف حسابك كمستخدم اختبار (test user)؛ تنهي Google عمليات تسجيل الدخول هذه بعد 7 أيام ولا تنبّه إلى ذلك دائمًا مسبقًا. انشر التطبيق لتجنّب ذلك.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>Shadow</source>
      <translation>الظل</translation>
    </message>
    <message>
      <source>Shanghai</source>
      <translation>شنغهاي</translation>
    </message>
    <message>
      <source>Shape</source>
      <translation>شكل</translation>
    </message>
    <message>
      <source>Shape</source>
      <comment>aspect</comment>
      <translation>الأبعاد</translation>
    </message>
    <message>
      <source>Shapes and counters</source>
      <translation>الأشكال والعدّادات</translation>
    </message>
    <message>
      <source>Shares</source>
      <translation>المشاركات</translation>
    </message>
    <message>
      <source>Sheets</source>
      <translation>جداول البيانات</translation>
    </message>
    <message>
      <source>Shift: add to the selection</source>
      <translation>Shift: إضافة إلى التحديد</translation>
    </message>
    <message>
      <source>Shorten it</source>
      <translation>تقصيره</translation>
    </message>
    <message>
      <source>Shorten it or divide it into several texts.</source>
      <translation>قصّره أو قسّمه إلى عدة نصوص.</translation>
    </message>
    <message>
      <source>Shorten it to 15 minutes, or verify the channel's phone number on youtube.com/verify.</source>
      <translation>قصّره إلى 15 دقيقة، أو تحقق من رقم هاتف القناة على youtube.com/verify.</translation>
    </message>
    <message>
      <source>Shorten the video or choose another one.</source>
      <translation>قصّر الفيديو أو اختر غيره.</translation>
    </message>
    <message>
      <source>Shorten them: {mistakes}.</source>
      <translation>قصّرها: {mistakes}.</translation>
    </message>
    <message>
      <source>Shorter transition</source>
      <translation>تقصير الانتقال</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>عرض</translation>
    </message>
    <message>
      <source>Show all of it</source>
      <translation>إظهارها كاملة</translation>
    </message>
    <message>
      <source>Show all of it, black around</source>
      <translation>عرض الصورة كاملة مع خلفية سوداء</translation>
    </message>
    <message>
      <source>Show all of it, blurred around</source>
      <translation>عرض الصورة كاملة مع خلفية مموّهة</translation>
    </message>
    <message>
      <source>Show all of the reel</source>
      <translation>عرض الريل كاملًا</translation>
    </message>
    <message>
      <source>Show as a grid</source>
      <translation>عرض كشبكة</translation>
    </message>
    <message>
      <source>Show as a list</source>
      <translation>عرض كقائمة</translation>
    </message>
    <message>
      <source>Show details</source>
      <translation>عرض التفاصيل</translation>
    </message>
    <message>
      <source>Show details of {title}</source>
      <translation>عرض تفاصيل {title}</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>عرض في المجلد</translation>
    </message>
    <message>
      <source>Show in its folder</source>
      <translation>عرض في مجلده</translation>
    </message>
    <message>
      <source>Show its window</source>
      <translation>إظهار نافذته</translation>
    </message>
    <message>
      <source>Show the end of the slow zoom</source>
      <translation>عرض نهاية التكبير البطيء</translation>
    </message>
    <message>
      <source>Show the frame</source>
      <translation>عرض الإطار</translation>
    </message>
    <message>
      <source>Show the recovery key</source>
      <translation>عرض مفتاح الاسترداد</translation>
    </message>
    <message>
      <source>Show the start of the slow zoom</source>
      <translation>عرض بداية التكبير البطيء</translation>
    </message>
    <message>
      <source>Show track</source>
      <translation>إظهار المسار</translation>
    </message>
    <message>
      <source>Show what this is about</source>
      <translation>عرض ما يتعلق به ذلك</translation>
    </message>
    <message>
      <source>Show where it is</source>
      <translation>تحديد مكانه</translation>
    </message>
    <message>
      <source>Show where it is now.</source>
      <translation>بيّن مكانه الحالي.</translation>
    </message>
    <message>
      <source>Show {track}</source>
      <translation>إظهار {track}</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>تسجيل الدخول من جديد</translation>
    </message>
    <message>
      <source>Sign in again and allow it, when you want to.</source>
      <translation>سجّل الدخول من جديد وامنح الإذن متى شئت.</translation>
    </message>
    <message>
      <source>Sign in again and leave all permissions ticked.</source>
      <translation>سجّل الدخول من جديد واترك كل الأذونات محددة.</translation>
    </message>
    <message>
      <source>Sign in again and leave every box ticked.</source>
      <translation>سجّل الدخول من جديد واترك كل المربعات محددة.</translation>
    </message>
    <message>
      <source>Sign in again before that, so that planned posts go out.</source>
      <translation>سجّل الدخول من جديد قبل ذلك حتى تُنشر المنشورات المجدولة.</translation>
    </message>
    <message>
      <source>Sign in again if the account stays without connection.</source>
      <translation>سجّل الدخول من جديد إذا ظل الحساب دون اتصال.</translation>
    </message>
    <message>
      <source>Sign in again.</source>
      <translation>سجّل الدخول من جديد.</translation>
    </message>
    <message>
      <source>Sign in again; the answer is valid for a few minutes and once only.</source>
      <translation>سجّل الدخول من جديد؛ فالرد صالح لبضع دقائق ولمرة واحدة فقط.</translation>
    </message>
    <message>
      <source>Sign in again; the post goes out then.</source>
      <translation>سجّل الدخول من جديد؛ وعندها يُنشر المنشور.</translation>
    </message>
    <message>
      <source>Sign in as an owner of the channel.</source>
      <translation>سجّل الدخول بصفتك مالكًا للقناة.</translation>
    </message>
    <message>
      <source>Sign in as {account}, or connect {other} as an account of its own.</source>
      <translation>سجّل الدخول بحساب {account}، أو اربط {other} حسابًا مستقلًا.</translation>
    </message>
    <message>
      <source>Sign in on TikTok's page for developers and create an app. Any TikTok account will do.</source>
      <translation>سجّل الدخول في صفحة TikTok للمطورين وأنشئ تطبيقًا. يكفي أي حساب TikTok.</translation>
    </message>
    <message>
      <source>Sign in on youtube.com to see why.</source>
      <translation>سجّل الدخول في youtube.com لمعرفة السبب.</translation>
    </message>
    <message>
      <source>Sign in to {platform} in your browser</source>
      <translation>سجّل الدخول إلى {platform} في متصفحك</translation>
    </message>
    <message>
      <source>Singapore</source>
      <translation>سنغافورة</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>الحجم</translation>
    </message>
    <message>
      <source>Size of the canvas</source>
      <translation>أبعاد اللوحة</translation>
    </message>
    <message>
      <source>Size of the preview</source>
      <translation>حجم المعاينة</translation>
    </message>
    <message>
      <source>Size together</source>
      <translation>الحجم الإجمالي</translation>
    </message>
    <message>
      <source>Skip it</source>
      <translation>تخطيه</translation>
    </message>
    <message>
      <source>Skip them</source>
      <translation>تخطيها</translation>
    </message>
    <message>
      <source>Slide</source>
      <translation>زلق</translation>
    </message>
    <message>
      <source>Slide between the neighbours, a frame earlier</source>
      <translation>زلق المقطع بين جاريه، تقديم بمقدار إطار</translation>
    </message>
    <message>
      <source>Slide between the neighbours, a frame later</source>
      <translation>زلق المقطع بين جاريه، تأخير بمقدار إطار</translation>
    </message>
    <message>
      <source>Slide down</source>
      <translation>انزلاق لأسفل</translation>
    </message>
    <message>
      <source>Slide left</source>
      <translation>انزلاق لليسار</translation>
    </message>
    <message>
      <source>Slide right</source>
      <translation>انزلاق لليمين</translation>
    </message>
    <message>
      <source>Slide up</source>
      <translation>انزلاق لأعلى</translation>
    </message>
    <message>
      <source>Slides the clip; its neighbours give and take</source>
      <translation>يزلق المقطع؛ ويطول جاراه ويقصران</translation>
    </message>
    <message>
      <source>Slip</source>
      <translation>إزاحة المادة</translation>
    </message>
    <message>
      <source>Slip the material a frame earlier</source>
      <translation>تقديم المادة بمقدار إطار</translation>
    </message>
    <message>
      <source>Slip the material a frame later</source>
      <translation>تأخير المادة بمقدار إطار</translation>
    </message>
    <message>
      <source>Slips the material under the clip; its edges stay</source>
      <translation>يزيح المادة تحت المقطع؛ ويبقى طرفاه في مكانهما</translation>
    </message>
    <message>
      <source>Slow zoom (Ken Burns)</source>
      <translation>تكبير بطيء (Ken Burns)</translation>
    </message>
    <message>
      <source>Small copies of large videos, made in the background, make scrubbing smooth.</source>
      <translation>نسخ صغيرة من الفيديوهات الكبيرة تُنشأ في الخلفية وتجعل التنقل في الفيديو سلسًا.</translation>
    </message>
    <message>
      <source>Snap</source>
      <translation>الالتصاق</translation>
    </message>
    <message>
      <source>Snapchat Spotlight or Story</source>
      <translation>Snapchat Spotlight أو Story</translation>
    </message>
    <message>
      <source>Soft</source>
      <translation>ناعم</translation>
    </message>
    <message>
      <source>Softness</source>
      <translation>النعومة</translation>
    </message>
    <message>
      <source>Some transitions are shorter than wished: the clips have too little material.</source>
      <translation>بعض الانتقالات أقصر من المطلوب: مادة المقاطع لا تكفي.</translation>
    </message>
    <message>
      <source>Some words of {name} are too long or not allowed.</source>
      <translation>بعض كلمات {name} طويلة جدًا أو غير مسموح بها.</translation>
    </message>
    <message>
      <source>Somebody asked to publish it now.</source>
      <translation>طُلب نشره الآن.</translation>
    </message>
    <message>
      <source>Somebody looked: it is not there. It is published again.</source>
      <translation>تم التحقق ولم يُعثر عليه هناك، ويُنشر من جديد.</translation>
    </message>
    <message>
      <source>Somebody marked it as published.</source>
      <translation>تم تعليمه يدويًا بأنه نُشر.</translation>
    </message>
    <message>
      <source>Something broke at TikTok while it worked on the video.</source>
      <translation>حدث عطل لدى TikTok أثناء معالجة الفيديو.</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>حدث خطأ ما</translation>
    </message>
    <message>
      <source>Something went wrong inside Brova Desktop ({kind}).</source>
      <translation>حدث خطأ داخل Brova Desktop ({kind}).</translation>
    </message>
    <message>
      <source>Sort by</source>
      <translation>الفرز حسب</translation>
    </message>
    <message>
      <source>Sound</source>
      <translation>الصوت</translation>
    </message>
    <message>
      <source>Sounds</source>
      <translation>الأصوات</translation>
    </message>
    <message>
      <source>Sounds you import stand here: music, voices, effects.</source>
      <translation>تظهر هنا الأصوات التي تستوردها: الموسيقى والكلام والمؤثرات.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>المصدر</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>السرعة</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>تقسيم</translation>
    </message>
    <message>
      <source>Split all tracks</source>
      <translation>تقسيم كل المسارات</translation>
    </message>
    <message>
      <source>Spoken word</source>
      <translation>الكلمة المنطوقة</translation>
    </message>
    <message>
      <source>Sports</source>
      <translation>رياضة</translation>
    </message>
    <message>
      <source>Spread</source>
      <translation>توزيع</translation>
    </message>
    <message>
      <source>Spread over posting slots…</source>
      <translation>توزيع على مواعيد النشر…</translation>
    </message>
    <message>
      <source>Spread over the posting slots?</source>
      <translation>هل تريد التوزيع على مواعيد النشر؟</translation>
    </message>
    <message>
      <source>Spreading needs two pictures or videos at least.</source>
      <translation>يتطلب التوزيع صورتين أو فيديوهين على الأقل.</translation>
    </message>
    <message>
      <source>Square</source>
      <translation>مربع</translation>
    </message>
    <message>
      <source>Square and upright videos of up to 3 minutes become Shorts by themselves.</source>
      <translation>الفيديوهات المربعة والعمودية التي لا تتجاوز 3 دقائق تصبح Shorts تلقائيًا.</translation>
    </message>
    <message>
      <source>Square feed post (1:1)</source>
      <translation>منشور مربع (1:1)</translation>
    </message>
    <message>
      <source>Square, 1:1 (feed)</source>
      <translation>مربع، 1:1 (الصفحة الرئيسية)</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>قياسية</translation>
    </message>
    <message>
      <source>Standard YouTube licence</source>
      <translation>ترخيص YouTube العادي</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>نجمة</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>بداية</translation>
    </message>
    <message>
      <source>Start Brova Desktop once more.</source>
      <translation>شغّل Brova Desktop مرة أخرى.</translation>
    </message>
    <message>
      <source>Start at the key frame before</source>
      <translation>البدء من الإطار المفتاحي السابق</translation>
    </message>
    <message>
      <source>Start here</source>
      <translation>البداية هنا</translation>
    </message>
    <message>
      <source>Start of the slow zoom</source>
      <translation>بداية التكبير البطيء</translation>
    </message>
    <message>
      <source>Start the sign-in again.</source>
      <translation>ابدأ تسجيل الدخول من جديد.</translation>
    </message>
    <message>
      <source>Start the sign-in again; when the browser did not open, copy the address.</source>
      <translation>ابدأ تسجيل الدخول من جديد؛ وإذا لم يُفتح المتصفح فانسخ العنوان.</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Stickers</source>
      <translation>الملصقات</translation>
    </message>
    <message>
      <source>Still</source>
      <translation>ثابت</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Stop it and close</source>
      <translation>إيقافها والإغلاق</translation>
    </message>
    <message>
      <source>Stop looking</source>
      <translation>إيقاف البحث</translation>
    </message>
    <message>
      <source>Stop rendering</source>
      <translation>إيقاف التصدير</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>النمط</translation>
    </message>
    <message>
      <source>Subtitle</source>
      <translation>عنوان فرعي</translation>
    </message>
    <message>
      <source>Suggested frames</source>
      <translation>إطارات مقترحة</translation>
    </message>
    <message>
      <source>Sydney</source>
      <translation>سيدني</translation>
    </message>
    <message>
      <source>Sync</source>
      <translation>مزامنة</translation>
    </message>
    <message>
      <source>Sync {platform}</source>
      <translation>مزامنة {platform}</translation>
    </message>
    <message>
      <source>São Paulo</source>
      <translation>ساو باولو</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>وسم</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>الوسوم</translation>
    </message>
    <message>
      <source>Take another copy of the file, or cut this part out.</source>
      <translation>استخدم نسخة أخرى من الملف، أو اقطع هذا الجزء منه.</translation>
    </message>
    <message>
      <source>Take back what is different here</source>
      <translation>التراجع عن الاختلافات هنا</translation>
    </message>
    <message>
      <source>Take it down on the platform itself.</source>
      <translation>احذفه من المنصة نفسها.</translation>
    </message>
    <message>
      <source>Take out of the bin</source>
      <translation>إخراج من سلة المحذوفات</translation>
    </message>
    <message>
      <source>Take out of the collection</source>
      <translation>إخراج من المجموعة</translation>
    </message>
    <message>
      <source>Taken back: sign in again</source>
      <translation>سُحب الإذن: سجّل الدخول من جديد</translation>
    </message>
    <message>
      <source>Tap</source>
      <translation>نقر الإيقاع</translation>
    </message>
    <message>
      <source>Tap a beat of the music</source>
      <translation>نقر نبضة من الموسيقى</translation>
    </message>
    <message>
      <source>Tap the beat while the music plays</source>
      <translation>نقر الإيقاع أثناء تشغيل الموسيقى</translation>
    </message>
    <message numerus="yes">
      <source>Tap {count} times more.</source>
      <translation>
        <numerusform>لا حاجة إلى مزيد من النقر.</numerusform>
        <numerusform>انقر مرة أخرى.</numerusform>
        <numerusform>انقر مرتين أخريين.</numerusform>
        <numerusform>انقر {count} مرات أخرى.</numerusform>
        <numerusform>انقر {count} مرة أخرى.</numerusform>
        <numerusform>انقر {count} مرة أخرى.</numerusform>
      </translation>
    </message>
    <message>
      <source>Tehran</source>
      <translation>طهران</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>حرارة اللون</translation>
    </message>
    <message>
      <source>Tempo of the music</source>
      <translation>السرعة الإيقاعية للموسيقى</translation>
    </message>
    <message>
      <source>Testimonial</source>
      <translation>رأي عميل</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>نص</translation>
    </message>
    <message>
      <source>Text on the picture</source>
      <translation>نص على الصورة</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>حجم النص</translation>
    </message>
    <message>
      <source>Text style</source>
      <translation>نمط النص</translation>
    </message>
    <message>
      <source>Text to copy</source>
      <translation>النص المطلوب نسخه</translation>
    </message>
    <message>
      <source>That cannot be done with this kind of item.</source>
      <translation>لا يمكن فعل ذلك مع هذا النوع من العناصر.</translation>
    </message>
    <message>
      <source>That does not belong on this kind of track.</source>
      <translation>هذا لا يناسب هذا النوع من المسارات.</translation>
    </message>
    <message>
      <source>That is in this reel already.</source>
      <translation>هذا موجود في الريل بالفعل.</translation>
    </message>
    <message>
      <source>That is not (or no longer) part of this reel.</source>
      <translation>هذا ليس جزءًا من هذا الريل (أو لم يعد كذلك).</translation>
    </message>
    <message>
      <source>The FFmpeg named in the settings does not run: {path}.</source>
      <translation>برنامج FFmpeg المحدد في الإعدادات لا يعمل: {path}.</translation>
    </message>
    <message>
      <source>The FFmpeg named in the settings lacks {what}: {path}.</source>
      <translation>برنامج FFmpeg المحدد في الإعدادات ينقصه {what}: {path}.</translation>
    </message>
    <message>
      <source>The TikTok app on your phone is too old for drafts of this kind.</source>
      <translation>تطبيق TikTok على هاتفك أقدم من أن يدعم هذا النوع من المسودات.</translation>
    </message>
    <message>
      <source>The TikTok inbox takes no caption: paste it in the app.</source>
      <translation>صندوق وارد TikTok لا يستقبل نص المنشور: الصقه في التطبيق.</translation>
    </message>
    <message>
      <source>The TikTok sign-in has ended.</source>
      <translation>انتهى تسجيل الدخول إلى TikTok.</translation>
    </message>
    <message>
      <source>The YouTube quota of your Google project is used up for today.</source>
      <translation>استُنفدت حصة YouTube لمشروعك في Google لهذا اليوم.</translation>
    </message>
    <message>
      <source>The account is not connected any more.</source>
      <translation>لم يعد الحساب متصلًا.</translation>
    </message>
    <message>
      <source>The account was not connected</source>
      <translation>لم يُربط الحساب</translation>
    </message>
    <message>
      <source>The accounts have different times; a change here gives them all the same.</source>
      <translation>للحسابات مواعيد مختلفة؛ والتغيير هنا يوحّدها.</translation>
    </message>
    <message>
      <source>The address set for {service} cannot be used.</source>
      <translation>لا يمكن استخدام العنوان المعيَّن لـ {service}.</translation>
    </message>
    <message>
      <source>The animations together last longer than the item.</source>
      <translation>مجموع مدد الحركات أطول من العنصر.</translation>
    </message>
    <message>
      <source>The answer to renewing the sign-in of {account} was lost.</source>
      <translation>فُقد الرد على تجديد تسجيل دخول {account}.</translation>
    </message>
    <message>
      <source>The approval was taken back, because the post was edited.</source>
      <translation>أُلغيت الموافقة لأن المنشور حُرِّر.</translation>
    </message>
    <message>
      <source>The archive {name} holds a file that would land outside of its folder.</source>
      <translation>في الأرشيف {name} ملف سيُوضع خارج مجلده.</translation>
    </message>
    <message>
      <source>The archive {name} is damaged or not one of Brova Desktop.</source>
      <translation>الأرشيف {name} تالف أو ليس من أرشيفات Brova Desktop.</translation>
    </message>
    <message>
      <source>The backup folder {folder} is not there.</source>
      <translation>مجلد النسخ الاحتياطية {folder} غير موجود.</translation>
    </message>
    <message>
      <source>The backup holds the same as the library.</source>
      <translation>النسخة الاحتياطية مطابقة للمكتبة.</translation>
    </message>
    <message>
      <source>The backup is in place. What it replaced is kept as {name}.</source>
      <translation>النسخة الاحتياطية في مكانها الآن. وما حلّت محله محفوظ باسم {name}.</translation>
    </message>
    <message>
      <source>The beats are on the ruler: {bpm} a minute.</source>
      <translation>النبضات ظاهرة على المسطرة: {bpm} في الدقيقة.</translation>
    </message>
    <message>
      <source>The beats of the music are not known yet.</source>
      <translation>نبضات الموسيقى غير معروفة بعد.</translation>
    </message>
    <message>
      <source>The bin is empty</source>
      <translation>سلة المحذوفات فارغة</translation>
    </message>
    <message>
      <source>The browser could not come back? Paste the address it ended at:</source>
      <translation>تعذّرت العودة من المتصفح؟ الصق العنوان الذي انتهى إليه:</translation>
    </message>
    <message>
      <source>The browser did not open? Copy the address and open it yourself:</source>
      <translation>لم يُفتح المتصفح؟ انسخ العنوان وافتحه بنفسك:</translation>
    </message>
    <message numerus="yes">
      <source>The caption is {count} characters too long for TikTok.</source>
      <translation>
        <numerusform>طول نص المنشور مناسب لـ TikTok.</numerusform>
        <numerusform>يزيد نص المنشور على حد TikTok بحرف واحد.</numerusform>
        <numerusform>يزيد نص المنشور على حد TikTok بحرفين.</numerusform>
        <numerusform>يزيد نص المنشور على حد TikTok بـ {count} أحرف.</numerusform>
        <numerusform>يزيد نص المنشور على حد TikTok بـ {count} حرفًا.</numerusform>
        <numerusform>يزيد نص المنشور على حد TikTok بـ {count} حرف.</numerusform>
      </translation>
    </message>
    <message>
      <source>The captions are in {name}.</source>
      <translation>التعليقات التوضيحية في {name}.</translation>
    </message>
    <message>
      <source>The channel has reached the number of videos YouTube allows it a day.</source>
      <translation>بلغت القناة عدد الفيديوهات الذي يسمح به YouTube في اليوم.</translation>
    </message>
    <message>
      <source>The channel has set too many thumbnails lately.</source>
      <translation>عيّنت القناة صورًا مصغرة كثيرة جدًا مؤخرًا.</translation>
    </message>
    <message>
      <source>The channel may not set thumbnails of its own; its phone number has to be verified first.</source>
      <translation>لا يُسمح للقناة بتعيين صور مصغرة خاصة بها؛ يجب التحقق من رقم هاتفها أولًا.</translation>
    </message>
    <message>
      <source>The client id is empty.</source>
      <translation>معرّف العميل (Client ID) فارغ.</translation>
    </message>
    <message>
      <source>The clips have material for {seconds} s at most.</source>
      <translation>في المقطعين مادة تكفي {seconds} ث على الأكثر.</translation>
    </message>
    <message>
      <source>The colour of buttons and of what is selected: that of your system, or indigo. With high contrast it is the theme's own.</source>
      <translation>لون الأزرار والعناصر المحددة: لون نظامك، أو النيلي. ومع التباين العالي يكون لون السمة نفسها.</translation>
    </message>
    <message>
      <source>The colours are as before.</source>
      <translation>بقيت الألوان كما كانت.</translation>
    </message>
    <message>
      <source>The connection ends before then</source>
      <translation>ينتهي الاتصال قبل ذلك</translation>
    </message>
    <message>
      <source>The connection to {service} broke off.</source>
      <translation>انقطع الاتصال بـ {service}.</translation>
    </message>
    <message>
      <source>The copy of the workspace is not whole.</source>
      <translation>نسخة مساحة العمل غير كاملة.</translation>
    </message>
    <message>
      <source>The counts were read again.</source>
      <translation>قُرئت الأعداد من جديد.</translation>
    </message>
    <message>
      <source>The cover is not a moment of this video.</source>
      <translation>الغلاف ليس لحظة من هذا الفيديو.</translation>
    </message>
    <message>
      <source>The demo's own file {name} could not be imported.</source>
      <translation>تعذّر استيراد ملف العرض التجريبي {name}.</translation>
    </message>
    <message numerus="yes">
      <source>The description has {count} bytes; YouTube takes {most}. Letters beyond a to z count two to four.</source>
      <translation>
        <numerusform>لا بايتات في الوصف؛ ويقبل YouTube ‏{most}.</numerusform>
        <numerusform>في الوصف بايت واحد؛ ويقبل YouTube ‏{most}. تُحسب الحروف غير a إلى z باثنين إلى أربعة.</numerusform>
        <numerusform>في الوصف بايتان؛ ويقبل YouTube ‏{most}. تُحسب الحروف غير a إلى z باثنين إلى أربعة.</numerusform>
        <numerusform>في الوصف {count} بايتات؛ ويقبل YouTube ‏{most}. تُحسب الحروف غير a إلى z باثنين إلى أربعة.</numerusform>
        <numerusform>في الوصف {count} بايتًا؛ ويقبل YouTube ‏{most}. تُحسب الحروف غير a إلى z باثنين إلى أربعة.</numerusform>
        <numerusform>في الوصف {count} بايت؛ ويقبل YouTube ‏{most}. تُحسب الحروف غير a إلى z باثنين إلى أربعة.</numerusform>
      </translation>
    </message>
    <message>
      <source>The details say why.</source>
      <translation>تبيّن التفاصيل السبب.</translation>
    </message>
    <message>
      <source>The disk is full: the library could not be written.</source>
      <translation>القرص ممتلئ: تعذّرت الكتابة في المكتبة.</translation>
    </message>
    <message>
      <source>The disk is full: {name} could not be written.</source>
      <translation>القرص ممتلئ: تعذّرت كتابة {name}.</translation>
    </message>
    <message>
      <source>The disk with the library does not answer.</source>
      <translation>لا يستجيب القرص الذي توجد عليه المكتبة.</translation>
    </message>
    <message>
      <source>The drawing part (Qt) could not be loaded.</source>
      <translation>تعذّر تحميل جزء الرسم (Qt).</translation>
    </message>
    <message>
      <source>The drive of this folder cannot lock files, so two programs could write at once.</source>
      <translation>لا يستطيع قرص هذا المجلد قفل الملفات، فقد يكتب برنامجان في آن واحد.</translation>
    </message>
    <message>
      <source>The end falls between key frames.</source>
      <translation>تقع النهاية بين إطارين مفتاحيين.</translation>
    </message>
    <message>
      <source>The end needs nothing encoded.</source>
      <translation>لا تحتاج النهاية إلى أي ترميز.</translation>
    </message>
    <message>
      <source>The end of “{name}”, beyond its file's.</source>
      <translation>نهاية “{name}” التي تتجاوز نهاية ملفه.</translation>
    </message>
    <message>
      <source>The fades together last longer than the sound.</source>
      <translation>مجموع مدد الظهور والتلاشي أطول من الصوت.</translation>
    </message>
    <message>
      <source>The file is as it was changed there.</source>
      <translation>الملف باقٍ كما عُدّل هناك.</translation>
    </message>
    <message>
      <source>The file is compared: {sent} of {total}</source>
      <translation>تجري مقارنة الملف: {sent} من {total}</translation>
    </message>
    <message>
      <source>The file is not where it was.</source>
      <translation>الملف ليس في مكانه السابق.</translation>
    </message>
    <message>
      <source>The file is too large for YouTube (256 GB).</source>
      <translation>الملف أكبر مما يقبله YouTube ‏(256 GB).</translation>
    </message>
    <message>
      <source>The file is too large for YouTube.</source>
      <translation>الملف أكبر مما يقبله YouTube.</translation>
    </message>
    <message>
      <source>The file is {container}; {place} wants {wanted}.</source>
      <translation>صيغة الملف {container}؛ والمطلوب في {place}: ‏{wanted}.</translation>
    </message>
    <message>
      <source>The file was left as it is.</source>
      <translation>تُرك الملف كما هو.</translation>
    </message>
    <message>
      <source>The file workspace.json of this folder cannot be read.</source>
      <translation>تتعذّر قراءة الملف workspace.json في هذا المجلد.</translation>
    </message>
    <message>
      <source>The finished file did not pass the check: {first}</source>
      <translation>لم يجتز الملف المكتمل الفحص: {first}</translation>
    </message>
    <message>
      <source>The finished film is kept: {place}</source>
      <translation>الفيديو المكتمل محفوظ: {place}</translation>
    </message>
    <message>
      <source>The first comment is not written on YouTube; put it into the caption.</source>
      <translation>لا يُكتب التعليق الأول في YouTube؛ ضعه في نص المنشور.</translation>
    </message>
    <message>
      <source>The first line of the caption becomes the title.</source>
      <translation>السطر الأول من نص المنشور يصبح العنوان.</translation>
    </message>
    <message>
      <source>The first picture</source>
      <translation>الصورة الأولى</translation>
    </message>
    <message>
      <source>The folder of this workspace is no longer where it was: {folder}</source>
      <translation>لم يعد مجلد مساحة العمل هذه في مكانه: {folder}</translation>
    </message>
    <message>
      <source>The font file {name} that comes with the program is damaged.</source>
      <translation>ملف الخط {name} المرفق بالبرنامج تالف.</translation>
    </message>
    <message>
      <source>The font file {name} that comes with the program is gone.</source>
      <translation>ملف الخط {name} المرفق بالبرنامج مفقود.</translation>
    </message>
    <message>
      <source>The fonts that come with the program are gone.</source>
      <translation>الخطوط المرفقة بالبرنامج مفقودة.</translation>
    </message>
    <message>
      <source>The import was cancelled. What was finished by then is in the library.</source>
      <translation>أُلغي الاستيراد. ما اكتمل حتى ذلك الحين موجود في المكتبة.</translation>
    </message>
    <message>
      <source>The kept sign-in of an account cannot be read.</source>
      <translation>تتعذّر قراءة تسجيل الدخول المحفوظ لأحد الحسابات.</translation>
    </message>
    <message>
      <source>The key file {name} is damaged.</source>
      <translation>ملف المفتاح {name} تالف.</translation>
    </message>
    <message>
      <source>The key file {name} may be read by others.</source>
      <translation>ملف المفتاح {name} يستطيع آخرون قراءته.</translation>
    </message>
    <message>
      <source>The key of this workspace ({name}) is not there.</source>
      <translation>مفتاح مساحة العمل هذه ({name}) غير موجود.</translation>
    </message>
    <message>
      <source>The key of this workspace is not in the keychain.</source>
      <translation>مفتاح مساحة العمل هذه ليس في سلسلة المفاتيح.</translation>
    </message>
    <message>
      <source>The key of this workspace is not on this computer</source>
      <translation>مفتاح مساحة العمل هذه ليس على هذا الحاسوب</translation>
    </message>
    <message>
      <source>The keychain of this computer did not answer.</source>
      <translation>لم تستجب سلسلة المفاتيح في هذا الحاسوب.</translation>
    </message>
    <message>
      <source>The keychain of this computer refused.</source>
      <translation>رفضت سلسلة المفاتيح في هذا الحاسوب الطلب.</translation>
    </message>
    <message>
      <source>The language of the window: one of these, or the one of your system.</source>
      <translation>لغة النافذة: إحدى هذه اللغات، أو لغة نظامك.</translation>
    </message>
    <message>
      <source>The last change could not be saved. {reason}</source>
      <translation>تعذّر حفظ آخر تغيير. {reason}</translation>
    </message>
    <message>
      <source>The last look went wrong</source>
      <translation>أخفق آخر تحقق</translation>
    </message>
    <message>
      <source>The law asks you to say so when children are the audience; comments are off then.</source>
      <translation>يُلزمك القانون بالتصريح إذا كان الجمهور من الأطفال؛ وعندها تُعطَّل التعليقات.</translation>
    </message>
    <message>
      <source>The library could not be brought to the new version.</source>
      <translation>تعذّر نقل المكتبة إلى الإصدار الجديد.</translation>
    </message>
    <message>
      <source>The library could not be read</source>
      <translation>تعذّرت قراءة المكتبة</translation>
    </message>
    <message>
      <source>The library in it is encrypted. To open it on another computer you need the recovery key of this workspace; it is not in the archive.</source>
      <translation>المكتبة التي فيه مشفّرة. لفتحها على حاسوب آخر تحتاج إلى مفتاح استرداد مساحة العمل هذه؛ وهو ليس في الأرشيف.</translation>
    </message>
    <message>
      <source>The library in this archive is encrypted, and this computer does not have its key.</source>
      <translation>المكتبة في هذا الأرشيف مشفّرة، وليس مفتاحها على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>The library in use cannot be read, so nobody can say what would be lost.</source>
      <translation>لا يمكن قراءة المكتبة المستخدمة، فلا يمكن معرفة ما سيُفقد.</translation>
    </message>
    <message>
      <source>The library is being backed up.</source>
      <translation>يجري إنشاء نسخة احتياطية من المكتبة.</translation>
    </message>
    <message>
      <source>The library is being read.</source>
      <translation>تجري قراءة المكتبة.</translation>
    </message>
    <message>
      <source>The library is closed already.</source>
      <translation>المكتبة مغلقة بالفعل.</translation>
    </message>
    <message>
      <source>The library is encrypted, but no keychain was found here: the key is in a file that only your user account may read. Whoever can read your files can open the library. Choose a passphrase for more.</source>
      <translation>المكتبة مشفّرة، لكن لم يُعثر على سلسلة مفاتيح هنا: المفتاح في ملف لا يقرؤه إلا حسابك على هذا الحاسوب. ومن يستطيع قراءة ملفاتك يستطيع فتح المكتبة. اختر عبارة مرور لمزيد من الأمان.</translation>
    </message>
    <message>
      <source>The library is encrypted; its key is in the keychain of this computer.</source>
      <translation>المكتبة مشفّرة؛ ومفتاحها في سلسلة المفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>The library is encrypted; its key is sealed with your passphrase.</source>
      <translation>المكتبة مشفّرة؛ ومفتاحها مختوم بعبارة المرور الخاصة بك.</translation>
    </message>
    <message>
      <source>The library itself is untouched; no backup was made.</source>
      <translation>لم تُمس المكتبة نفسها؛ ولم تُنشأ نسخة احتياطية.</translation>
    </message>
    <message>
      <source>The library may only be read, not changed.</source>
      <translation>المكتبة للقراءة فقط ولا يمكن تغييرها.</translation>
    </message>
    <message>
      <source>The library refused a step of ours.</source>
      <translation>رفضت المكتبة إحدى خطوات البرنامج.</translation>
    </message>
    <message>
      <source>The library that cannot be opened is kept beside the backups; files are not touched. What was published stays published. A backup is checked before anything is replaced.</source>
      <translation>تُحفظ المكتبة التي يتعذّر فتحها بجانب النسخ الاحتياطية، ولا تُمسّ الملفات. وما نُشر يبقى منشورًا. وتُفحص النسخة الاحتياطية قبل استبدال أي شيء.</translation>
    </message>
    <message>
      <source>The library was restored from a backup, and this may have been published since.</source>
      <translation>استُعيدت المكتبة من نسخة احتياطية، وربما نُشر هذا بعدها.</translation>
    </message>
    <message>
      <source>The library {name} cannot be opened.</source>
      <translation>يتعذّر فتح المكتبة {name}.</translation>
    </message>
    <message>
      <source>The library {name} cannot be read.</source>
      <translation>تتعذّر قراءة المكتبة {name}.</translation>
    </message>
    <message>
      <source>The library {name} is damaged.</source>
      <translation>المكتبة {name} تالفة.</translation>
    </message>
    <message numerus="yes">
      <source>The longest possible one has {count} frames. Trim the clips to make more room.</source>
      <translation>
        <numerusform>لا مجال لأي إطار. شذّب المقاطع لإفساح المجال.</numerusform>
        <numerusform>أطول ما يمكن إطار واحد. شذّب المقاطع لإفساح المجال.</numerusform>
        <numerusform>أطول ما يمكن إطاران. شذّب المقاطع لإفساح المجال.</numerusform>
        <numerusform>أطول ما يمكن {count} إطارات. شذّب المقاطع لإفساح المجال.</numerusform>
        <numerusform>أطول ما يمكن {count} إطارًا. شذّب المقاطع لإفساح المجال.</numerusform>
        <numerusform>أطول ما يمكن {count} إطار. شذّب المقاطع لإفساح المجال.</numerusform>
      </translation>
    </message>
    <message>
      <source>The look of a transition; a cross-fade stands in for it.</source>
      <translation>شكل أحد الانتقالات؛ وحلّ محله تلاشٍ متبادل.</translation>
    </message>
    <message>
      <source>The loudness could not be measured.</source>
      <translation>تعذّر قياس علوّ الصوت.</translation>
    </message>
    <message>
      <source>The main track cannot be removed.</source>
      <translation>لا يمكن إزالة المسار الرئيسي.</translation>
    </message>
    <message>
      <source>The name of the file is too long.</source>
      <translation>اسم الملف طويل جدًا.</translation>
    </message>
    <message>
      <source>The name of {name} holds a line break.</source>
      <translation>في اسم {name} فاصل أسطر.</translation>
    </message>
    <message>
      <source>The name of {name}, or of a folder above it, holds half a character.</source>
      <translation>في اسم {name}، أو في اسم مجلد أعلى منه، حرف ناقص.</translation>
    </message>
    <message>
      <source>The next posting slot of each account that nothing is planned for</source>
      <translation>موعد النشر التالي غير المشغول لكل حساب</translation>
    </message>
    <message>
      <source>The other window could not be started.</source>
      <translation>تعذّر فتح النافذة الأخرى.</translation>
    </message>
    <message>
      <source>The path of the FFmpeg to use. Unset: the system's when it can do everything, else our own.</source>
      <translation>مسار برنامج FFmpeg المستخدم. إذا لم يُعيَّن: برنامج النظام إن كان يستطيع كل شيء، وإلا فالمرفق بالبرنامج.</translation>
    </message>
    <message>
      <source>The permission was not given.</source>
      <translation>لم يُمنح الإذن.</translation>
    </message>
    <message>
      <source>The permission was taken back in TikTok while the video was worked on.</source>
      <translation>سُحب الإذن في TikTok أثناء معالجة الفيديو.</translation>
    </message>
    <message>
      <source>The picture is coded as {codec}; {place} is safest with {wanted}.</source>
      <translation>ترميز الصورة {codec}؛ والأضمن لـ {place} هو {wanted}.</translation>
    </message>
    <message>
      <source>The picture of {name} cannot be converted.</source>
      <translation>يتعذّر تحويل صورة {name}.</translation>
    </message>
    <message>
      <source>The picture {name} is missing.</source>
      <translation>الصورة {name} مفقودة.</translation>
    </message>
    <message>
      <source>The pictures of {name} cannot be decoded.</source>
      <translation>يتعذّر فك ترميز صور {name}.</translation>
    </message>
    <message>
      <source>The piece becomes a new file of the library. This one stays as it is.</source>
      <translation>يصبح الجزء ملفًا جديدًا في المكتبة. ويبقى هذا الملف كما هو.</translation>
    </message>
    <message>
      <source>The piece is in the library.</source>
      <translation>الجزء في المكتبة الآن.</translation>
    </message>
    <message>
      <source>The piece is the whole of {name}.</source>
      <translation>الجزء هو {name} كاملًا.</translation>
    </message>
    <message>
      <source>The piece would be empty: it starts at or behind its end.</source>
      <translation>سيكون الجزء فارغًا: يبدأ عند نهايته أو بعدها.</translation>
    </message>
    <message>
      <source>The placeholder {name} fills something that is gone.</source>
      <translation>الحقل المتغيّر {name} يملأ شيئًا لم يعد موجودًا.</translation>
    </message>
    <message>
      <source>The placeholder {name} has no value and no default.</source>
      <translation>ليس للحقل المتغيّر {name} قيمة ولا قيمة افتراضية.</translation>
    </message>
    <message>
      <source>The platform cannot be asked about this post.</source>
      <translation>لا يمكن سؤال المنصة عن هذا المنشور.</translation>
    </message>
    <message>
      <source>The platform cannot say yet what became of it.</source>
      <translation>لا تستطيع المنصة بعدُ أن تحدد ما آل إليه.</translation>
    </message>
    <message>
      <source>The platform did not take the file; it was converted and is tried again.</source>
      <translation>لم تقبل المنصة الملف؛ فتم تحويله وتُعاد المحاولة.</translation>
    </message>
    <message>
      <source>The platform did not take the post in several tries.</source>
      <translation>لم تقبل المنصة المنشور بعد عدة محاولات.</translation>
    </message>
    <message>
      <source>The platform has it and publishes it by itself.</source>
      <translation>وصل إلى المنصة وستنشره بنفسها.</translation>
    </message>
    <message>
      <source>The platform has not published it yet.</source>
      <translation>لم تنشره المنصة بعد.</translation>
    </message>
    <message>
      <source>The platform has this post already; it cannot be called back from here.</source>
      <translation>المنشور لدى المنصة بالفعل؛ ولا يمكن استرجاعه من هنا.</translation>
    </message>
    <message>
      <source>The platform is asked what became of it.</source>
      <translation>تُسأل المنصة عمّا آل إليه.</translation>
    </message>
    <message>
      <source>The platform is preparing it.</source>
      <translation>تجهّزه المنصة الآن.</translation>
    </message>
    <message>
      <source>The platform prepares it</source>
      <translation>تجهّزه المنصة</translation>
    </message>
    <message>
      <source>The platform takes no more posts of this account for now.</source>
      <translation>لا تقبل المنصة مزيدًا من منشورات هذا الحساب حاليًا.</translation>
    </message>
    <message>
      <source>The platform takes over by itself</source>
      <translation>تتولاه المنصة بنفسها</translation>
    </message>
    <message>
      <source>The post begins with the template's words, accounts and choices.</source>
      <translation>يبدأ المنشور بنص القالب وحساباته وخياراته.</translation>
    </message>
    <message>
      <source>The post is being read.</source>
      <translation>تجري قراءة المنشور.</translation>
    </message>
    <message>
      <source>The post is in the bin.</source>
      <translation>المنشور في سلة المحذوفات.</translation>
    </message>
    <message>
      <source>The post was cancelled at TikTok.</source>
      <translation>أُلغي المنشور لدى TikTok.</translation>
    </message>
    <message>
      <source>The post was closed before its files were there, so they were not added.</source>
      <translation>أُغلق المنشور قبل وصول ملفاته، لذا لم تُضف إليه.</translation>
    </message>
    <message>
      <source>The post was edited; this keeps what it went out with.</source>
      <translation>تم تحرير المنشور؛ ويحتفظ هذا بما نُشر به.</translation>
    </message>
    <message>
      <source>The program that has it open does not answer.</source>
      <translation>لا يستجيب البرنامج الذي يفتح مساحة العمل.</translation>
    </message>
    <message>
      <source>The program was started without its drawing part.</source>
      <translation>بدأ البرنامج دون جزء الرسم.</translation>
    </message>
    <message>
      <source>The proxy that is set for this computer cannot be used.</source>
      <translation>لا يمكن استخدام الخادم الوكيل المعيَّن لهذا الحاسوب.</translation>
    </message>
    <message>
      <source>The queue is being read.</source>
      <translation>تجري قراءة قائمة النشر.</translation>
    </message>
    <message>
      <source>The queue is paused: nothing new begins.</source>
      <translation>قائمة النشر متوقفة مؤقتًا: لن يبدأ شيء جديد.</translation>
    </message>
    <message>
      <source>The quota of today does not allow setting the thumbnail.</source>
      <translation>لا تسمح حصة اليوم بتعيين الصورة المصغرة.</translation>
    </message>
    <message>
      <source>The recording begins at the playhead while the reel plays. Use headphones.</source>
      <translation>يبدأ التسجيل عند رأس التشغيل أثناء تشغيل الريل. استخدم سماعات الرأس.</translation>
    </message>
    <message>
      <source>The recording could not be brought into the library. {reason}</source>
      <translation>تعذّر إدخال التسجيل إلى المكتبة. {reason}</translation>
    </message>
    <message>
      <source>The recording could not be saved. {reason}</source>
      <translation>تعذّر حفظ التسجيل. {reason}</translation>
    </message>
    <message>
      <source>The recovery key of {name}</source>
      <translation>مفتاح استرداد {name}</translation>
    </message>
    <message>
      <source>The reel cannot be rendered as it is: {first}</source>
      <translation>لا يمكن تصدير الريل بحالته هذه: {first}</translation>
    </message>
    <message>
      <source>The reel has no picture at that time.</source>
      <translation>لا صورة في الريل عند ذلك الوقت.</translation>
    </message>
    <message>
      <source>The reel has no placeholders, so every row would be the same.</source>
      <translation>ليس في الريل حقول متغيّرة، فستكون كل الصفوف متطابقة.</translation>
    </message>
    <message>
      <source>The reel has no sound.</source>
      <translation>لا صوت في الريل.</translation>
    </message>
    <message>
      <source>The reel is as it was. What you do from now on can be undone.</source>
      <translation>الريل كما كان. ويمكن التراجع عمّا تفعله من الآن فصاعدًا.</translation>
    </message>
    <message>
      <source>The reel is empty. Add a clip or a text.</source>
      <translation>الريل فارغ. أضف مقطعًا أو نصًا.</translation>
    </message>
    <message>
      <source>The reel is saved and finished parts are kept.</source>
      <translation>الريل محفوظ والأجزاء المكتملة محفوظة.</translation>
    </message>
    <message>
      <source>The reel is saved and finished parts are kept; nothing half-written was left behind.</source>
      <translation>الريل محفوظ والأجزاء المكتملة محفوظة؛ ولم يبقَ أي ملف ناقص.</translation>
    </message>
    <message>
      <source>The reel lasts {seconds} seconds; {longest} are possible. Shorten it.</source>
      <translation>مدة الريل {seconds} ث؛ والحد الأقصى {longest}. قصّره.</translation>
    </message>
    <message>
      <source>The reel still opens with everything that was done to it.</source>
      <translation>ما زال الريل يُفتح بكل ما أُجري عليه.</translation>
    </message>
    <message>
      <source>The reels could not be read</source>
      <translation>تعذّرت قراءة الريلز</translation>
    </message>
    <message>
      <source>The report</source>
      <translation>التقرير</translation>
    </message>
    <message>
      <source>The report was copied. It holds no secrets and no personal data.</source>
      <translation>نُسخ التقرير. لا يحتوي على أسرار ولا على بيانات شخصية.</translation>
    </message>
    <message>
      <source>The result would replace {name} itself.</source>
      <translation>سيحل الناتج محل {name} نفسه.</translation>
    </message>
    <message>
      <source>The result would replace {name}, which it is made from.</source>
      <translation>سيحل الناتج محل {name} الذي صُنع منه.</translation>
    </message>
    <message>
      <source>The results are read later.</source>
      <translation>تُقرأ النتائج لاحقًا.</translation>
    </message>
    <message>
      <source>The rules of its time zone changed.</source>
      <translation>تغيّرت قواعد منطقته الزمنية.</translation>
    </message>
    <message>
      <source>The same files as all accounts. What you choose here is only for this account.</source>
      <translation>الملفات نفسها التي لكل الحسابات. ما تختاره هنا لهذا الحساب وحده.</translation>
    </message>
    <message>
      <source>The same work is waiting already.</source>
      <translation>العمل نفسه في الانتظار بالفعل.</translation>
    </message>
    <message>
      <source>The second time this hour comes</source>
      <translation>المرة الثانية لهذه الساعة</translation>
    </message>
    <message>
      <source>The secret {name} in the vault is damaged or belongs to another entry.</source>
      <translation>السر {name} في الخزنة تالف أو يخص مدخلًا آخر.</translation>
    </message>
    <message>
      <source>The settings are as before.</source>
      <translation>الإعدادات كما كانت.</translation>
    </message>
    <message>
      <source>The sign {letter} is in no recovery key.</source>
      <translation>الرمز {letter} لا يرد في أي مفتاح استرداد.</translation>
    </message>
    <message>
      <source>The sign-in does not allow posting directly.</source>
      <translation>لا يسمح تسجيل الدخول بالنشر المباشر.</translation>
    </message>
    <message>
      <source>The sign-in does not allow reading the channel.</source>
      <translation>لا يسمح تسجيل الدخول بقراءة القناة.</translation>
    </message>
    <message>
      <source>The sign-in does not allow sending videos to the inbox.</source>
      <translation>لا يسمح تسجيل الدخول بإرسال الفيديوهات إلى صندوق الوارد.</translation>
    </message>
    <message>
      <source>The sign-in does not allow setting thumbnails.</source>
      <translation>لا يسمح تسجيل الدخول بتعيين الصور المصغرة.</translation>
    </message>
    <message>
      <source>The sign-in does not allow this.</source>
      <translation>لا يسمح تسجيل الدخول بذلك.</translation>
    </message>
    <message>
      <source>The sign-in of {account} ends on {day}.</source>
      <translation>ينتهي تسجيل دخول {account} يوم {day}.</translation>
    </message>
    <message>
      <source>The sign-in of {account} has ended.</source>
      <translation>انتهى تسجيل دخول {account}.</translation>
    </message>
    <message>
      <source>The sign-in of {account} is not on this computer.</source>
      <translation>تسجيل دخول {account} غير موجود على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>The sign-in of {account} on {platform} ends before all is published</source>
      <translation>ينتهي تسجيل دخول {account} في {platform} قبل اكتمال النشر</translation>
    </message>
    <message>
      <source>The sign-in of {account} on {platform} ends soon</source>
      <translation>ينتهي تسجيل دخول {account} في {platform} قريبًا</translation>
    </message>
    <message>
      <source>The sign-in of {account} on {platform} has ended</source>
      <translation>انتهى تسجيل دخول {account} في {platform}</translation>
    </message>
    <message>
      <source>The sign-in to YouTube has ended or was taken back.</source>
      <translation>انتهى تسجيل الدخول إلى YouTube أو سُحب إذنه.</translation>
    </message>
    <message>
      <source>The sign-in was renewed.</source>
      <translation>تم تجديد تسجيل الدخول.</translation>
    </message>
    <message>
      <source>The sound is brought to {target} LUFS.</source>
      <translation>يُضبط علوّ الصوت على {target} LUFS.</translation>
    </message>
    <message>
      <source>The sound is coded as {codec}; {place} wants {wanted}.</source>
      <translation>ترميز الصوت {codec}؛ والمطلوب في {place}: ‏{wanted}.</translation>
    </message>
    <message>
      <source>The sound is encoded again, exactly from and to these times.</source>
      <translation>يُعاد ترميز الصوت بين هذين الوقتين بالضبط.</translation>
    </message>
    <message>
      <source>The sound is encoded as {codec}.</source>
      <translation>يُرمَّز الصوت بترميز {codec}.</translation>
    </message>
    <message>
      <source>The sound of {name} cannot be decoded.</source>
      <translation>يتعذّر فك ترميز صوت {name}.</translation>
    </message>
    <message>
      <source>The speed of “{name}”: it is beyond 0.25 to 4.</source>
      <translation>سرعة “{name}”: خارج النطاق من 0.25 إلى 4.</translation>
    </message>
    <message>
      <source>The start falls between key frames.</source>
      <translation>تقع البداية بين إطارين مفتاحيين.</translation>
    </message>
    <message>
      <source>The start falls on a key frame.</source>
      <translation>تقع البداية على إطار مفتاحي.</translation>
    </message>
    <message>
      <source>The steps from before do not fit this reel any more.</source>
      <translation>لم تعد الخطوات السابقة تناسب هذا الريل.</translation>
    </message>
    <message>
      <source>The stickers that come with the program are gone.</source>
      <translation>الملصقات المرفقة بالبرنامج مفقودة.</translation>
    </message>
    <message>
      <source>The system has a display</source>
      <translation>للنظام شاشة</translation>
    </message>
    <message numerus="yes">
      <source>The tags have {count} characters together; YouTube takes {most}. A tag with a space counts two more.</source>
      <translation>
        <numerusform>لا أحرف في الوسوم؛ ويقبل YouTube ‏{most}.</numerusform>
        <numerusform>في الوسوم معًا حرف واحد؛ ويقبل YouTube ‏{most}. الوسم الذي فيه مسافة يُحسب بحرفين إضافيين.</numerusform>
        <numerusform>في الوسوم معًا حرفان؛ ويقبل YouTube ‏{most}. الوسم الذي فيه مسافة يُحسب بحرفين إضافيين.</numerusform>
        <numerusform>في الوسوم معًا {count} أحرف؛ ويقبل YouTube ‏{most}. الوسم الذي فيه مسافة يُحسب بحرفين إضافيين.</numerusform>
        <numerusform>في الوسوم معًا {count} حرفًا؛ ويقبل YouTube ‏{most}. الوسم الذي فيه مسافة يُحسب بحرفين إضافيين.</numerusform>
        <numerusform>في الوسوم معًا {count} حرف؛ ويقبل YouTube ‏{most}. الوسم الذي فيه مسافة يُحسب بحرفين إضافيين.</numerusform>
      </translation>
    </message>
    <message>
      <source>The take of {name} ends before it shows a frame.</source>
      <translation>ينتهي الجزء المختار من {name} قبل أن يعرض أي إطار.</translation>
    </message>
    <message>
      <source>The take of {name} lies outside its file, which lasts {seconds} s.</source>
      <translation>يقع الجزء المختار من {name} خارج ملفه الذي مدته {seconds} ث.</translation>
    </message>
    <message numerus="yes">
      <source>The text has {count} characters; {limit} are possible.</source>
      <translation>
        <numerusform>لا أحرف في النص؛ والحد الأقصى {limit}.</numerusform>
        <numerusform>في النص حرف واحد؛ والحد الأقصى {limit}.</numerusform>
        <numerusform>في النص حرفان؛ والحد الأقصى {limit}.</numerusform>
        <numerusform>في النص {count} أحرف؛ والحد الأقصى {limit}.</numerusform>
        <numerusform>في النص {count} حرفًا؛ والحد الأقصى {limit}.</numerusform>
        <numerusform>في النص {count} حرف؛ والحد الأقصى {limit}.</numerusform>
      </translation>
    </message>
    <message>
      <source>The text holds half a character. Type it again.</source>
      <translation>في النص حرف ناقص. اكتبه من جديد.</translation>
    </message>
    <message>
      <source>The thumbnail could not be set.</source>
      <translation>تعذّر تعيين الصورة المصغرة.</translation>
    </message>
    <message>
      <source>The thumbnail could not be set: {reason}</source>
      <translation>تعذّر تعيين الصورة المصغرة: {reason}</translation>
    </message>
    <message>
      <source>The thumbnail is too large for YouTube.</source>
      <translation>الصورة المصغرة أكبر مما يقبله YouTube.</translation>
    </message>
    <message>
      <source>The thumbnail is too large for this channel; YouTube takes up to 2 MB there.</source>
      <translation>الصورة المصغرة أكبر من اللازم لهذه القناة؛ يقبل YouTube فيها حتى 2 MB.</translation>
    </message>
    <message>
      <source>The thumbnail is too tall for YouTube.</source>
      <translation>الصورة المصغرة أطول مما يقبله YouTube.</translation>
    </message>
    <message>
      <source>The thumbnail is too wide for YouTube.</source>
      <translation>الصورة المصغرة أعرض مما يقبله YouTube.</translation>
    </message>
    <message>
      <source>The thumbnail {name} could not be read.</source>
      <translation>تعذّرت قراءة الصورة المصغرة {name}.</translation>
    </message>
    <message numerus="yes">
      <source>The title has {count} characters; YouTube takes {most}.</source>
      <translation>
        <numerusform>لا أحرف في العنوان؛ ويقبل YouTube ‏{most}.</numerusform>
        <numerusform>في العنوان حرف واحد؛ ويقبل YouTube ‏{most}.</numerusform>
        <numerusform>في العنوان حرفان؛ ويقبل YouTube ‏{most}.</numerusform>
        <numerusform>في العنوان {count} أحرف؛ ويقبل YouTube ‏{most}.</numerusform>
        <numerusform>في العنوان {count} حرفًا؛ ويقبل YouTube ‏{most}.</numerusform>
        <numerusform>في العنوان {count} حرف؛ ويقبل YouTube ‏{most}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The transition after {name} lacks {count} frames of material beyond the cut.</source>
      <translation>
        <numerusform>لا ينقص الانتقال بعد {name} أي إطار بعد موضع القطع.</numerusform>
        <numerusform>ينقص الانتقال بعد {name} إطار واحد من المادة بعد موضع القطع.</numerusform>
        <numerusform>ينقص الانتقال بعد {name} إطاران من المادة بعد موضع القطع.</numerusform>
        <numerusform>ينقص الانتقال بعد {name} {count} إطارات من المادة بعد موضع القطع.</numerusform>
        <numerusform>ينقص الانتقال بعد {name} {count} إطارًا من المادة بعد موضع القطع.</numerusform>
        <numerusform>ينقص الانتقال بعد {name} {count} إطار من المادة بعد موضع القطع.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The transition after {name} lacks {count} frames of material.</source>
      <translation>
        <numerusform>لا ينقص الانتقال بعد {name} أي إطار.</numerusform>
        <numerusform>ينقص الانتقال بعد {name} إطار واحد من المادة.</numerusform>
        <numerusform>ينقص الانتقال بعد {name} إطاران من المادة.</numerusform>
        <numerusform>ينقص الانتقال بعد {name} {count} إطارات من المادة.</numerusform>
        <numerusform>ينقص الانتقال بعد {name} {count} إطارًا من المادة.</numerusform>
        <numerusform>ينقص الانتقال بعد {name} {count} إطار من المادة.</numerusform>
      </translation>
    </message>
    <message>
      <source>The transition after {name} leads nowhere: no clip follows it.</source>
      <translation>الانتقال بعد {name} لا يؤدي إلى شيء: لا مقطع بعده.</translation>
    </message>
    <message>
      <source>The upload begins.</source>
      <translation>يبدأ الرفع.</translation>
    </message>
    <message>
      <source>The vault {name} cannot be read.</source>
      <translation>تتعذّر قراءة الخزنة {name}.</translation>
    </message>
    <message>
      <source>The video file is empty.</source>
      <translation>ملف الفيديو فارغ.</translation>
    </message>
    <message>
      <source>The video is labelled as made with AI.</source>
      <translation>يحمل الفيديو تنويهًا بأنه أُنشئ بالذكاء الاصطناعي.</translation>
    </message>
    <message>
      <source>The video is labelled as promotional content.</source>
      <translation>يحمل الفيديو تنويهًا بأنه محتوى ترويجي.</translation>
    </message>
    <message>
      <source>The video waits in your TikTok inbox: finish it in the TikTok app.</source>
      <translation>ينتظرك الفيديو في صندوق وارد TikTok: أكمله في تطبيق TikTok.</translation>
    </message>
    <message>
      <source>The video was deleted on YouTube.</source>
      <translation>حُذف الفيديو من YouTube.</translation>
    </message>
    <message>
      <source>The watched folder {folder} cannot be read: {reason}.</source>
      <translation>لا يمكن قراءة المجلد المراقَب {folder}: {reason}.</translation>
    </message>
    <message>
      <source>The watched folder {folder} lies in the workspace itself; nothing of it comes in.</source>
      <translation>يقع المجلد المراقَب {folder} داخل مساحة العمل نفسها؛ ولا يُستورد منه شيء.</translation>
    </message>
    <message>
      <source>The workspace cannot be moved to {folder}: something is there already.</source>
      <translation>لا يمكن نقل مساحة العمل إلى {folder}: يوجد شيء هناك بالفعل.</translation>
    </message>
    <message>
      <source>The workspace needs {size} GB; only {free} GB are free in {folder}.</source>
      <translation>تحتاج مساحة العمل إلى {size} GB؛ والمساحة المتاحة في {folder} هي {free} GB فقط.</translation>
    </message>
    <message>
      <source>The workspace stays where it was.</source>
      <translation>تبقى مساحة العمل في مكانها.</translation>
    </message>
    <message>
      <source>The workspace {folder} cannot be read.</source>
      <translation>تتعذّر قراءة مساحة العمل {folder}.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>السمة</translation>
    </message>
    <message>
      <source>There are no captions to be read in {name}.</source>
      <translation>لا تعليقات توضيحية يمكن قراءتها في {name}.</translation>
    </message>
    <message numerus="yes">
      <source>There are {count} templates already.</source>
      <translation>
        <numerusform>لا توجد قوالب.</numerusform>
        <numerusform>يوجد قالب واحد بالفعل.</numerusform>
        <numerusform>يوجد قالبان بالفعل.</numerusform>
        <numerusform>توجد {count} قوالب بالفعل.</numerusform>
        <numerusform>يوجد {count} قالبًا بالفعل.</numerusform>
        <numerusform>يوجد {count} قالب بالفعل.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is a caption at that time already.</source>
      <translation>يوجد تعليق توضيحي عند ذلك الوقت بالفعل.</translation>
    </message>
    <message>
      <source>There is a collection called {name} already.</source>
      <translation>توجد مجموعة باسم {name} بالفعل.</translation>
    </message>
    <message>
      <source>There is a library in {folder} already.</source>
      <translation>توجد مكتبة في {folder} بالفعل.</translation>
    </message>
    <message>
      <source>There is a workspace called {name} already.</source>
      <translation>توجد مساحة عمل باسم {name} بالفعل.</translation>
    </message>
    <message>
      <source>There is a workspace in {folder} already.</source>
      <translation>توجد مساحة عمل في {folder} بالفعل.</translation>
    </message>
    <message>
      <source>There is no account called {name}.</source>
      <translation>لا يوجد حساب باسم {name}.</translation>
    </message>
    <message>
      <source>There is no backup of this workspace.</source>
      <translation>لا توجد نسخة احتياطية لمساحة العمل هذه.</translation>
    </message>
    <message>
      <source>There is no column called {name} for the file names.</source>
      <translation>لا يوجد عمود باسم {name} لأسماء الملفات.</translation>
    </message>
    <message>
      <source>There is no cut between two clips here.</source>
      <translation>لا موضع قطع بين مقطعين هنا.</translation>
    </message>
    <message>
      <source>There is no display; the command line works without one.</source>
      <translation>لا توجد شاشة؛ وسطر الأوامر يعمل بدونها.</translation>
    </message>
    <message>
      <source>There is no keychain: keys are kept in a sealed file, or behind a passphrase.</source>
      <translation>لا توجد سلسلة مفاتيح: المفاتيح محفوظة في ملف مختوم، أو خلف عبارة مرور.</translation>
    </message>
    <message>
      <source>There is no keyframe at that time.</source>
      <translation>لا يوجد إطار مفتاحي عند ذلك الوقت.</translation>
    </message>
    <message>
      <source>There is no library in {folder}.</source>
      <translation>لا توجد مكتبة في {folder}.</translation>
    </message>
    <message>
      <source>There is no music in this reel.</source>
      <translation>لا موسيقى في هذا الريل.</translation>
    </message>
    <message>
      <source>There is no music with a tempo at the playhead.</source>
      <translation>لا موسيقى ذات سرعة إيقاعية معروفة عند رأس التشغيل.</translation>
    </message>
    <message>
      <source>There is no other material to show here.</source>
      <translation>لا توجد مادة أخرى لعرضها هنا.</translation>
    </message>
    <message>
      <source>There is no other track of this kind there.</source>
      <translation>لا يوجد هناك مسار آخر من هذا النوع.</translation>
    </message>
    <message>
      <source>There is no picture to write.</source>
      <translation>لا توجد صورة لكتابتها.</translation>
    </message>
    <message>
      <source>There is no placeholder called {name}.</source>
      <translation>لا يوجد حقل متغيّر باسم {name}.</translation>
    </message>
    <message>
      <source>There is no platform called {name}.</source>
      <translation>لا توجد منصة باسم {name}.</translation>
    </message>
    <message>
      <source>There is no preset called {name}.</source>
      <translation>لا يوجد إعداد جاهز باسم {name}.</translation>
    </message>
    <message>
      <source>There is no reel called {name}, neither as a file nor in the library.</source>
      <translation>لا يوجد ريل باسم {name}، لا كملف ولا في المكتبة.</translation>
    </message>
    <message>
      <source>There is no reel called {name}.</source>
      <translation>لا يوجد ريل باسم {name}.</translation>
    </message>
    <message>
      <source>There is no room for a caption here.</source>
      <translation>لا مكان لتعليق توضيحي هنا.</translation>
    </message>
    <message>
      <source>There is no room on the main track at that time.</source>
      <translation>لا مكان على المسار الرئيسي عند ذلك الوقت.</translation>
    </message>
    <message>
      <source>There is no screen here, so the window cannot open.</source>
      <translation>لا توجد شاشة هنا، لذلك لا يمكن فتح النافذة.</translation>
    </message>
    <message>
      <source>There is no setting {key}.</source>
      <translation>لا يوجد إعداد باسم {key}.</translation>
    </message>
    <message>
      <source>There is no template called {name}.</source>
      <translation>لا يوجد قالب باسم {name}.</translation>
    </message>
    <message>
      <source>There is no text in this item.</source>
      <translation>لا نص في هذا العنصر.</translation>
    </message>
    <message>
      <source>There is no time zone called {zone}.</source>
      <translation>لا توجد منطقة زمنية باسم {zone}.</translation>
    </message>
    <message>
      <source>There is no transition here.</source>
      <translation>لا يوجد انتقال هنا.</translation>
    </message>
    <message>
      <source>There is no workspace whose settings could change.</source>
      <translation>لا توجد مساحة عمل لتغيير إعداداتها.</translation>
    </message>
    <message>
      <source>There is no {name} in the library.</source>
      <translation>لا يوجد {name} في المكتبة.</translation>
    </message>
    <message>
      <source>There is none yet.</source>
      <translation>لا توجد أي نسخة بعد.</translation>
    </message>
    <message>
      <source>There is nothing in that which a reel can use.</source>
      <translation>لا شيء في ذلك يمكن لريل استخدامه.</translation>
    </message>
    <message>
      <source>There is nothing to paste.</source>
      <translation>لا شيء للصقه.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
      <source>There is nothing to split at the playhead.</source>
      <translation>لا شيء لتقسيمه عند رأس التشغيل.</translation>
    </message>
    <message>
      <source>There is nothing to trim at the playhead.</source>
      <translation>لا شيء لتشذيبه عند رأس التشغيل.</translation>
    </message>
    <message>
      <source>There is nothing to try again.</source>
      <translation>لا شيء لإعادة محاولته.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
      <source>There is such a job already.</source>
      <translation>توجد مهمة كهذه بالفعل.</translation>
    </message>
    <message>
      <source>There is such a post already.</source>
      <translation>يوجد منشور كهذا بالفعل.</translation>
    </message>
    <message>
      <source>There is such a reel already.</source>
      <translation>يوجد ريل كهذا بالفعل.</translation>
    </message>
    <message>
      <source>There was no media in what was dropped.</source>
      <translation>لا وسائط فيما أُفلت.</translation>
    </message>
    <message>
      <source>There was not enough memory for {name}.</source>
      <translation>لم تكفِ الذاكرة لـ {name}.</translation>
    </message>
    <message>
      <source>There was not enough memory.</source>
      <translation>لم تكفِ الذاكرة.</translation>
    </message>
    <message>
      <source>These files are only for this account.</source>
      <translation>هذه الملفات لهذا الحساب وحده.</translation>
    </message>
    <message>
      <source>They need this computer. In the tray Brova Desktop goes on publishing without a window; if it ends, they wait until it is opened again.</source>
      <translation>تحتاج هذه المنشورات إلى هذا الحاسوب. في منطقة الإشعارات يتابع Brova Desktop النشر دون نافذة؛ وإذا أُنهي فستنتظر حتى يُفتح من جديد.</translation>
    </message>
    <message>
      <source>Thickness</source>
      <translation>السُّمك</translation>
    </message>
    <message>
      <source>This FFmpeg cannot write {kind} files.</source>
      <translation>لا يستطيع برنامج FFmpeg هذا كتابة ملفات {kind}.</translation>
    </message>
    <message>
      <source>This Google account has no YouTube channel.</source>
      <translation>ليس لحساب Google هذا قناة على YouTube.</translation>
    </message>
    <message>
      <source>This YouTube account was closed.</source>
      <translation>أُغلق حساب YouTube هذا.</translation>
    </message>
    <message>
      <source>This account cannot use the chosen setting for who can watch.</source>
      <translation>لا يستطيع هذا الحساب استخدام الإعداد المختار لمن يمكنه المشاهدة.</translation>
    </message>
    <message>
      <source>This account has no free posting slot.</source>
      <translation>لا يوجد موعد نشر متاح لهذا الحساب.</translation>
    </message>
    <message>
      <source>This account has posted as much as TikTok allows in a day.</source>
      <translation>نشر هذا الحساب كل ما يسمح به TikTok في اليوم.</translation>
    </message>
    <message>
      <source>This account has turned comments off; they stay off.</source>
      <translation>عطّل هذا الحساب التعليقات؛ وستبقى معطّلة.</translation>
    </message>
    <message>
      <source>This account has turned duets off; they stay off.</source>
      <translation>عطّل هذا الحساب الدويتو؛ وسيبقى معطّلًا.</translation>
    </message>
    <message>
      <source>This account has turned stitches off; they stay off.</source>
      <translation>عطّل هذا الحساب Stitch؛ وسيبقى معطّلًا.</translation>
    </message>
    <message>
      <source>This account is connected already.</source>
      <translation>هذا الحساب متصل بالفعل.</translation>
    </message>
    <message>
      <source>This account is not connected (any more).</source>
      <translation>هذا الحساب غير متصل (أو لم يعد متصلًا).</translation>
    </message>
    <message>
      <source>This account may not act for the channel.</source>
      <translation>لا يُسمح لهذا الحساب بالتصرف باسم القناة.</translation>
    </message>
    <message>
      <source>This account shows what all accounts show again</source>
      <translation>يعرض هذا الحساب من جديد ما تعرضه كل الحسابات</translation>
    </message>
    <message>
      <source>This account was connected without the permission to upload.</source>
      <translation>رُبط هذا الحساب دون إذن الرفع.</translation>
    </message>
    <message>
      <source>This address does not belong to the sign-in that is going on.</source>
      <translation>لا يخص هذا العنوان عملية تسجيل الدخول الجارية.</translation>
    </message>
    <message>
      <source>This answer does not belong to a sign-in that is going on</source>
      <translation>لا يخص هذا الرد أي عملية تسجيل دخول جارية</translation>
    </message>
    <message>
      <source>This archive was made by a newer Brova Desktop.</source>
      <translation>أُنشئ هذا الأرشيف بإصدار أحدث من Brova Desktop.</translation>
    </message>
    <message>
      <source>This clip is silent.</source>
      <translation>هذا المقطع بلا صوت.</translation>
    </message>
    <message>
      <source>This collection is empty</source>
      <translation>هذه المجموعة فارغة</translation>
    </message>
    <message>
      <source>This collection is not there any more.</source>
      <translation>لم تعد هذه المجموعة موجودة.</translation>
    </message>
    <message>
      <source>This computer does not let us wait for the answer of {platform}.</source>
      <translation>لا يسمح هذا الحاسوب بانتظار رد {platform}.</translation>
    </message>
    <message>
      <source>This computer has no keychain that can be trusted.</source>
      <translation>ليس على هذا الحاسوب سلسلة مفاتيح موثوقة.</translation>
    </message>
    <message>
      <source>This field cannot be filled by a placeholder of that kind.</source>
      <translation>لا يمكن لحقل متغيّر من ذلك النوع أن يملأ هذا الحقل.</translation>
    </message>
    <message>
      <source>This file</source>
      <translation>هذا الملف</translation>
    </message>
    <message>
      <source>This file cannot be played here: {detail}</source>
      <translation>لا يمكن تشغيل هذا الملف هنا: {detail}</translation>
    </message>
    <message>
      <source>This file cannot be read as a reel: {detail}.</source>
      <translation>لا يمكن قراءة هذا الملف كريل: {detail}.</translation>
    </message>
    <message>
      <source>This file has no frames to count; say the time in seconds.</source>
      <translation>لا إطارات في هذا الملف لعدّها؛ حدّد الوقت بالثواني.</translation>
    </message>
    <message>
      <source>This file is in the library already.</source>
      <translation>هذا الملف في المكتبة بالفعل.</translation>
    </message>
    <message>
      <source>This file is not a reel.</source>
      <translation>هذا الملف ليس ريلًا.</translation>
    </message>
    <message>
      <source>This file is not in the library (any more).</source>
      <translation>هذا الملف ليس في المكتبة (أو لم يعد فيها).</translation>
    </message>
    <message>
      <source>This has no keyframes of that kind.</source>
      <translation>لا إطارات مفتاحية من هذا النوع لهذا العنصر.</translation>
    </message>
    <message>
      <source>This has no name of its own.</source>
      <translation>ليس لهذا العنصر اسم خاص به.</translation>
    </message>
    <message>
      <source>This hour comes twice that night; the first one is meant.</source>
      <translation>تتكرر هذه الساعة مرتين في تلك الليلة؛ والمقصود الأولى.</translation>
    </message>
    <message>
      <source>This hour comes twice that night; the second one is meant.</source>
      <translation>تتكرر هذه الساعة مرتين في تلك الليلة؛ والمقصود الثانية.</translation>
    </message>
    <message>
      <source>This is a sandbox workspace: a local page plays {platform}, and its app is set up already.</source>
      <translation>هذه مساحة عمل تجريبية: تحاكي صفحة محلية {platform}، وتطبيقها معدّ مسبقًا.</translation>
    </message>
    <message>
      <source>This is a sandbox workspace: posts go to simulators on this computer and to nobody else.</source>
      <translation>هذه مساحة عمل تجريبية: تذهب المنشورات إلى محاكيات على هذا الحاسوب ولا تصل إلى أحد غيرك.</translation>
    </message>
    <message>
      <source>This is neither the address of the last page nor a code.</source>
      <translation>هذا ليس عنوان الصفحة الأخيرة ولا رمزًا.</translation>
    </message>
    <message>
      <source>This is no archive of a workspace.</source>
      <translation>هذا ليس أرشيف مساحة عمل.</translation>
    </message>
    <message>
      <source>This is not the passphrase of the workspace.</source>
      <translation>هذه ليست عبارة مرور مساحة العمل.</translation>
    </message>
    <message>
      <source>This is on its way already.</source>
      <translation>إنه في طريقه بالفعل.</translation>
    </message>
    <message>
      <source>This is published already.</source>
      <translation>تم نشره بالفعل.</translation>
    </message>
    <message>
      <source>This job is not known (any more).</source>
      <translation>هذه المهمة غير معروفة (أو لم تعد معروفة).</translation>
    </message>
    <message>
      <source>This key does not open the library {name}.</source>
      <translation>لا يفتح هذا المفتاح المكتبة {name}.</translation>
    </message>
    <message>
      <source>This kind of item has no such setting.</source>
      <translation>ليس لهذا النوع من العناصر إعداد كهذا.</translation>
    </message>
    <message>
      <source>This library is of an older version and has to be brought up to date first.</source>
      <translation>هذه المكتبة من إصدار أقدم ويجب تحديثها أولًا.</translation>
    </message>
    <message>
      <source>This library was made by a newer Brova Desktop ({version}).</source>
      <translation>أُنشئت هذه المكتبة بإصدار أحدث من Brova Desktop ‏({version}).</translation>
    </message>
    <message>
      <source>This needs a permission that the TikTok sign-in did not give.</source>
      <translation>يحتاج ذلك إلى إذن لم يمنحه تسجيل الدخول إلى TikTok.</translation>
    </message>
    <message>
      <source>This platform is not known to this version of Brova Desktop.</source>
      <translation>لا يعرف هذا الإصدار من Brova Desktop هذه المنصة.</translation>
    </message>
    <message>
      <source>This post is not known (any more).</source>
      <translation>هذا المنشور غير معروف (أو لم يعد معروفًا).</translation>
    </message>
    <message>
      <source>This post was changed meanwhile.</source>
      <translation>تغيّر هذا المنشور في هذه الأثناء.</translation>
    </message>
    <message>
      <source>This recovery key has a typing mistake.</source>
      <translation>في مفتاح الاسترداد هذا خطأ كتابة.</translation>
    </message>
    <message>
      <source>This reel has mistakes: {first}.</source>
      <translation>في هذا الريل أخطاء: {first}.</translation>
    </message>
    <message>
      <source>This reel has no captions.</source>
      <translation>لا تعليقات توضيحية في هذا الريل.</translation>
    </message>
    <message numerus="yes">
      <source>This reel has {count} mistakes. The first: {first}.</source>
      <translation>
        <numerusform>لا أخطاء في هذا الريل: {first}.</numerusform>
        <numerusform>في هذا الريل خطأ واحد: {first}.</numerusform>
        <numerusform>في هذا الريل خطآن. أولهما: {first}.</numerusform>
        <numerusform>في هذا الريل {count} أخطاء. أولها: {first}.</numerusform>
        <numerusform>في هذا الريل {count} خطأً. أولها: {first}.</numerusform>
        <numerusform>في هذا الريل {count} خطأ. أولها: {first}.</numerusform>
      </translation>
    </message>
    <message>
      <source>This reel is not in the library (any more).</source>
      <translation>هذا الريل ليس في المكتبة (أو لم يعد فيها).</translation>
    </message>
    <message>
      <source>This reel is of a version that was never published.</source>
      <translation>هذا الريل من إصدار لم يُطرح قط.</translation>
    </message>
    <message>
      <source>This reel was changed elsewhere meanwhile.</source>
      <translation>تغيّر هذا الريل في مكان آخر في هذه الأثناء.</translation>
    </message>
    <message>
      <source>This reel was made with a newer version of Brova Desktop.</source>
      <translation>أُنشئ هذا الريل بإصدار أحدث من Brova Desktop.</translation>
    </message>
    <message>
      <source>This result ends in {wanted}; {name} does not.</source>
      <translation>ينتهي اسم هذا الناتج بـ {wanted}؛ أما {name} فلا.</translation>
    </message>
    <message>
      <source>This step cannot be read.</source>
      <translation>تتعذّر قراءة هذه الخطوة.</translation>
    </message>
    <message numerus="yes">
      <source>This text has {count} characters; {limit} can be drawn.</source>
      <translation>
        <numerusform>لا أحرف في هذا النص؛ ويمكن رسم {limit}.</numerusform>
        <numerusform>في هذا النص حرف واحد؛ ويمكن رسم {limit}.</numerusform>
        <numerusform>في هذا النص حرفان؛ ويمكن رسم {limit}.</numerusform>
        <numerusform>في هذا النص {count} أحرف؛ ويمكن رسم {limit}.</numerusform>
        <numerusform>في هذا النص {count} حرفًا؛ ويمكن رسم {limit}.</numerusform>
        <numerusform>في هذا النص {count} حرف؛ ويمكن رسم {limit}.</numerusform>
      </translation>
    </message>
    <message>
      <source>This time is over.</source>
      <translation>انقضى هذا الوقت.</translation>
    </message>
    <message>
      <source>This upload belongs to another TikTok account or app.</source>
      <translation>يخص هذا الرفع حسابًا أو تطبيقًا آخر في TikTok.</translation>
    </message>
    <message>
      <source>This workspace is open for reading only.</source>
      <translation>مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
      <source>This workspace is open in another Brova Desktop.</source>
      <translation>مساحة العمل هذه مفتوحة في نسخة أخرى من Brova Desktop.</translation>
    </message>
    <message>
      <source>This workspace is open in another {program} (process {process} on {computer}, since {since}).</source>
      <translation>مساحة العمل هذه مفتوحة في {program} آخر (العملية {process} على {computer}، منذ {since}).</translation>
    </message>
    <message>
      <source>This workspace opens with its passphrase.</source>
      <translation>تُفتح مساحة العمل هذه بعبارة المرور الخاصة بها.</translation>
    </message>
    <message>
      <source>This workspace was copied or moved here. Its planned posts are held, so that they do not go out twice, until you say that they are published from here.</source>
      <translation>نُسخت مساحة العمل هذه أو نُقلت إلى هنا. تبقى منشوراتها المجدولة معلّقة، حتى لا تُنشر مرتين، إلى أن تؤكد أنها تُنشر من هنا.</translation>
    </message>
    <message>
      <source>This workspace was made by a newer Brova Desktop.</source>
      <translation>أُنشئت مساحة العمل هذه بإصدار أحدث من Brova Desktop.</translation>
    </message>
    <message>
      <source>This would be {width} x {height} pixels, too many to draw.</source>
      <translation>ستكون الأبعاد {width} x {height} بكسل، وهي أكثر مما يمكن رسمه.</translation>
    </message>
    <message>
      <source>Thumbnail</source>
      <translation>الصورة المصغرة</translation>
    </message>
    <message>
      <source>TikTok</source>
      <translation>TikTok</translation>
    </message>
    <message>
      <source>TikTok and this computer do not agree on how much was uploaded.</source>
      <translation>يختلف TikTok وهذا الحاسوب في مقدار ما رُفع.</translation>
    </message>
    <message>
      <source>TikTok asks for fewer requests.</source>
      <translation>يطلب TikTok تقليل عدد الطلبات.</translation>
    </message>
    <message>
      <source>TikTok cannot play this video format.</source>
      <translation>لا يستطيع TikTok تشغيل صيغة الفيديو هذه.</translation>
    </message>
    <message>
      <source>TikTok cannot publish at a given time by itself.</source>
      <translation>لا يستطيع TikTok النشر بنفسه في وقت محدد.</translation>
    </message>
    <message>
      <source>TikTok could not fetch the photos.</source>
      <translation>لم يستطع TikTok جلب الصور.</translation>
    </message>
    <message>
      <source>TikTok could not fetch the video.</source>
      <translation>لم يستطع TikTok جلب الفيديو.</translation>
    </message>
    <message>
      <source>TikTok did not accept the details of this post.</source>
      <translation>لم يقبل TikTok تفاصيل هذا المنشور.</translation>
    </message>
    <message>
      <source>TikTok did not accept the sign-in request.</source>
      <translation>لم يقبل TikTok طلب تسجيل الدخول.</translation>
    </message>
    <message>
      <source>TikTok did not accept the sign-in.</source>
      <translation>لم يقبل TikTok تسجيل الدخول.</translation>
    </message>
    <message>
      <source>TikTok did not accept the video file.</source>
      <translation>لم يقبل TikTok ملف الفيديو.</translation>
    </message>
    <message>
      <source>TikTok did not accept this.</source>
      <translation>لم يقبل TikTok ذلك.</translation>
    </message>
    <message>
      <source>TikTok did not answer at the end of the upload, so the video may be posted or not.</source>
      <translation>لم يرد TikTok عند نهاية الرفع، فقد يكون الفيديو نُشر وقد لا يكون.</translation>
    </message>
    <message>
      <source>TikTok did not understand a part of the upload.</source>
      <translation>لم يفهم TikTok جزءًا من الرفع.</translation>
    </message>
    <message>
      <source>TikTok does not know any more what became of this video.</source>
      <translation>لم يعد TikTok يعرف ما آل إليه هذا الفيديو.</translation>
    </message>
    <message>
      <source>TikTok does not know the client key or the client secret of your app.</source>
      <translation>لا يعرف TikTok مفتاح العميل (Client key) أو سرّ العميل (Client secret) لتطبيقك.</translation>
    </message>
    <message>
      <source>TikTok does not let this account post at the moment.</source>
      <translation>لا يسمح TikTok لهذا الحساب بالنشر حاليًا.</translation>
    </message>
    <message>
      <source>TikTok does not take a picture of this size.</source>
      <translation>لا يقبل TikTok صورة بهذا الحجم.</translation>
    </message>
    <message>
      <source>TikTok does not take a video of this length.</source>
      <translation>لا يقبل TikTok فيديو بهذه المدة.</translation>
    </message>
    <message>
      <source>TikTok does not take this number of pictures a second.</source>
      <translation>لا يقبل TikTok هذا العدد من الصور في الثانية.</translation>
    </message>
    <message>
      <source>TikTok does not take video in {codec}.</source>
      <translation>لا يقبل TikTok فيديو بترميز {codec}.</translation>
    </message>
    <message>
      <source>TikTok fetches videos only from web addresses that belong to your app.</source>
      <translation>لا يجلب TikTok الفيديوهات إلا من عناوين ويب تخص تطبيقك.</translation>
    </message>
    <message>
      <source>TikTok gave this video up.</source>
      <translation>تخلّى TikTok عن هذا الفيديو.</translation>
    </message>
    <message>
      <source>TikTok gives this post no public address yet.</source>
      <translation>لا يعطي TikTok هذا المنشور عنوانًا عامًا بعد.</translation>
    </message>
    <message>
      <source>TikTok has closed the upload.</source>
      <translation>أغلق TikTok عملية الرفع.</translation>
    </message>
    <message>
      <source>TikTok has no option called {name}.</source>
      <translation>ليس في TikTok خيار باسم {name}.</translation>
    </message>
    <message>
      <source>TikTok has not audited your app yet: it may post directly only to a private account.</source>
      <translation>لم يدقق TikTok تطبيقك بعد: لا يمكنه النشر مباشرة إلا في حساب خاص.</translation>
    </message>
    <message>
      <source>TikTok has the whole video and is working on it.</source>
      <translation>وصل الفيديو كاملًا إلى TikTok وهو يعالجه.</translation>
    </message>
    <message>
      <source>TikTok has trouble at the moment.</source>
      <translation>يواجه TikTok مشكلة حاليًا.</translation>
    </message>
    <message>
      <source>TikTok has worked on this video for a whole day and says nothing.</source>
      <translation>مضى يوم كامل على معالجة TikTok لهذا الفيديو دون أي رد.</translation>
    </message>
    <message>
      <source>TikTok lets nobody add the first comment from outside.</source>
      <translation>لا يسمح TikTok لأحد بإضافة التعليق الأول من خارجه.</translation>
    </message>
    <message>
      <source>TikTok posts a day</source>
      <translation>منشورات TikTok في اليوم</translation>
    </message>
    <message>
      <source>TikTok takes a moment of the video as its cover, no picture of its own.</source>
      <translation>يأخذ TikTok لحظة من الفيديو غلافًا له، لا صورة منفصلة.</translation>
    </message>
    <message>
      <source>TikTok takes at most {most} pixels on each side.</source>
      <translation>يقبل TikTok حتى {most} بكسل لكل ضلع.</translation>
    </message>
    <message>
      <source>TikTok takes files of up to {most} GB.</source>
      <translation>يقبل TikTok ملفات حتى {most} GB.</translation>
    </message>
    <message>
      <source>TikTok takes one video a post.</source>
      <translation>يقبل TikTok فيديو واحدًا لكل منشور.</translation>
    </message>
    <message>
      <source>TikTok takes photos from web addresses only, not from this computer.</source>
      <translation>يأخذ TikTok الصور من عناوين الويب فقط، لا من هذا الحاسوب.</translation>
    </message>
    <message>
      <source>TikTok takes photos from web addresses only, so photos from this computer cannot be posted there.</source>
      <translation>يأخذ TikTok الصور من عناوين الويب فقط، لذلك لا يمكن نشر صور من هذا الحاسوب هناك.</translation>
    </message>
    <message>
      <source>TikTok takes the caption for spam.</source>
      <translation>يعدّ TikTok نص المنشور غير مرغوب فيه.</translation>
    </message>
    <message>
      <source>TikTok takes this post for spam.</source>
      <translation>يعدّ TikTok هذا المنشور غير مرغوب فيه.</translation>
    </message>
    <message>
      <source>TikTok takes {least} to {most} pictures a second.</source>
      <translation>يقبل TikTok من {least} إلى {most} صورة في الثانية.</translation>
    </message>
    <message>
      <source>TikTok takes {taken}; this file is {container}.</source>
      <translation>يقبل TikTok ‏{taken}؛ وهذا الملف {container}.</translation>
    </message>
    <message>
      <source>TikTok wants at least {least} pixels on each side.</source>
      <translation>يتطلب TikTok ‏{least} بكسل على الأقل لكل ضلع.</translation>
    </message>
    <message>
      <source>TikTok wants the client secret of your app, too.</source>
      <translation>يتطلب TikTok سرّ العميل (Client secret) لتطبيقك أيضًا.</translation>
    </message>
    <message numerus="yes">
      <source>TikTok wants videos of at least {count} seconds.</source>
      <translation>
        <numerusform>لا يشترط TikTok مدة دنيا للفيديو.</numerusform>
        <numerusform>يتطلب TikTok فيديوهات مدتها ثانية واحدة على الأقل.</numerusform>
        <numerusform>يتطلب TikTok فيديوهات مدتها ثانيتان على الأقل.</numerusform>
        <numerusform>يتطلب TikTok فيديوهات مدتها {count} ثوانٍ على الأقل.</numerusform>
        <numerusform>يتطلب TikTok فيديوهات مدتها {count} ثانية على الأقل.</numerusform>
        <numerusform>يتطلب TikTok فيديوهات مدتها {count} ثانية على الأقل.</numerusform>
      </translation>
    </message>
    <message>
      <source>TikTok was asked to renew the sign-in and the answer got lost.</source>
      <translation>طُلب من TikTok تجديد تسجيل الدخول وضاع الرد.</translation>
    </message>
    <message>
      <source>TikTok, right to left</source>
      <translation>TikTok، من اليمين إلى اليسار</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>الوقت</translation>
    </message>
    <message>
      <source>Time between late posts</source>
      <translation>المدة بين المنشورات المتأخرة</translation>
    </message>
    <message>
      <source>Time limit</source>
      <translation>المهلة</translation>
    </message>
    <message>
      <source>Time of a caption</source>
      <translation>وقت التعليق التوضيحي</translation>
    </message>
    <message>
      <source>Time ruler</source>
      <translation>مسطرة الوقت</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>المنطقة الزمنية</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>الخط الزمني</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Title of the reel</source>
      <translation>عنوان الريل</translation>
    </message>
    <message>
      <source>Title-safe grid</source>
      <translation>شبكة المنطقة الآمنة للعناوين</translation>
    </message>
    <message>
      <source>To</source>
      <translation>إلى</translation>
    </message>
    <message>
      <source>To the beginning</source>
      <translation>إلى البداية</translation>
    </message>
    <message>
      <source>To the end</source>
      <translation>إلى النهاية</translation>
    </message>
    <message>
      <source>To the key frame before</source>
      <translation>إلى الإطار المفتاحي السابق</translation>
    </message>
    <message>
      <source>To the next key frame</source>
      <translation>إلى الإطار المفتاحي التالي</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Tokyo</source>
      <translation>طوكيو</translation>
    </message>
    <message>
      <source>Too big for {place}: {size} (at most {most}).</source>
      <translation>أكبر من المسموح في {place}: ‏{size} (والحد الأقصى {most}).</translation>
    </message>
    <message>
      <source>Too long for {place} by {over} s (at most {most} s).</source>
      <translation>أطول من المسموح في {place} بـ {over} ث (والحد الأقصى {most} ث).</translation>
    </message>
    <message>
      <source>Too long: trim it</source>
      <translation>أطول من اللازم: شذّبه</translation>
    </message>
    <message>
      <source>Too loud: stand further away, or turn the microphone down. {seconds} s</source>
      <translation>الصوت أعلى من اللازم: ابتعد قليلًا، أو اخفض مستوى الميكروفون. {seconds} ث</translation>
    </message>
    <message>
      <source>Too many bits a second for {place}: {rate} Mbit/s (at most {most}).</source>
      <translation>معدل البت أعلى من المسموح في {place}: ‏{rate} Mbit/s (والحد الأقصى {most}).</translation>
    </message>
    <message>
      <source>Too many drafts wait in the TikTok inbox of this account.</source>
      <translation>في صندوق وارد TikTok لهذا الحساب مسودات كثيرة جدًا تنتظر.</translation>
    </message>
    <message>
      <source>Too short for {place} by {under} s (at least {least} s).</source>
      <translation>أقصر من المطلوب في {place} بـ {under} ث (والحد الأدنى {least} ث).</translation>
    </message>
    <message>
      <source>Toronto</source>
      <translation>تورونتو</translation>
    </message>
    <message>
      <source>Track one higher</source>
      <translation>رفع المسار درجة</translation>
    </message>
    <message>
      <source>Track one lower</source>
      <translation>خفض المسار درجة</translation>
    </message>
    <message>
      <source>Tracks</source>
      <translation>المسارات</translation>
    </message>
    <message>
      <source>Transition</source>
      <translation>انتقال</translation>
    </message>
    <message>
      <source>Transition at the cut near the playhead</source>
      <translation>الانتقال عند موضع القطع القريب من رأس التشغيل</translation>
    </message>
    <message>
      <source>Transition length</source>
      <translation>مدة الانتقال</translation>
    </message>
    <message>
      <source>Transition to the next clip</source>
      <translation>انتقال إلى المقطع التالي</translation>
    </message>
    <message>
      <source>Travel and events</source>
      <translation>سفر وفعاليات</translation>
    </message>
    <message>
      <source>Triangle</source>
      <translation>مثلث</translation>
    </message>
    <message>
      <source>Tries again soon</source>
      <translation>تُعاد المحاولة قريبًا</translation>
    </message>
    <message>
      <source>Trim</source>
      <translation>تشذيب</translation>
    </message>
    <message>
      <source>Trim it first, or let it be cut to the limit.</source>
      <translation>شذّبه أولًا، أو اسمح بقصّه عند الحد الأقصى.</translation>
    </message>
    <message>
      <source>Trim it, or choose a place that takes bigger files.</source>
      <translation>شذّبه، أو اختر وجهة تقبل ملفات أكبر.</translation>
    </message>
    <message>
      <source>Trim the clips so that they have material beyond the cut.</source>
      <translation>شذّب المقاطع لتبقى لها مادة بعد موضع القطع.</translation>
    </message>
    <message>
      <source>Trim to playhead</source>
      <translation>التشذيب حتى رأس التشغيل</translation>
    </message>
    <message>
      <source>Trim to playhead, left side</source>
      <translation>التشذيب حتى رأس التشغيل، الجهة اليسرى</translation>
    </message>
    <message>
      <source>Trim to playhead, right side</source>
      <translation>التشذيب حتى رأس التشغيل، الجهة اليمنى</translation>
    </message>
    <message>
      <source>Trim {name}</source>
      <translation>تشذيب {name}</translation>
    </message>
    <message>
      <source>Tripoli</source>
      <translation>طرابلس</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>إعادة المحاولة</translation>
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation>حاول مرة أخرى بعد لحظات.</translation>
    </message>
    <message>
      <source>Try again later; report it when it stays like this.</source>
      <translation>حاول مرة أخرى لاحقًا؛ وأبلغ عن ذلك إذا استمر.</translation>
    </message>
    <message>
      <source>Try again, or convert the video first.</source>
      <translation>حاول مرة أخرى، أو حوّل الفيديو أولًا.</translation>
    </message>
    <message>
      <source>Try again, or use the recovery key.</source>
      <translation>حاول مرة أخرى، أو استخدم مفتاح الاسترداد.</translation>
    </message>
    <message>
      <source>Try again. If it happens again, report it.</source>
      <translation>حاول مرة أخرى. وإذا تكرر ذلك فأبلغ عنه.</translation>
    </message>
    <message>
      <source>Try another word.</source>
      <translation>جرّب كلمة أخرى.</translation>
    </message>
    <message>
      <source>Try it again later.</source>
      <translation>حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
      <source>Try it again when it is finished.</source>
      <translation>حاول مرة أخرى بعد اكتماله.</translation>
    </message>
    <message>
      <source>Try it again.</source>
      <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Try the demo workspace</source>
      <translation>تجربة مساحة العمل التجريبية</translation>
    </message>
    <message>
      <source>Try {title} again</source>
      <translation>إعادة محاولة {title}</translation>
    </message>
    <message>
      <source>Tunis</source>
      <translation>تونس</translation>
    </message>
    <message>
      <source>Turn</source>
      <translation>تدوير</translation>
    </message>
    <message>
      <source>Tutorial</source>
      <translation>شرح تعليمي</translation>
    </message>
    <message>
      <source>Two placeholders have the same name.</source>
      <translation>لحقلين متغيّرين الاسم نفسه.</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Type its tempo, or tap along while it plays.</source>
      <translation>اكتب سرعتها الإيقاعية، أو انقر مع الإيقاع أثناء تشغيلها.</translation>
    </message>
    <message>
      <source>Type the tempo, or play the reel and tap along (key T). The beats stand on the ruler.</source>
      <translation>اكتب السرعة الإيقاعية، أو شغّل الريل وانقر مع الإيقاع (المفتاح T). تظهر النبضات على المسطرة.</translation>
    </message>
    <message>
      <source>Type the text again, or give the file another name.</source>
      <translation>اكتب النص من جديد، أو غيّر اسم الملف.</translation>
    </message>
    <message>
      <source>Typewriter</source>
      <translation>آلة كاتبة</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>قيد التنفيذ</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Undo: {step}</source>
      <translation>تراجع: {step}</translation>
    </message>
    <message>
      <source>Unlock it and try again, or use the recovery key.</source>
      <translation>افتح قفلها وحاول مرة أخرى، أو استخدم مفتاح الاسترداد.</translation>
    </message>
    <message>
      <source>Unlock the track first.</source>
      <translation>ألغِ قفل المسار أولًا.</translation>
    </message>
    <message>
      <source>Unlock track</source>
      <translation>إلغاء قفل المسار</translation>
    </message>
    <message>
      <source>Unlock {track}</source>
      <translation>إلغاء قفل {track}</translation>
    </message>
    <message>
      <source>Unmute</source>
      <translation>إلغاء الكتم</translation>
    </message>
    <message>
      <source>Unmute track</source>
      <translation>إلغاء كتم المسار</translation>
    </message>
    <message>
      <source>Unmute {track}</source>
      <translation>إلغاء كتم {track}</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>إلى</translation>
    </message>
    <message>
      <source>Until TikTok has audited your app, direct posts are visible to you only and the account must be private.</source>
      <translation>إلى أن يدقق TikTok تطبيقك لا يرى المنشورات المباشرة أحد غيرك، ويجب أن يكون الحساب خاصًا.</translation>
    </message>
    <message>
      <source>Until TikTok has reviewed the app, use its sandbox and add your account there as a target user.</source>
      <translation>إلى أن يراجع TikTok التطبيق استخدم بيئته التجريبية (sandbox) وأضف حسابك هناك كمستخدم مستهدف (target user).</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>بلا عنوان</translation>
    </message>
    <message>
      <source>Untitled reel</source>
      <translation>ريل بلا عنوان</translation>
    </message>
    <message>
      <source>Up or down: another track. Escape: back</source>
      <translation>لأعلى أو لأسفل: مسار آخر. Escape: رجوع</translation>
    </message>
    <message>
      <source>Up to 15 s</source>
      <translation>حتى 15 ثانية</translation>
    </message>
    <message>
      <source>Update Brova Desktop and open it again.</source>
      <translation>حدّث Brova Desktop وافتحه من جديد.</translation>
    </message>
    <message>
      <source>Update the TikTok app, then try again.</source>
      <translation>حدّث تطبيق TikTok، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Update the program to open it.</source>
      <translation>حدّث البرنامج لفتحه.</translation>
    </message>
    <message>
      <source>Upload</source>
      <translation>الرفع</translation>
    </message>
    <message>
      <source>Upload videos and their thumbnails</source>
      <translation>رفع الفيديوهات وصورها المصغرة</translation>
    </message>
    <message>
      <source>Uploading</source>
      <translation>جارٍ الرفع</translation>
    </message>
    <message>
      <source>Uploads at once</source>
      <translation>عمليات الرفع المتزامنة</translation>
    </message>
    <message>
      <source>Upright</source>
      <translation>عمودي</translation>
    </message>
    <message>
      <source>Use 1 to 100 characters without angle brackets.</source>
      <translation>استخدم من 1 إلى 100 حرف دون أقواس زاوية.</translation>
    </message>
    <message>
      <source>Use a picture</source>
      <translation>استخدام صورة</translation>
    </message>
    <message>
      <source>Use as thumbnail</source>
      <translation>استخدام كصورة مصغرة</translation>
    </message>
    <message>
      <source>Use at most 5,000 bytes without angle brackets.</source>
      <translation>استخدم 5,000 بايت على الأكثر دون أقواس زاوية.</translation>
    </message>
    <message>
      <source>Use fewer or shorter ones; together they may have 500 characters.</source>
      <translation>استخدم وسومًا أقل أو أقصر؛ فمجموعها لا يتجاوز 500 حرف.</translation>
    </message>
    <message>
      <source>Use the new file</source>
      <translation>استخدام الملف الجديد</translation>
    </message>
    <message>
      <source>Use the new file, or choose another one.</source>
      <translation>استخدم الملف الجديد، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>Use the recovery key that was shown when the workspace was made.</source>
      <translation>استخدم مفتاح الاسترداد الذي عُرض عند إنشاء مساحة العمل.</translation>
    </message>
    <message>
      <source>Use the recovery key, or choose a passphrase.</source>
      <translation>استخدم مفتاح الاسترداد، أو اختر عبارة مرور.</translation>
    </message>
    <message>
      <source>Use where they are</source>
      <translation>استخدامها في مكانها</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>المعتاد</translation>
    </message>
    <message>
      <source>Variants are new files of the library. The clips themselves stay as they are.</source>
      <translation>النسخ المهيّأة ملفات جديدة في المكتبة. وتبقى المقاطع نفسها كما هي.</translation>
    </message>
    <message>
      <source>Verify the address on TikTok's page for developers.</source>
      <translation>تحقق من العنوان في صفحة TikTok للمطورين.</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>الإصدار {version}</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>النسخ المشتقة</translation>
    </message>
    <message>
      <source>Vertical, 9:16 (Reels, TikTok, Shorts)</source>
      <translation>عمودي، 9:16 (Reels وTikTok وShorts)</translation>
    </message>
    <message>
      <source>Video</source>
      <translation>الفيديو</translation>
    </message>
    <message>
      <source>Videos</source>
      <translation>الفيديوهات</translation>
    </message>
    <message>
      <source>Videos and pictures</source>
      <translation>الفيديوهات والصور</translation>
    </message>
    <message numerus="yes">
      <source>Videos of this account may be up to {count} seconds long.</source>
      <translation>
        <numerusform>لا يمكن لهذا الحساب نشر فيديوهات.</numerusform>
        <numerusform>يمكن أن تبلغ مدة فيديوهات هذا الحساب ثانية واحدة.</numerusform>
        <numerusform>يمكن أن تبلغ مدة فيديوهات هذا الحساب ثانيتين.</numerusform>
        <numerusform>يمكن أن تبلغ مدة فيديوهات هذا الحساب {count} ثوانٍ.</numerusform>
        <numerusform>يمكن أن تبلغ مدة فيديوهات هذا الحساب {count} ثانية.</numerusform>
        <numerusform>يمكن أن تبلغ مدة فيديوهات هذا الحساب {count} ثانية.</numerusform>
      </translation>
    </message>
    <message>
      <source>View</source>
      <translation>عرض</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>المشاهدات</translation>
    </message>
    <message>
      <source>Vivid</source>
      <translation>زاهٍ</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>كلام</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>مستوى الصوت</translation>
    </message>
    <message>
      <source>WHEN</source>
      <translation>الموعد</translation>
    </message>
    <message>
      <source>Wait a moment and try again.</source>
      <translation>انتظر قليلًا ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Wait for the answer.</source>
      <translation>انتظر الرد.</translation>
    </message>
    <message>
      <source>Wait until it is done, or cancel it first.</source>
      <translation>انتظر حتى يكتمل، أو ألغِه أولًا.</translation>
    </message>
    <message>
      <source>Wait until they are imported, or choose others.</source>
      <translation>انتظر حتى يكتمل استيرادها، أو اختر غيرها.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>في الانتظار</translation>
    </message>
    <message>
      <source>Waiting  {platform}: {state}</source>
      <translation>في الانتظار  {platform}: {state}</translation>
    </message>
    <message>
      <source>Waiting for your answer: {time}</source>
      <translation>بانتظار ردك: {time}</translation>
    </message>
    <message>
      <source>Waiting to be read</source>
      <translation>بانتظار القراءة</translation>
    </message>
    <message>
      <source>Waits for a new sign-in</source>
      <translation>ينتظر تسجيل دخول جديدًا</translation>
    </message>
    <message>
      <source>Waits for approval</source>
      <translation>ينتظر الموافقة</translation>
    </message>
    <message>
      <source>Waits until the platform takes more</source>
      <translation>ينتظر حتى تقبل المنصة المزيد</translation>
    </message>
    <message>
      <source>Warm</source>
      <translation>دافئ</translation>
    </message>
    <message>
      <source>Warnings</source>
      <translation>التحذيرات</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>مراقبة مجلد</translation>
    </message>
    <message>
      <source>Watched folder</source>
      <translation>المجلد المراقَب</translation>
    </message>
    <message>
      <source>Waveforms and mixed sound</source>
      <translation>الموجات الصوتية والصوت الممزوج</translation>
    </message>
    <message>
      <source>WebP preview</source>
      <translation>معاينة WebP</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>أسبوع</translation>
    </message>
    <message>
      <source>Week: {title}</source>
      <translation>الأسبوع: {title}</translation>
    </message>
    <message>
      <source>Weekly backups to keep</source>
      <translation>عدد النسخ الاحتياطية الأسبوعية المحفوظة</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>سُمك الخط</translation>
    </message>
    <message>
      <source>Welcome to Brova Desktop</source>
      <translation>أهلًا بك في Brova Desktop</translation>
    </message>
    <message>
      <source>What YouTube publishes at a given time becomes public; choose Everyone, or let this computer publish it.</source>
      <translation>ما ينشره YouTube في وقت محدد يصبح عامًا؛ اختر "الجميع"، أو دع هذا الحاسوب ينشره.</translation>
    </message>
    <message>
      <source>What became of the files</source>
      <translation>ما حدث للملفات</translation>
    </message>
    <message>
      <source>What do you want to say?</source>
      <translation>ماذا تريد أن تقول؟</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>ما حدث</translation>
    </message>
    <message>
      <source>What has to be changed?</source>
      <translation>ما الذي يجب تعديله؟</translation>
    </message>
    <message>
      <source>What is used when a render does not say otherwise.</source>
      <translation>ما يُستخدم عند عدم تحديد جودة للتصدير.</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>الخطأ</translation>
    </message>
    <message>
      <source>What needs them is off; everything else works.</source>
      <translation>ما يحتاج إليها متوقف؛ وكل ما عداه يعمل.</translation>
    </message>
    <message>
      <source>What nobody has approved does not go out, also when it is planned.</source>
      <translation>ما لم يوافق عليه أحد لا يُنشر، حتى لو كان مجدولًا.</translation>
    </message>
    <message>
      <source>What the picture shows</source>
      <translation>ما تُظهره الصورة</translation>
    </message>
    <message>
      <source>What was found came of another post; the platform is asked again.</source>
      <translation>ما عُثر عليه يعود إلى منشور آخر؛ وتُسأل المنصة من جديد.</translation>
    </message>
    <message>
      <source>What was recorded until then is kept.</source>
      <translation>ما سُجّل حتى ذلك الحين محفوظ.</translation>
    </message>
    <message>
      <source>What you publish appears here with its results.</source>
      <translation>يظهر هنا ما تنشره مع نتائجه.</translation>
    </message>
    <message>
      <source>What you saved before is untouched.</source>
      <translation>ما حفظته من قبل لم يُمسّ.</translation>
    </message>
    <message>
      <source>What's new</source>
      <translation>ما الجديد</translation>
    </message>
    <message>
      <source>WhatsApp Status</source>
      <translation>WhatsApp Status</translation>
    </message>
    <message>
      <source>When</source>
      <translation>الموعد</translation>
    </message>
    <message>
      <source>When the window closes while posts are planned: keep publishing in the tray, or end.</source>
      <translation>عند إغلاق النافذة وثمة منشورات مجدولة: متابعة النشر في منطقة الإشعارات، أو الإنهاء.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>المكان</translation>
    </message>
    <message>
      <source>Where are the files?</source>
      <translation>أين الملفات؟</translation>
    </message>
    <message>
      <source>Where backups go, in a folder for each workspace; unset: the folder "backups" of the workspace. Another disk is safer.</source>
      <translation>مكان النسخ الاحتياطية، في مجلد لكل مساحة عمل؛ وإذا لم يُعيَّن فالمجلد "backups" في مساحة العمل. القرص الآخر أكثر أمانًا.</translation>
    </message>
    <message>
      <source>Where is {name} now?</source>
      <translation>أين {name} الآن؟</translation>
    </message>
    <message>
      <source>Where it is</source>
      <translation>مكانه</translation>
    </message>
    <message>
      <source>Where it is too long</source>
      <translation>إذا كان أطول من اللازم</translation>
    </message>
    <message>
      <source>Where it is used</source>
      <translation>أين يُستخدم</translation>
    </message>
    <message>
      <source>Where the shape differs</source>
      <translation>إذا اختلفت الأبعاد</translation>
    </message>
    <message>
      <source>Whether panels slide and lists move; off for a calm window.</source>
      <translation>هل تنزلق اللوحات وتتحرك القوائم؛ أوقفها لنافذة هادئة.</translation>
    </message>
    <message>
      <source>Which platform</source>
      <translation>المنصة</translation>
    </message>
    <message>
      <source>Which platform?</source>
      <translation>أي منصة؟</translation>
    </message>
    <message>
      <source>Which posts</source>
      <translation>أي المنشورات</translation>
    </message>
    <message>
      <source>Which review</source>
      <translation>حالة المراجعة</translation>
    </message>
    <message>
      <source>While you were away</source>
      <translation>أثناء غيابك</translation>
    </message>
    <message numerus="yes">
      <source>While you were away: {count} posted.</source>
      <translation>
        <numerusform>أثناء غيابك: لم يُنشر شيء.</numerusform>
        <numerusform>أثناء غيابك: نُشر منشور واحد.</numerusform>
        <numerusform>أثناء غيابك: نُشر منشوران.</numerusform>
        <numerusform>أثناء غيابك: نُشرت {count} منشورات.</numerusform>
        <numerusform>أثناء غيابك: نُشر {count} منشورًا.</numerusform>
        <numerusform>أثناء غيابك: نُشر {count} منشور.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>While you were away: {count} waits for you.</source>
      <translation>
        <numerusform>أثناء غيابك: لا شيء بانتظارك.</numerusform>
        <numerusform>أثناء غيابك: منشور واحد بانتظارك.</numerusform>
        <numerusform>أثناء غيابك: منشوران بانتظارك.</numerusform>
        <numerusform>أثناء غيابك: {count} منشورات بانتظارك.</numerusform>
        <numerusform>أثناء غيابك: {count} منشورًا بانتظارك.</numerusform>
        <numerusform>أثناء غيابك: {count} منشور بانتظارك.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>While you were away: {posted} posted, {count} waits for you.</source>
      <translation>
        <numerusform>أثناء غيابك: نُشر {posted}، ولا شيء بانتظارك.</numerusform>
        <numerusform>أثناء غيابك: نُشر {posted}، وواحد بانتظارك.</numerusform>
        <numerusform>أثناء غيابك: نُشر {posted}، واثنان بانتظارك.</numerusform>
        <numerusform>أثناء غيابك: نُشر {posted}، و{count} بانتظارك.</numerusform>
        <numerusform>أثناء غيابك: نُشر {posted}، و{count} بانتظارك.</numerusform>
        <numerusform>أثناء غيابك: نُشر {posted}، و{count} بانتظارك.</numerusform>
      </translation>
    </message>
    <message>
      <source>Who can watch it</source>
      <translation>من يمكنه مشاهدته</translation>
    </message>
    <message>
      <source>Who can watch this video</source>
      <translation>من يمكنه مشاهدة هذا الفيديو</translation>
    </message>
    <message>
      <source>Who changes the words, media or accounts of an approved post needs a new approval. Moving it to another time does not.</source>
      <translation>تغيير نص منشور موافَق عليه أو وسائطه أو حساباته يتطلب موافقة جديدة. أما نقله إلى وقت آخر فلا.</translation>
    </message>
    <message>
      <source>Wide</source>
      <translation>أفقي</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>العرض</translation>
    </message>
    <message>
      <source>Will end at the limit.</source>
      <translation>سينتهي عند الحد الأقصى.</translation>
    </message>
    <message>
      <source>Wipe down</source>
      <translation>مسح لأسفل</translation>
    </message>
    <message>
      <source>Wipe left</source>
      <translation>مسح لليسار</translation>
    </message>
    <message>
      <source>Wipe right</source>
      <translation>مسح لليمين</translation>
    </message>
    <message>
      <source>Wipe up</source>
      <translation>مسح لأعلى</translation>
    </message>
    <message numerus="yes">
      <source>With {count} hashtags YouTube ignores all of them; {most} are allowed.</source>
      <translation>
        <numerusform>لا وسوم (هاشتاغ)؛ والمسموح {most}.</numerusform>
        <numerusform>عند استخدام وسم (هاشتاغ) واحد يتجاهله YouTube؛ والمسموح {most}.</numerusform>
        <numerusform>عند استخدام وسمين (هاشتاغ) يتجاهلهما YouTube؛ والمسموح {most}.</numerusform>
        <numerusform>عند استخدام {count} وسوم (هاشتاغ) يتجاهلها YouTube كلها؛ والمسموح {most}.</numerusform>
        <numerusform>عند استخدام {count} وسمًا (هاشتاغ) يتجاهلها YouTube كلها؛ والمسموح {most}.</numerusform>
        <numerusform>عند استخدام {count} وسم (هاشتاغ) يتجاهلها YouTube كلها؛ والمسموح {most}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Without a title</source>
      <translation>بلا عنوان</translation>
    </message>
    <message>
      <source>Without this thumbnail</source>
      <translation>دون هذه الصورة المصغرة</translation>
    </message>
    <message>
      <source>Without words</source>
      <translation>بلا نص</translation>
    </message>
    <message>
      <source>Word by word</source>
      <translation>كلمة كلمة</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>Words and files for</source>
      <translation>النص والملفات لـ</translation>
    </message>
    <message>
      <source>Words of a caption follow each other inside it.</source>
      <translation>كلمات التعليق التوضيحي متتالية داخله.</translation>
    </message>
    <message>
      <source>Words of a caption go on after it has ended.</source>
      <translation>كلمات أحد التعليقات التوضيحية تستمر بعد انتهائه.</translation>
    </message>
    <message>
      <source>Words, accounts and choices are kept; media and times are not.</source>
      <translation>يُحفظ النص والحسابات والخيارات؛ ولا تُحفظ الوسائط والمواعيد.</translation>
    </message>
    <message>
      <source>Working on {name} failed.</source>
      <translation>أخفق العمل على {name}.</translation>
    </message>
    <message>
      <source>Working on {name} stood still and was stopped.</source>
      <translation>تجمّد العمل على {name} فأُوقف.</translation>
    </message>
    <message>
      <source>Write it differently.</source>
      <translation>اكتبه بصيغة أخرى.</translation>
    </message>
    <message>
      <source>Write it down or print it and keep it away from this computer. When the computer is lost or its keychain is gone, a copy of the workspace opens with this key only.</source>
      <translation>دوّنه أو اطبعه واحفظه بعيدًا عن هذا الحاسوب. فإذا فُقد الحاسوب أو سلسلة مفاتيحه، لا تُفتح نسخة مساحة العمل إلا بهذا المفتاح.</translation>
    </message>
    <message>
      <source>Write it like 2026-12-24T18:00.</source>
      <translation>اكتبه هكذا: 2026-12-24T18:00.</translation>
    </message>
    <message>
      <source>Write seconds (12.5), a clock time (1:02:03.25) or frames (375f).</source>
      <translation>اكتب ثوانيَ (12.5)، أو وقتًا (1:02:03.25)، أو إطارات (375f).</translation>
    </message>
    <message>
      <source>Write slots like: {example}</source>
      <translation>اكتب مواعيد النشر هكذا: {example}</translation>
    </message>
    <message>
      <source>Write the name of a column into a text, such as {name}.</source>
      <translation>اكتب اسم أحد الأعمدة داخل نص، مثل {name}.</translation>
    </message>
    <message>
      <source>X</source>
      <translation>X</translation>
    </message>
    <message>
      <source>X, Y</source>
      <translation>X، Y</translation>
    </message>
    <message>
      <source>Y</source>
      <translation>Y</translation>
    </message>
    <message>
      <source>You can close this tab and go back to Brova Desktop.</source>
      <translation>يمكنك إغلاق علامة التبويب هذه والعودة إلى Brova Desktop.</translation>
    </message>
    <message>
      <source>You can go on editing; this reel is rendered as it was.</source>
      <translation>يمكنك متابعة التحرير؛ فالريل يُصدَّر كما كان.</translation>
    </message>
    <message>
      <source>You did not allow Brova Desktop to use {platform}.</source>
      <translation>لم تسمح لـ Brova Desktop باستخدام {platform}.</translation>
    </message>
    <message>
      <source>You need a Google account with a YouTube channel.</source>
      <translation>تحتاج إلى حساب Google له قناة على YouTube.</translation>
    </message>
    <message>
      <source>You promote somebody else's brand and get something for it. The video is labelled as a paid partnership and cannot be private.</source>
      <translation>تروّج لعلامة تجارية لغيرك وتحصل على مقابل. يحمل الفيديو تنويهًا بأنه شراكة مدفوعة ولا يمكن أن يكون خاصًا.</translation>
    </message>
    <message>
      <source>You sign in on the platform's own page. Your password never comes near Brova Desktop.</source>
      <translation>تسجّل الدخول في صفحة المنصة نفسها. لا تصل كلمة مرورك إلى Brova Desktop أبدًا.</translation>
    </message>
    <message>
      <source>You signed in as {other}, but this connection is {account}.</source>
      <translation>سجّلت الدخول بحساب {other}، لكن هذا الاتصال لحساب {account}.</translation>
    </message>
    <message>
      <source>YouTube (16:9)</source>
      <translation>YouTube (16:9)</translation>
    </message>
    <message>
      <source>YouTube Short</source>
      <translation>YouTube Short</translation>
    </message>
    <message>
      <source>YouTube Shorts</source>
      <translation>YouTube Shorts</translation>
    </message>
    <message>
      <source>YouTube can publish at a given time by itself; this computer may be off then.</source>
      <translation>يستطيع YouTube النشر بنفسه في وقت محدد؛ ويمكن أن يكون هذا الحاسوب مغلقًا حينها.</translation>
    </message>
    <message>
      <source>YouTube chooses the cover frame itself; give an image as thumbnail instead.</source>
      <translation>يختار YouTube إطار الغلاف بنفسه؛ أعطِ صورة مصغرة بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>YouTube could not convert the video.</source>
      <translation>لم يستطع YouTube تحويل الفيديو.</translation>
    </message>
    <message>
      <source>YouTube could not process the video.</source>
      <translation>لم يستطع YouTube معالجة الفيديو.</translation>
    </message>
    <message>
      <source>YouTube could not read the file.</source>
      <translation>لم يستطع YouTube قراءة الملف.</translation>
    </message>
    <message>
      <source>YouTube could not read the thumbnail.</source>
      <translation>لم يستطع YouTube قراءة الصورة المصغرة.</translation>
    </message>
    <message>
      <source>YouTube did not accept the description.</source>
      <translation>لم يقبل YouTube الوصف.</translation>
    </message>
    <message>
      <source>YouTube did not accept the file name.</source>
      <translation>لم يقبل YouTube اسم الملف.</translation>
    </message>
    <message>
      <source>YouTube did not accept the place or date of recording.</source>
      <translation>لم يقبل YouTube مكان التسجيل أو تاريخه.</translation>
    </message>
    <message>
      <source>YouTube did not accept the rating of the video.</source>
      <translation>لم يقبل YouTube تصنيف الفيديو.</translation>
    </message>
    <message>
      <source>YouTube did not accept the request.</source>
      <translation>لم يقبل YouTube الطلب.</translation>
    </message>
    <message>
      <source>YouTube did not accept the tags.</source>
      <translation>لم يقبل YouTube الوسوم.</translation>
    </message>
    <message>
      <source>YouTube did not accept the time of publishing.</source>
      <translation>لم يقبل YouTube وقت النشر.</translation>
    </message>
    <message>
      <source>YouTube did not accept the title.</source>
      <translation>لم يقبل YouTube العنوان.</translation>
    </message>
    <message>
      <source>YouTube did not accept what was said about the video.</source>
      <translation>لم يقبل YouTube بيانات الفيديو.</translation>
    </message>
    <message>
      <source>YouTube did not find the video for its thumbnail.</source>
      <translation>لم يجد YouTube الفيديو لتعيين صورته المصغرة.</translation>
    </message>
    <message>
      <source>YouTube did not take the sign-in.</source>
      <translation>لم يقبل YouTube تسجيل الدخول.</translation>
    </message>
    <message>
      <source>YouTube does not allow this for the channel.</source>
      <translation>لا يسمح YouTube بذلك لهذه القناة.</translation>
    </message>
    <message>
      <source>YouTube does not allow this licence for the channel.</source>
      <translation>لا يسمح YouTube بهذا الترخيص لهذه القناة.</translation>
    </message>
    <message>
      <source>YouTube does not allow this visibility for the channel.</source>
      <translation>لا يسمح YouTube بإعداد الظهور هذا لهذه القناة.</translation>
    </message>
    <message>
      <source>YouTube does not have this category.</source>
      <translation>ليست هذه الفئة موجودة في YouTube.</translation>
    </message>
    <message>
      <source>YouTube does not have this video (any more).</source>
      <translation>هذا الفيديو ليس في YouTube (أو لم يعد فيه).</translation>
    </message>
    <message>
      <source>YouTube does not know the video's codec.</source>
      <translation>لا يعرف YouTube ترميز الفيديو.</translation>
    </message>
    <message>
      <source>YouTube does not know what was asked for.</source>
      <translation>لا يعرف YouTube ما طُلب منه.</translation>
    </message>
    <message>
      <source>YouTube does not take &lt; and &gt; here.</source>
      <translation>لا يقبل YouTube الرمزين &lt; و&gt; هنا.</translation>
    </message>
    <message>
      <source>YouTube does not take more of the video at the moment.</source>
      <translation>لا يستقبل YouTube مزيدًا من الفيديو حاليًا.</translation>
    </message>
    <message>
      <source>YouTube does not take the end of the video at the moment.</source>
      <translation>لا يستقبل YouTube نهاية الفيديو حاليًا.</translation>
    </message>
    <message>
      <source>YouTube got the end of the video, and its answer got lost.</source>
      <translation>وصلت نهاية الفيديو إلى YouTube، وضاع رده.</translation>
    </message>
    <message>
      <source>YouTube has no option called {name}.</source>
      <translation>ليس في YouTube خيار باسم {name}.</translation>
    </message>
    <message>
      <source>YouTube has suspended this account.</source>
      <translation>علّق YouTube هذا الحساب.</translation>
    </message>
    <message>
      <source>YouTube has thrown the unfinished upload away.</source>
      <translation>تخلّص YouTube من الرفع غير المكتمل.</translation>
    </message>
    <message>
      <source>YouTube is busy at the moment.</source>
      <translation>يواجه YouTube ضغطًا حاليًا.</translation>
    </message>
    <message>
      <source>YouTube is processing the video.</source>
      <translation>يعالج YouTube الفيديو.</translation>
    </message>
    <message>
      <source>YouTube may not be able to read {format}; MP4 with H.264 and AAC is safe.</source>
      <translation>قد لا يستطيع YouTube قراءة {format}؛ والأضمن MP4 بترميز H.264 وAAC.</translation>
    </message>
    <message>
      <source>YouTube needs a title, or a caption whose first line can be one.</source>
      <translation>يحتاج YouTube إلى عنوان، أو إلى نص منشور يصلح سطره الأول عنوانًا.</translation>
    </message>
    <message>
      <source>YouTube quota units a day</source>
      <translation>وحدات حصة YouTube في اليوم</translation>
    </message>
    <message>
      <source>YouTube received no thumbnail.</source>
      <translation>لم تصل إلى YouTube أي صورة مصغرة.</translation>
    </message>
    <message>
      <source>YouTube received no video.</source>
      <translation>لم يصل إلى YouTube أي فيديو.</translation>
    </message>
    <message>
      <source>YouTube rejected the video after a legal complaint.</source>
      <translation>رفض YouTube الفيديو بعد شكوى قانونية.</translation>
    </message>
    <message>
      <source>YouTube rejected the video as inappropriate.</source>
      <translation>رفض YouTube الفيديو لأنه غير لائق.</translation>
    </message>
    <message>
      <source>YouTube rejected the video because of a copyright claim.</source>
      <translation>رفض YouTube الفيديو بسبب مطالبة بحقوق النشر.</translation>
    </message>
    <message>
      <source>YouTube rejected the video because of a trademark.</source>
      <translation>رفض YouTube الفيديو بسبب علامة تجارية.</translation>
    </message>
    <message>
      <source>YouTube rejected the video.</source>
      <translation>رفض YouTube الفيديو.</translation>
    </message>
    <message>
      <source>YouTube rejected the video: it breaks the terms of use.</source>
      <translation>رفض YouTube الفيديو: يخالف شروط الاستخدام.</translation>
    </message>
    <message>
      <source>YouTube rejected the video: it infringes copyright.</source>
      <translation>رفض YouTube الفيديو: ينتهك حقوق النشر.</translation>
    </message>
    <message>
      <source>YouTube rejected the video: it is on the channel already.</source>
      <translation>رفض YouTube الفيديو: موجود في القناة بالفعل.</translation>
    </message>
    <message>
      <source>YouTube rejected the video: it is too long for the channel.</source>
      <translation>رفض YouTube الفيديو: أطول من المسموح للقناة.</translation>
    </message>
    <message>
      <source>YouTube says that the file is empty.</source>
      <translation>يفيد YouTube بأن الملف فارغ.</translation>
    </message>
    <message>
      <source>YouTube says that the file is too small.</source>
      <translation>يفيد YouTube بأن الملف صغير جدًا.</translation>
    </message>
    <message>
      <source>YouTube says that the upload was broken off.</source>
      <translation>يفيد YouTube بأن الرفع انقطع.</translation>
    </message>
    <message>
      <source>YouTube takes exactly one video.</source>
      <translation>يقبل YouTube فيديو واحدًا فقط.</translation>
    </message>
    <message>
      <source>YouTube takes thumbnails as JPEG or PNG only.</source>
      <translation>يقبل YouTube الصور المصغرة بصيغة JPEG أو PNG فقط.</translation>
    </message>
    <message>
      <source>YouTube takes videos of up to 12 hours.</source>
      <translation>يقبل YouTube فيديوهات حتى 12 ساعة.</translation>
    </message>
    <message>
      <source>YouTube uploads a day</source>
      <translation>عمليات الرفع إلى YouTube في اليوم</translation>
    </message>
    <message>
      <source>YouTube wants to know the language of the video.</source>
      <translation>يطلب YouTube تحديد لغة الفيديو.</translation>
    </message>
    <message>
      <source>Your TikTok app has reached the number of accounts that may post in a day.</source>
      <translation>بلغ تطبيق TikTok الخاص بك عدد الحسابات التي يمكنها النشر في اليوم.</translation>
    </message>
    <message>
      <source>Your TikTok app may not ask for all of the permissions.</source>
      <translation>لا يُسمح لتطبيق TikTok الخاص بك بطلب كل الأذونات.</translation>
    </message>
    <message>
      <source>Your clips, pictures and sounds</source>
      <translation>مقاطعك وصورك وأصواتك</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>اسمك</translation>
    </message>
    <message>
      <source>Your reels appear here.</source>
      <translation>تظهر هنا الريلز الخاصة بك.</translation>
    </message>
    <message>
      <source>Your sign-ins are in it, encrypted with the same key.</source>
      <translation>تسجيلات دخولك محفوظة فيه، مشفّرة بالمفتاح نفسه.</translation>
    </message>
    <message>
      <source>Your sign-ins are not in it: accounts are connected again after the import.</source>
      <translation>تسجيلات دخولك ليست فيه: تُربط الحسابات من جديد بعد الاستيراد.</translation>
    </message>
    <message>
      <source>Your title</source>
      <translation>عنوانك هنا</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>التكبير</translation>
    </message>
    <message>
      <source>Zoom at the end</source>
      <translation>التكبير في النهاية</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>تكبير</translation>
    </message>
    <message>
      <source>Zoom of the timeline</source>
      <translation>تكبير الخط الزمني</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>تصغير</translation>
    </message>
    <message>
      <source>Zoom to the selection</source>
      <translation>تكبير على التحديد</translation>
    </message>
    <message>
      <source>`settings list` shows all names.</source>
      <translation>الأمر `settings list` يعرض كل الأسماء.</translation>
    </message>
    <message numerus="yes">
      <source>a reel has exactly one main track, this one has {count}</source>
      <translation>
        <numerusform>للريل مسار رئيسي واحد بالضبط، وليس لهذا أي مسار</numerusform>
        <numerusform>للريل مسار رئيسي واحد بالضبط</numerusform>
        <numerusform>للريل مسار رئيسي واحد بالضبط، ولهذا مساران</numerusform>
        <numerusform>للريل مسار رئيسي واحد بالضبط، ولهذا {count} مسارات</numerusform>
        <numerusform>للريل مسار رئيسي واحد بالضبط، ولهذا {count} مسارًا</numerusform>
        <numerusform>للريل مسار رئيسي واحد بالضبط، ولهذا {count} مسار</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <translation>
        <numerusform>ولا شيء غيرها</numerusform>
        <numerusform>وواحدة أخرى</numerusform>
        <numerusform>واثنتان أخريان</numerusform>
        <numerusform>و{count} أخرى</numerusform>
        <numerusform>و{count} أخرى</numerusform>
        <numerusform>و{count} أخرى</numerusform>
      </translation>
    </message>
    <message>
      <source>as a voice</source>
      <translation>كلامًا</translation>
    </message>
    <message>
      <source>as an effect</source>
      <translation>مؤثرًا</translation>
    </message>
    <message>
      <source>as music</source>
      <translation>موسيقى</translation>
    </message>
    <message>
      <source>asked for</source>
      <translation>عند الطلب</translation>
    </message>
    <message>
      <source>before a restore</source>
      <translation>قبل استعادة</translation>
    </message>
    <message>
      <source>before an upgrade</source>
      <translation>قبل ترقية</translation>
    </message>
    <message>
      <source>bit rate</source>
      <translation>معدل البت</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>ملغى</translation>
    </message>
    <message>
      <source>channel</source>
      <translation>قناة</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>مطوي</translation>
    </message>
    <message>
      <source>coffee, eid</source>
      <translation>قهوة، عيد</translation>
    </message>
    <message>
      <source>creator</source>
      <translation>صانع محتوى</translation>
    </message>
    <message>
      <source>does not belong on a track of this kind ({kind})</source>
      <translation>لا يناسب مسارًا من هذا النوع ({kind})</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>مسودة</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>فشل</translation>
    </message>
    <message>
      <source>file size</source>
      <translation>حجم الملف</translation>
    </message>
    <message>
      <source>followers</source>
      <translation>متابع</translation>
    </message>
    <message>
      <source>frame rate</source>
      <translation>معدل الإطارات</translation>
    </message>
    <message>
      <source>h</source>
      <translation>س</translation>
    </message>
    <message>
      <source>is a track that the reel does not name</source>
      <translation>مسار لا يذكره الريل</translation>
    </message>
    <message>
      <source>is named as a track and is none</source>
      <translation>مذكور كمسار وليس مسارًا</translation>
    </message>
    <message>
      <source>is named as a track more than once</source>
      <translation>مذكور كمسار أكثر من مرة</translation>
    </message>
    <message>
      <source>is stored under another name</source>
      <translation>محفوظ باسم آخر</translation>
    </message>
    <message>
      <source>kept in the vault</source>
      <translation>محفوظ في الخزنة</translation>
    </message>
    <message>
      <source>kind of file</source>
      <translation>نوع الملف</translation>
    </message>
    <message>
      <source>lasts no time, or begins before the reel</source>
      <translation>بلا مدة، أو يبدأ قبل الريل</translation>
    </message>
    <message>
      <source>length</source>
      <translation>المدة</translation>
    </message>
    <message>
      <source>loudness</source>
      <translation>علوّ الصوت</translation>
    </message>
    <message>
      <source>may not be unset</source>
      <translation>لا يجوز أن يبقى غير معيَّن</translation>
    </message>
    <message>
      <source>min</source>
      <translation>د</translation>
    </message>
    <message>
      <source>mono</source>
      <translation>أحادي</translation>
    </message>
    <message>
      <source>must be a number</source>
      <translation>يجب أن يكون رقمًا</translation>
    </message>
    <message>
      <source>must be a text on one line</source>
      <translation>يجب أن يكون نصًا من سطر واحد</translation>
    </message>
    <message>
      <source>must be a whole number</source>
      <translation>يجب أن يكون عددًا صحيحًا</translation>
    </message>
    <message>
      <source>must be an https address, or http on this machine (127.0.0.1)</source>
      <translation>يجب أن يكون عنوان https، أو عنوان http على هذا الجهاز (127.0.0.1)</translation>
    </message>
    <message>
      <source>must be true or false</source>
      <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
      <source>must hold settings by name</source>
      <translation>يجب أن يضم إعدادات بأسمائها</translation>
    </message>
    <message>
      <source>names {item}, which is no item</source>
      <translation>يذكر {item}، وهو ليس عنصرًا</translation>
    </message>
    <message>
      <source>none</source>
      <translation>بلا</translation>
    </message>
    <message>
      <source>of the day</source>
      <translation>يومية</translation>
    </message>
    <message>
      <source>open</source>
      <translation>مفتوح</translation>
    </message>
    <message>
      <source>overlaps {other} or stands before it</source>
      <translation>يتداخل مع {other} أو يقع قبله</translation>
    </message>
    <message>
      <source>picture format</source>
      <translation>ترميز الصورة</translation>
    </message>
    <message>
      <source>piece from {start} to {end}</source>
      <translation>جزء من {start} إلى {end}</translation>
    </message>
    <message>
      <source>planned for {day}</source>
      <translation>مجدول ليوم {day}</translation>
    </message>
    <message>
      <source>private profile</source>
      <translation>حساب خاص</translation>
    </message>
    <message>
      <source>product_name</source>
      <translation>product_name</translation>
    </message>
    <message>
      <source>published {day}</source>
      <translation>نُشر في {day}</translation>
    </message>
    <message>
      <source>s</source>
      <translation>ث</translation>
    </message>
    <message>
      <source>shape</source>
      <translation>الأبعاد</translation>
    </message>
    <message>
      <source>sound format</source>
      <translation>ترميز الصوت</translation>
    </message>
    <message>
      <source>stands on a track more than once</source>
      <translation>موجود على مسار أكثر من مرة</translation>
    </message>
    <message>
      <source>stands on no track</source>
      <translation>ليس على أي مسار</translation>
    </message>
    <message>
      <source>stereo</source>
      <translation>ستيريو</translation>
    </message>
    <message>
      <source>tags {used} of {most}</source>
      <translation>الوسوم {used} من {most}</translation>
    </message>
    <message>
      <source>this file</source>
      <translation>هذا الملف</translation>
    </message>
    <message>
      <source>title {used} of {most}</source>
      <translation>العنوان {used} من {most}</translation>
    </message>
    <message>
      <source>under way</source>
      <translation>قيد التنفيذ</translation>
    </message>
    <message>
      <source>up to {seconds} s</source>
      <translation>حتى {seconds} ث</translation>
    </message>
    <message>
      <source>up to {size}</source>
      <translation>حتى {size}</translation>
    </message>
    <message>
      <source>waits for a new sign-in</source>
      <translation>ينتظر تسجيل دخول جديدًا</translation>
    </message>
    <message>
      <source>{account} is connected. Posts that waited for it go out by themselves.</source>
      <translation>تم ربط {account}. المنشورات التي كانت تنتظره تُنشر تلقائيًا.</translation>
    </message>
    <message>
      <source>{account} is disconnected here. {reason} Take the access back in the account's own settings.</source>
      <translation>أُلغي ربط {account} هنا. {reason} اسحب الإذن من إعدادات الحساب نفسه.</translation>
    </message>
    <message>
      <source>{account} is disconnected.</source>
      <translation>أُلغي ربط {account}.</translation>
    </message>
    <message>
      <source>{account} is disconnected. Accounts of the same person there have to be connected again: look at {others}.</source>
      <translation>أُلغي ربط {account}. يجب ربط حسابات الشخص نفسه هناك من جديد: راجع {others}.</translation>
    </message>
    <message>
      <source>{account} on {platform} is disconnected</source>
      <translation>أُلغي ربط {account} في {platform}</translation>
    </message>
    <message>
      <source>{account} on {platform} took its permission back</source>
      <translation>سحب {account} الإذن في {platform}</translation>
    </message>
    <message>
      <source>{account} was connected without: {permissions}.</source>
      <translation>رُبط {account} دون: {permissions}.</translation>
    </message>
    <message>
      <source>{account} was disconnected.</source>
      <translation>أُلغي ربط {account}.</translation>
    </message>
    <message>
      <source>{account} was looked up.</source>
      <translation>تم تحديث بيانات {account}.</translation>
    </message>
    <message>
      <source>{action} is not possible now: open or select what it is for first.</source>
      <translation>لا يمكن تنفيذ “{action}” الآن: افتح العنصر المقصود أو حدّده أولًا.</translation>
    </message>
    <message>
      <source>{assets} files, {reels} reels, {posts} posts, {collections} collections</source>
      <translation>الملفات: {assets}، الريلز: {reels}، المنشورات: {posts}، المجموعات: {collections}</translation>
    </message>
    <message>
      <source>{column}: {problem}</source>
      <translation>{column}: {problem}</translation>
    </message>
    <message>
      <source>{cost} What it replaces is kept as a backup of its own; files are not touched. What was published stays published.</source>
      <translation>{cost} وما تحلّ محله يُحفظ كنسخة احتياطية مستقلة؛ ولا تُمس الملفات. وما نُشر يبقى منشورًا.</translation>
    </message>
    <message numerus="yes">
      <source>{count} % of what can be recorded</source>
      <translation>
        <numerusform>{count} % من أعلى ما يمكن تسجيله</numerusform>
        <numerusform>{count} % من أعلى ما يمكن تسجيله</numerusform>
        <numerusform>{count} % من أعلى ما يمكن تسجيله</numerusform>
        <numerusform>{count} % من أعلى ما يمكن تسجيله</numerusform>
        <numerusform>{count} % من أعلى ما يمكن تسجيله</numerusform>
        <numerusform>{count} % من أعلى ما يمكن تسجيله</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} accounts are called {name}.</source>
      <translation>
        <numerusform>لا حسابات باسم {name}.</numerusform>
        <numerusform>حساب واحد باسم {name}.</numerusform>
        <numerusform>حسابان باسم {name}.</numerusform>
        <numerusform>{count} حسابات باسم {name}.</numerusform>
        <numerusform>{count} حسابًا باسم {name}.</numerusform>
        <numerusform>{count} حساب باسم {name}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} accounts cannot take it like this.</source>
      <translation>
        <numerusform>كل الحسابات تقبله هكذا.</numerusform>
        <numerusform>حساب واحد لا يقبله هكذا.</numerusform>
        <numerusform>حسابان لا يقبلانه هكذا.</numerusform>
        <numerusform>{count} حسابات لا تقبله هكذا.</numerusform>
        <numerusform>{count} حسابًا لا تقبله هكذا.</numerusform>
        <numerusform>{count} حساب لا تقبله هكذا.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} accounts connected since would have to be connected again.</source>
      <translation>
        <numerusform>لن يلزم ربط أي حساب من جديد.</numerusform>
        <numerusform>سيلزم من جديد ربط حساب واحد رُبط بعدها.</numerusform>
        <numerusform>سيلزم من جديد ربط حسابين رُبطا بعدها.</numerusform>
        <numerusform>سيلزم من جديد ربط {count} حسابات رُبطت بعدها.</numerusform>
        <numerusform>سيلزم من جديد ربط {count} حسابًا رُبطت بعدها.</numerusform>
        <numerusform>سيلزم من جديد ربط {count} حساب رُبطت بعدها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} accounts have no posting slots; their times stay as they were.</source>
      <translation>
        <numerusform>لكل الحسابات مواعيد نشر.</numerusform>
        <numerusform>حساب واحد بلا مواعيد نشر؛ تبقى أوقاته كما كانت.</numerusform>
        <numerusform>حسابان بلا مواعيد نشر؛ تبقى أوقاتهما كما كانت.</numerusform>
        <numerusform>{count} حسابات بلا مواعيد نشر؛ تبقى أوقاتها كما كانت.</numerusform>
        <numerusform>{count} حسابًا بلا مواعيد نشر؛ تبقى أوقاتها كما كانت.</numerusform>
        <numerusform>{count} حساب بلا مواعيد نشر؛ تبقى أوقاتها كما كانت.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} accounts show files of their own.</source>
      <translation>
        <numerusform>لا يعرض أي حساب ملفات خاصة به.</numerusform>
        <numerusform>يعرض حساب واحد ملفات خاصة به.</numerusform>
        <numerusform>يعرض حسابان ملفات خاصة بهما.</numerusform>
        <numerusform>تعرض {count} حسابات ملفات خاصة بها.</numerusform>
        <numerusform>يعرض {count} حسابًا ملفات خاصة به.</numerusform>
        <numerusform>يعرض {count} حساب ملفات خاصة به.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} bundled font families</source>
      <translation>
        <numerusform>لا عائلات خطوط مرفقة</numerusform>
        <numerusform>عائلة خطوط مرفقة واحدة</numerusform>
        <numerusform>عائلتا خطوط مرفقتان</numerusform>
        <numerusform>{count} عائلات خطوط مرفقة</numerusform>
        <numerusform>{count} عائلة خطوط مرفقة</numerusform>
        <numerusform>{count} عائلة خطوط مرفقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} captions were loaded.</source>
      <translation>
        <numerusform>لم يُحمَّل أي تعليق توضيحي.</numerusform>
        <numerusform>تم تحميل تعليق توضيحي واحد.</numerusform>
        <numerusform>تم تحميل تعليقين توضيحيين.</numerusform>
        <numerusform>تم تحميل {count} تعليقات توضيحية.</numerusform>
        <numerusform>تم تحميل {count} تعليقًا توضيحيًا.</numerusform>
        <numerusform>تم تحميل {count} تعليق توضيحي.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} channels</source>
      <translation>
        <numerusform>بلا قنوات</numerusform>
        <numerusform>قناة واحدة</numerusform>
        <numerusform>قناتان</numerusform>
        <numerusform>{count} قنوات</numerusform>
        <numerusform>{count} قناة</numerusform>
        <numerusform>{count} قناة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} clips</source>
      <translation>
        <numerusform>لا مقاطع</numerusform>
        <numerusform>مقطع واحد</numerusform>
        <numerusform>مقطعان</numerusform>
        <numerusform>{count} مقاطع</numerusform>
        <numerusform>{count} مقطعًا</numerusform>
        <numerusform>{count} مقطع</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} clips can be converted</source>
      <translation>
        <numerusform>لا مقاطع يمكن تحويلها</numerusform>
        <numerusform>يمكن تحويل مقطع واحد</numerusform>
        <numerusform>يمكن تحويل مقطعين</numerusform>
        <numerusform>يمكن تحويل {count} مقاطع</numerusform>
        <numerusform>يمكن تحويل {count} مقطعًا</numerusform>
        <numerusform>يمكن تحويل {count} مقطع</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} collections made since would be gone.</source>
      <translation>
        <numerusform>لن تختفي أي مجموعة.</numerusform>
        <numerusform>ستختفي مجموعة واحدة أُنشئت بعدها.</numerusform>
        <numerusform>ستختفي مجموعتان أُنشئتا بعدها.</numerusform>
        <numerusform>ستختفي {count} مجموعات أُنشئت بعدها.</numerusform>
        <numerusform>ستختفي {count} مجموعة أُنشئت بعدها.</numerusform>
        <numerusform>ستختفي {count} مجموعة أُنشئت بعدها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} collections would come back.</source>
      <translation>
        <numerusform>لن تعود أي مجموعة.</numerusform>
        <numerusform>ستعود مجموعة واحدة.</numerusform>
        <numerusform>ستعود مجموعتان.</numerusform>
        <numerusform>ستعود {count} مجموعات.</numerusform>
        <numerusform>ستعود {count} مجموعة.</numerusform>
        <numerusform>ستعود {count} مجموعة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries are in {file}.</source>
      <translation>
        <numerusform>لا إدخالات في {file}.</numerusform>
        <numerusform>في {file} إدخال واحد.</numerusform>
        <numerusform>في {file} إدخالان.</numerusform>
        <numerusform>في {file} {count} إدخالات.</numerusform>
        <numerusform>في {file} {count} إدخالًا.</numerusform>
        <numerusform>في {file} {count} إدخال.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files</source>
      <translation>
        <numerusform>لا ملفات</numerusform>
        <numerusform>ملف واحد</numerusform>
        <numerusform>ملفان</numerusform>
        <numerusform>{count} ملفات</numerusform>
        <numerusform>{count} ملفًا</numerusform>
        <numerusform>{count} ملف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files and their copies in the workspace are removed. This cannot be undone. Files that are used where they are stay untouched.</source>
      <translation>
        <numerusform>لن يُحذف أي ملف.</numerusform>
        <numerusform>سيُحذف ملف واحد ونسخته في مساحة العمل. لا يمكن التراجع عن ذلك. والملف المستخدم في مكانه يبقى دون مساس.</numerusform>
        <numerusform>سيُحذف ملفان ونسختاهما في مساحة العمل. لا يمكن التراجع عن ذلك. والملفات المستخدمة في مكانها تبقى دون مساس.</numerusform>
        <numerusform>ستُحذف {count} ملفات ونسخها في مساحة العمل. لا يمكن التراجع عن ذلك. والملفات المستخدمة في مكانها تبقى دون مساس.</numerusform>
        <numerusform>سيُحذف {count} ملفًا ونسخها في مساحة العمل. لا يمكن التراجع عن ذلك. والملفات المستخدمة في مكانها تبقى دون مساس.</numerusform>
        <numerusform>سيُحذف {count} ملف ونسخها في مساحة العمل. لا يمكن التراجع عن ذلك. والملفات المستخدمة في مكانها تبقى دون مساس.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files and their copies in the workspace are removed. This cannot be undone. Planned posts of them do not go out then: {posts}. Files that are used where they are stay untouched.</source>
      <translation>
        <numerusform>لن يُحذف أي ملف. المنشورات المجدولة: {posts}.</numerusform>
        <numerusform>سيُحذف ملف واحد ونسخته في مساحة العمل. لا يمكن التراجع عن ذلك. والمنشورات المجدولة التي تحتاج إليه لن تُنشر بعدها: {posts}. والملف المستخدم في مكانه يبقى دون مساس.</numerusform>
        <numerusform>سيُحذف ملفان ونسختاهما في مساحة العمل. لا يمكن التراجع عن ذلك. والمنشورات المجدولة التي تحتاج إليهما لن تُنشر بعدها: {posts}. والملفات المستخدمة في مكانها تبقى دون مساس.</numerusform>
        <numerusform>ستُحذف {count} ملفات ونسخها في مساحة العمل. لا يمكن التراجع عن ذلك. والمنشورات المجدولة التي تحتاج إليها لن تُنشر بعدها: {posts}. والملفات المستخدمة في مكانها تبقى دون مساس.</numerusform>
        <numerusform>سيُحذف {count} ملفًا ونسخها في مساحة العمل. لا يمكن التراجع عن ذلك. والمنشورات المجدولة التي تحتاج إليها لن تُنشر بعدها: {posts}. والملفات المستخدمة في مكانها تبقى دون مساس.</numerusform>
        <numerusform>سيُحذف {count} ملف ونسخها في مساحة العمل. لا يمكن التراجع عن ذلك. والمنشورات المجدولة التي تحتاج إليها لن تُنشر بعدها: {posts}. والملفات المستخدمة في مكانها تبقى دون مساس.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files are called {name}.</source>
      <translation>
        <numerusform>لا ملفات باسم {name}.</numerusform>
        <numerusform>ملف واحد باسم {name}.</numerusform>
        <numerusform>ملفان باسم {name}.</numerusform>
        <numerusform>{count} ملفات باسم {name}.</numerusform>
        <numerusform>{count} ملفًا باسم {name}.</numerusform>
        <numerusform>{count} ملف باسم {name}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files are in the bin.</source>
      <translation>
        <numerusform>لم يُنقل أي ملف إلى سلة المحذوفات.</numerusform>
        <numerusform>نُقل ملف واحد إلى سلة المحذوفات.</numerusform>
        <numerusform>نُقل ملفان إلى سلة المحذوفات.</numerusform>
        <numerusform>نُقلت {count} ملفات إلى سلة المحذوفات.</numerusform>
        <numerusform>نُقل {count} ملفًا إلى سلة المحذوفات.</numerusform>
        <numerusform>نُقل {count} ملف إلى سلة المحذوفات.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files are in the library again.</source>
      <translation>
        <numerusform>لم يعد أي ملف إلى المكتبة.</numerusform>
        <numerusform>عاد ملف واحد إلى المكتبة.</numerusform>
        <numerusform>عاد ملفان إلى المكتبة.</numerusform>
        <numerusform>عادت {count} ملفات إلى المكتبة.</numerusform>
        <numerusform>عاد {count} ملفًا إلى المكتبة.</numerusform>
        <numerusform>عاد {count} ملف إلى المكتبة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files are still missing.</source>
      <translation>
        <numerusform>لم يعد أي ملف مفقودًا.</numerusform>
        <numerusform>ما زال ملف واحد مفقودًا.</numerusform>
        <numerusform>ما زال ملفان مفقودين.</numerusform>
        <numerusform>ما زالت {count} ملفات مفقودة.</numerusform>
        <numerusform>ما زال {count} ملفًا مفقودًا.</numerusform>
        <numerusform>ما زال {count} ملف مفقودًا.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files came to the library since; they would have to be imported again.</source>
      <translation>
        <numerusform>لم يُضف أي ملف إلى المكتبة بعدها.</numerusform>
        <numerusform>أُضيف ملف واحد إلى المكتبة بعدها؛ وسيلزم استيراده من جديد.</numerusform>
        <numerusform>أُضيف ملفان إلى المكتبة بعدها؛ وسيلزم استيرادهما من جديد.</numerusform>
        <numerusform>أُضيفت {count} ملفات إلى المكتبة بعدها؛ وسيلزم استيرادها من جديد.</numerusform>
        <numerusform>أُضيف {count} ملفًا إلى المكتبة بعدها؛ وسيلزم استيرادها من جديد.</numerusform>
        <numerusform>أُضيف {count} ملف إلى المكتبة بعدها؛ وسيلزم استيرادها من جديد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files cannot be used.</source>
      <translation>
        <numerusform>كل الملفات صالحة للاستخدام.</numerusform>
        <numerusform>لا يمكن استخدام ملف واحد.</numerusform>
        <numerusform>لا يمكن استخدام ملفين.</numerusform>
        <numerusform>لا يمكن استخدام {count} ملفات.</numerusform>
        <numerusform>لا يمكن استخدام {count} ملفًا.</numerusform>
        <numerusform>لا يمكن استخدام {count} ملف.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files have names that not every system can hold and are not in it.</source>
      <translation>
        <numerusform>كل أسماء الملفات صالحة لكل الأنظمة.</numerusform>
        <numerusform>ملف واحد اسمه لا تقبله كل الأنظمة، وهو ليس فيه.</numerusform>
        <numerusform>ملفان لا تقبل كل الأنظمة اسميهما، وهما ليسا فيه.</numerusform>
        <numerusform>{count} ملفات لا تقبل كل الأنظمة أسماءها، وهي ليست فيه.</numerusform>
        <numerusform>{count} ملفًا لا تقبل كل الأنظمة أسماءها، وهي ليست فيه.</numerusform>
        <numerusform>{count} ملف لا تقبل كل الأنظمة أسماءها، وهي ليست فيه.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files imported.</source>
      <translation>
        <numerusform>لم يُستورد أي ملف.</numerusform>
        <numerusform>تم استيراد ملف واحد.</numerusform>
        <numerusform>تم استيراد ملفين.</numerusform>
        <numerusform>تم استيراد {count} ملفات.</numerusform>
        <numerusform>تم استيراد {count} ملفًا.</numerusform>
        <numerusform>تم استيراد {count} ملف.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of the library lie outside of the workspace and are not in it.</source>
      <translation>
        <numerusform>كل ملفات المكتبة داخل مساحة العمل.</numerusform>
        <numerusform>ملف واحد من المكتبة يقع خارج مساحة العمل، وهو ليس فيه.</numerusform>
        <numerusform>ملفان من المكتبة يقعان خارج مساحة العمل، وهما ليسا فيه.</numerusform>
        <numerusform>{count} ملفات من المكتبة تقع خارج مساحة العمل، وهي ليست فيه.</numerusform>
        <numerusform>{count} ملفًا من المكتبة تقع خارج مساحة العمل، وهي ليست فيه.</numerusform>
        <numerusform>{count} ملف من المكتبة تقع خارج مساحة العمل، وهي ليست فيه.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of the reel are missing, among them {names}.</source>
      <translation>
        <numerusform>لا ملفات مفقودة في الريل: {names}.</numerusform>
        <numerusform>ملف واحد من الريل مفقود: {names}.</numerusform>
        <numerusform>ملفان من الريل مفقودان، منهما {names}.</numerusform>
        <numerusform>{count} ملفات من الريل مفقودة، منها {names}.</numerusform>
        <numerusform>{count} ملفًا من الريل مفقودة، منها {names}.</numerusform>
        <numerusform>{count} ملف من الريل مفقودة، منها {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of the reel are missing: {names}.</source>
      <translation>
        <numerusform>لا ملفات مفقودة في الريل: {names}.</numerusform>
        <numerusform>ملف واحد من الريل مفقود: {names}.</numerusform>
        <numerusform>ملفان من الريل مفقودان: {names}.</numerusform>
        <numerusform>{count} ملفات من الريل مفقودة: {names}.</numerusform>
        <numerusform>{count} ملفًا من الريل مفقودة: {names}.</numerusform>
        <numerusform>{count} ملف من الريل مفقودة: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of the watched folder cannot be used. {reason}</source>
      <translation>
        <numerusform>كل ملفات المجلد المراقَب صالحة للاستخدام. {reason}</numerusform>
        <numerusform>لا يمكن استخدام ملف واحد من المجلد المراقَب. {reason}</numerusform>
        <numerusform>لا يمكن استخدام ملفين من المجلد المراقَب. {reason}</numerusform>
        <numerusform>لا يمكن استخدام {count} ملفات من المجلد المراقَب. {reason}</numerusform>
        <numerusform>لا يمكن استخدام {count} ملفًا من المجلد المراقَب. {reason}</numerusform>
        <numerusform>لا يمكن استخدام {count} ملف من المجلد المراقَب. {reason}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of the watched folder changed and are in use as they were: what is in them now came in as new versions.</source>
      <translation>
        <numerusform>لم يتغيّر أي ملف مستخدم من المجلد المراقَب.</numerusform>
        <numerusform>تغيّر ملف واحد من المجلد المراقَب وهو مستخدم بمحتواه السابق: استُورد محتواه الحالي كنسخة جديدة.</numerusform>
        <numerusform>تغيّر ملفان من المجلد المراقَب وهما مستخدمان بمحتواهما السابق: استُورد محتواهما الحالي كنسختين جديدتين.</numerusform>
        <numerusform>تغيّرت {count} ملفات من المجلد المراقَب وهي مستخدمة بمحتواها السابق: استُورد محتواها الحالي كنسخ جديدة.</numerusform>
        <numerusform>تغيّر {count} ملفًا من المجلد المراقَب وهي مستخدمة بمحتواها السابق: استُورد محتواها الحالي كنسخ جديدة.</numerusform>
        <numerusform>تغيّر {count} ملف من المجلد المراقَب وهي مستخدمة بمحتواها السابق: استُورد محتواها الحالي كنسخ جديدة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of the watched folder changed and were renewed in the library.</source>
      <translation>
        <numerusform>لم يتغيّر أي ملف من المجلد المراقَب.</numerusform>
        <numerusform>تغيّر ملف واحد من المجلد المراقَب وحُدّث في المكتبة.</numerusform>
        <numerusform>تغيّر ملفان من المجلد المراقَب وحُدّثا في المكتبة.</numerusform>
        <numerusform>تغيّرت {count} ملفات من المجلد المراقَب وحُدّثت في المكتبة.</numerusform>
        <numerusform>تغيّر {count} ملفًا من المجلد المراقَب وحُدّثت في المكتبة.</numerusform>
        <numerusform>تغيّر {count} ملف من المجلد المراقَب وحُدّثت في المكتبة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of the watched folder did not come in, however often they were tried. Import them yourself. {reason}</source>
      <translation>
        <numerusform>استُوردت كل ملفات المجلد المراقَب. {reason}</numerusform>
        <numerusform>لم يُستورد ملف واحد من المجلد المراقَب رغم تكرار المحاولة. استورده بنفسك. {reason}</numerusform>
        <numerusform>لم يُستورد ملفان من المجلد المراقَب رغم تكرار المحاولة. استوردهما بنفسك. {reason}</numerusform>
        <numerusform>لم تُستورد {count} ملفات من المجلد المراقَب رغم تكرار المحاولة. استوردها بنفسك. {reason}</numerusform>
        <numerusform>لم يُستورد {count} ملفًا من المجلد المراقَب رغم تكرار المحاولة. استوردها بنفسك. {reason}</numerusform>
        <numerusform>لم يُستورد {count} ملف من المجلد المراقَب رغم تكرار المحاولة. استوردها بنفسك. {reason}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of this reel are missing: {names}. The reel is shown without them.</source>
      <translation>
        <numerusform>لا ملفات مفقودة في هذا الريل: {names}.</numerusform>
        <numerusform>ملف واحد من هذا الريل مفقود: {names}. يُعرض الريل بدونه.</numerusform>
        <numerusform>ملفان من هذا الريل مفقودان: {names}. يُعرض الريل بدونهما.</numerusform>
        <numerusform>{count} ملفات من هذا الريل مفقودة: {names}. يُعرض الريل بدونها.</numerusform>
        <numerusform>{count} ملفًا من هذا الريل مفقودة: {names}. يُعرض الريل بدونها.</numerusform>
        <numerusform>{count} ملف من هذا الريل مفقودة: {names}. يُعرض الريل بدونها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files selected</source>
      <translation>
        <numerusform>لا ملفات محددة</numerusform>
        <numerusform>ملف واحد محدد</numerusform>
        <numerusform>ملفان محددان</numerusform>
        <numerusform>{count} ملفات محددة</numerusform>
        <numerusform>{count} ملفًا محددًا</numerusform>
        <numerusform>{count} ملف محدد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files were added to the collection.</source>
      <translation>
        <numerusform>لم يُضف أي ملف إلى المجموعة.</numerusform>
        <numerusform>أُضيف ملف واحد إلى المجموعة.</numerusform>
        <numerusform>أُضيف ملفان إلى المجموعة.</numerusform>
        <numerusform>أُضيفت {count} ملفات إلى المجموعة.</numerusform>
        <numerusform>أُضيف {count} ملفًا إلى المجموعة.</numerusform>
        <numerusform>أُضيف {count} ملف إلى المجموعة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files were deleted.</source>
      <translation>
        <numerusform>لم يُحذف أي ملف.</numerusform>
        <numerusform>حُذف ملف واحد.</numerusform>
        <numerusform>حُذف ملفان.</numerusform>
        <numerusform>حُذفت {count} ملفات.</numerusform>
        <numerusform>حُذف {count} ملفًا.</numerusform>
        <numerusform>حُذف {count} ملف.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files were found again.</source>
      <translation>
        <numerusform>لم يُعثر على أي ملف.</numerusform>
        <numerusform>عُثر على ملف واحد من جديد.</numerusform>
        <numerusform>عُثر على ملفين من جديد.</numerusform>
        <numerusform>عُثر على {count} ملفات من جديد.</numerusform>
        <numerusform>عُثر على {count} ملفًا من جديد.</numerusform>
        <numerusform>عُثر على {count} ملف من جديد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files were in the library already.</source>
      <translation>
        <numerusform>لم يكن أي ملف في المكتبة.</numerusform>
        <numerusform>كان ملف واحد في المكتبة بالفعل.</numerusform>
        <numerusform>كان ملفان في المكتبة بالفعل.</numerusform>
        <numerusform>كانت {count} ملفات في المكتبة بالفعل.</numerusform>
        <numerusform>كان {count} ملفًا في المكتبة بالفعل.</numerusform>
        <numerusform>كان {count} ملف في المكتبة بالفعل.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files were taken out of the collection.</source>
      <translation>
        <numerusform>لم يُخرج أي ملف من المجموعة.</numerusform>
        <numerusform>أُخرج ملف واحد من المجموعة.</numerusform>
        <numerusform>أُخرج ملفان من المجموعة.</numerusform>
        <numerusform>أُخرجت {count} ملفات من المجموعة.</numerusform>
        <numerusform>أُخرج {count} ملفًا من المجموعة.</numerusform>
        <numerusform>أُخرج {count} ملف من المجموعة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files would come back.</source>
      <translation>
        <numerusform>لن يعود أي ملف.</numerusform>
        <numerusform>سيعود ملف واحد.</numerusform>
        <numerusform>سيعود ملفان.</numerusform>
        <numerusform>ستعود {count} ملفات.</numerusform>
        <numerusform>سيعود {count} ملفًا.</numerusform>
        <numerusform>سيعود {count} ملف.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files would have the words they had then.</source>
      <translation>
        <numerusform>لن تتغيّر نصوص أي ملف.</numerusform>
        <numerusform>ستعود نصوص ملف واحد إلى ما كانت عليه حينها.</numerusform>
        <numerusform>ستعود نصوص ملفين إلى ما كانت عليه حينها.</numerusform>
        <numerusform>ستعود نصوص {count} ملفات إلى ما كانت عليه حينها.</numerusform>
        <numerusform>ستعود نصوص {count} ملفًا إلى ما كانت عليه حينها.</numerusform>
        <numerusform>ستعود نصوص {count} ملف إلى ما كانت عليه حينها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} frames</source>
      <translation>
        <numerusform>لا إطارات</numerusform>
        <numerusform>إطار واحد</numerusform>
        <numerusform>إطاران</numerusform>
        <numerusform>{count} إطارات</numerusform>
        <numerusform>{count} إطارًا</numerusform>
        <numerusform>{count} إطار</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} h left</source>
      <translation>
        <numerusform>بقي أقل من ساعة</numerusform>
        <numerusform>بقيت ساعة</numerusform>
        <numerusform>بقيت ساعتان</numerusform>
        <numerusform>بقيت {count} ساعات</numerusform>
        <numerusform>بقيت {count} ساعة</numerusform>
        <numerusform>بقيت {count} ساعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} items selected</source>
      <translation>
        <numerusform>لا عناصر محددة</numerusform>
        <numerusform>عنصر واحد محدد</numerusform>
        <numerusform>عنصران محددان</numerusform>
        <numerusform>{count} عناصر محددة</numerusform>
        <numerusform>{count} عنصرًا محددًا</numerusform>
        <numerusform>{count} عنصر محدد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} likes</source>
      <translation>
        <numerusform>لا إعجابات</numerusform>
        <numerusform>إعجاب واحد</numerusform>
        <numerusform>إعجابان</numerusform>
        <numerusform>{count} إعجابات</numerusform>
        <numerusform>{count} إعجابًا</numerusform>
        <numerusform>{count} إعجاب</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} min left</source>
      <translation>
        <numerusform>بقي أقل من دقيقة</numerusform>
        <numerusform>بقيت دقيقة</numerusform>
        <numerusform>بقيت دقيقتان</numerusform>
        <numerusform>بقيت {count} دقائق</numerusform>
        <numerusform>بقيت {count} دقيقة</numerusform>
        <numerusform>بقيت {count} دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} new files came in from the watched folder.</source>
      <translation>
        <numerusform>لم يُستورد أي ملف جديد من المجلد المراقَب.</numerusform>
        <numerusform>تم استيراد ملف جديد واحد من المجلد المراقَب.</numerusform>
        <numerusform>تم استيراد ملفين جديدين من المجلد المراقَب.</numerusform>
        <numerusform>تم استيراد {count} ملفات جديدة من المجلد المراقَب.</numerusform>
        <numerusform>تم استيراد {count} ملفًا جديدًا من المجلد المراقَب.</numerusform>
        <numerusform>تم استيراد {count} ملف جديد من المجلد المراقَب.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} of its frames are not at their time.</source>
      <translation>
        <numerusform>كل إطاراته في وقتها.</numerusform>
        <numerusform>أحد إطاراته ليس في وقته.</numerusform>
        <numerusform>اثنان من إطاراته ليسا في وقتهما.</numerusform>
        <numerusform>{count} من إطاراته ليست في وقتها.</numerusform>
        <numerusform>{count} من إطاراته ليست في وقتها.</numerusform>
        <numerusform>{count} من إطاراته ليست في وقتها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} places</source>
      <translation>
        <numerusform>لا أماكن</numerusform>
        <numerusform>مكان واحد</numerusform>
        <numerusform>مكانان</numerusform>
        <numerusform>{count} أماكن</numerusform>
        <numerusform>{count} مكانًا</numerusform>
        <numerusform>{count} مكان</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} planned posts hold the film that was there before and do not go out with this one. Choose it in them anew.</source>
      <translation>
        <numerusform>لا يوجد منشور مجدول يضم الفيلم السابق.</numerusform>
        <numerusform>منشور مجدول واحد يضم الفيلم السابق ولن يُنشر بهذا الفيلم. اختره فيه من جديد.</numerusform>
        <numerusform>منشوران مجدولان يضمان الفيلم السابق ولن يُنشرا بهذا الفيلم. اختره فيهما من جديد.</numerusform>
        <numerusform>{count} منشورات مجدولة تضم الفيلم السابق ولن تُنشر بهذا الفيلم. اختره فيها من جديد.</numerusform>
        <numerusform>{count} منشورًا مجدولًا تضم الفيلم السابق ولن تُنشر بهذا الفيلم. اختره فيها من جديد.</numerusform>
        <numerusform>{count} منشور مجدول تضم الفيلم السابق ولن تُنشر بهذا الفيلم. اختره فيها من جديد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} planned posts hold what was in these files before and do not go out. Choose the files in them anew.</source>
      <translation>
        <numerusform>لا يوجد منشور مجدول يضم ما كان في هذه الملفات.</numerusform>
        <numerusform>منشور مجدول واحد يضم ما كان في هذه الملفات من قبل ولن يُنشر. اختر الملفات فيه من جديد.</numerusform>
        <numerusform>منشوران مجدولان يضمان ما كان في هذه الملفات من قبل ولن يُنشرا. اختر الملفات فيهما من جديد.</numerusform>
        <numerusform>{count} منشورات مجدولة تضم ما كان في هذه الملفات من قبل ولن تُنشر. اختر الملفات فيها من جديد.</numerusform>
        <numerusform>{count} منشورًا مجدولًا تضم ما كان في هذه الملفات من قبل ولن تُنشر. اختر الملفات فيها من جديد.</numerusform>
        <numerusform>{count} منشور مجدول تضم ما كان في هذه الملفات من قبل ولن تُنشر. اختر الملفات فيها من جديد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts</source>
      <translation>
        <numerusform>لا منشورات</numerusform>
        <numerusform>منشور واحد</numerusform>
        <numerusform>منشوران</numerusform>
        <numerusform>{count} منشورات</numerusform>
        <numerusform>{count} منشورًا</numerusform>
        <numerusform>{count} منشور</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts are imported.</source>
      <translation>
        <numerusform>لم يُستورد أي منشور.</numerusform>
        <numerusform>تم استيراد منشور واحد.</numerusform>
        <numerusform>تم استيراد منشورين.</numerusform>
        <numerusform>تم استيراد {count} منشورات.</numerusform>
        <numerusform>تم استيراد {count} منشورًا.</numerusform>
        <numerusform>تم استيراد {count} منشور.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts are imported; {drafts} of them are drafts that something keeps from going out, {failed} rows could not be used.</source>
      <translation>
        <numerusform>لم يُستورد أي منشور؛ المسودات التي يمنعها شيء من النشر: {drafts}، والصفوف التي تعذّر استخدامها: {failed}.</numerusform>
        <numerusform>تم استيراد منشور واحد؛ المسودات التي يمنعها شيء من النشر: {drafts}، والصفوف التي تعذّر استخدامها: {failed}.</numerusform>
        <numerusform>تم استيراد منشورين؛ المسودات التي يمنعها شيء من النشر: {drafts}، والصفوف التي تعذّر استخدامها: {failed}.</numerusform>
        <numerusform>تم استيراد {count} منشورات؛ المسودات التي يمنعها شيء من النشر: {drafts}، والصفوف التي تعذّر استخدامها: {failed}.</numerusform>
        <numerusform>تم استيراد {count} منشورًا؛ المسودات التي يمنعها شيء من النشر: {drafts}، والصفوف التي تعذّر استخدامها: {failed}.</numerusform>
        <numerusform>تم استيراد {count} منشور؛ المسودات التي يمنعها شيء من النشر: {drafts}، والصفوف التي تعذّر استخدامها: {failed}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts are planned.</source>
      <translation>
        <numerusform>لم يُجدول أي منشور.</numerusform>
        <numerusform>تمت جدولة منشور واحد.</numerusform>
        <numerusform>تمت جدولة منشورين.</numerusform>
        <numerusform>تمت جدولة {count} منشورات.</numerusform>
        <numerusform>تمت جدولة {count} منشورًا.</numerusform>
        <numerusform>تمت جدولة {count} منشور.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts are still to be published</source>
      <translation>
        <numerusform>لا منشورات تنتظر النشر</numerusform>
        <numerusform>منشور واحد لم يُنشر بعد</numerusform>
        <numerusform>منشوران لم يُنشرا بعد</numerusform>
        <numerusform>{count} منشورات لم تُنشر بعد</numerusform>
        <numerusform>{count} منشورًا لم تُنشر بعد</numerusform>
        <numerusform>{count} منشور لم تُنشر بعد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts failed</source>
      <translation>
        <numerusform>لم يفشل أي منشور</numerusform>
        <numerusform>فشل منشور واحد</numerusform>
        <numerusform>فشل منشوران</numerusform>
        <numerusform>فشلت {count} منشورات</numerusform>
        <numerusform>فشل {count} منشورًا</numerusform>
        <numerusform>فشل {count} منشور</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts of one picture or video each are planned for the next free slots of their accounts.</source>
      <translation>
        <numerusform>لن يُجدول أي منشور.</numerusform>
        <numerusform>سيُجدول منشور واحد بصورة أو فيديو في موعد النشر المتاح التالي لحساباته.</numerusform>
        <numerusform>سيُجدول منشوران، في كل منهما صورة أو فيديو، في مواعيد النشر المتاحة التالية لحساباتهما.</numerusform>
        <numerusform>ستُجدول {count} منشورات، في كل منها صورة أو فيديو، في مواعيد النشر المتاحة التالية لحساباتها.</numerusform>
        <numerusform>سيُجدول {count} منشورًا، في كل منها صورة أو فيديو، في مواعيد النشر المتاحة التالية لحساباتها.</numerusform>
        <numerusform>سيُجدول {count} منشور، في كل منها صورة أو فيديو، في مواعيد النشر المتاحة التالية لحساباتها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts of this workspace are still to be published</source>
      <translation>
        <numerusform>لا منشورات تنتظر النشر في مساحة العمل هذه</numerusform>
        <numerusform>منشور واحد في مساحة العمل هذه لم يُنشر بعد</numerusform>
        <numerusform>منشوران في مساحة العمل هذه لم يُنشرا بعد</numerusform>
        <numerusform>{count} منشورات في مساحة العمل هذه لم تُنشر بعد</numerusform>
        <numerusform>{count} منشورًا في مساحة العمل هذه لم تُنشر بعد</numerusform>
        <numerusform>{count} منشور في مساحة العمل هذه لم تُنشر بعد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts wait for it.</source>
      <translation>
        <numerusform>لا منشورات بانتظاره.</numerusform>
        <numerusform>منشور واحد بانتظاره.</numerusform>
        <numerusform>منشوران بانتظاره.</numerusform>
        <numerusform>{count} منشورات بانتظاره.</numerusform>
        <numerusform>{count} منشورًا بانتظاره.</numerusform>
        <numerusform>{count} منشور بانتظاره.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts wait for you</source>
      <translation>
        <numerusform>لا منشورات بانتظارك</numerusform>
        <numerusform>منشور واحد بانتظارك</numerusform>
        <numerusform>منشوران بانتظارك</numerusform>
        <numerusform>{count} منشورات بانتظارك</numerusform>
        <numerusform>{count} منشورًا بانتظارك</numerusform>
        <numerusform>{count} منشور بانتظارك</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts wait for your decision</source>
      <translation>
        <numerusform>لا منشورات بانتظار قرارك</numerusform>
        <numerusform>منشور واحد بانتظار قرارك</numerusform>
        <numerusform>منشوران بانتظار قرارك</numerusform>
        <numerusform>{count} منشورات بانتظار قرارك</numerusform>
        <numerusform>{count} منشورًا بانتظار قرارك</numerusform>
        <numerusform>{count} منشور بانتظار قرارك</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts were published</source>
      <translation>
        <numerusform>لم يُنشر أي منشور</numerusform>
        <numerusform>نُشر منشور واحد</numerusform>
        <numerusform>نُشر منشوران</numerusform>
        <numerusform>نُشرت {count} منشورات</numerusform>
        <numerusform>نُشر {count} منشورًا</numerusform>
        <numerusform>نُشر {count} منشور</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts would be as they were then.</source>
      <translation>
        <numerusform>لن يتغيّر أي منشور.</numerusform>
        <numerusform>سيعود منشور واحد إلى ما كان عليه حينها.</numerusform>
        <numerusform>سيعود منشوران إلى ما كانا عليه حينها.</numerusform>
        <numerusform>ستعود {count} منشورات إلى ما كانت عليه حينها.</numerusform>
        <numerusform>سيعود {count} منشورًا إلى ما كانت عليه حينها.</numerusform>
        <numerusform>سيعود {count} منشور إلى ما كانت عليه حينها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts would come back.</source>
      <translation>
        <numerusform>لن يعود أي منشور.</numerusform>
        <numerusform>سيعود منشور واحد.</numerusform>
        <numerusform>سيعود منشوران.</numerusform>
        <numerusform>ستعود {count} منشورات.</numerusform>
        <numerusform>سيعود {count} منشورًا.</numerusform>
        <numerusform>سيعود {count} منشور.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts written since would be gone.</source>
      <translation>
        <numerusform>لن يختفي أي منشور.</numerusform>
        <numerusform>سيختفي منشور واحد كُتب بعدها.</numerusform>
        <numerusform>سيختفي منشوران كُتبا بعدها.</numerusform>
        <numerusform>ستختفي {count} منشورات كُتبت بعدها.</numerusform>
        <numerusform>سيختفي {count} منشورًا كُتبت بعدها.</numerusform>
        <numerusform>سيختفي {count} منشور كُتبت بعدها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} reels</source>
      <translation>
        <numerusform>لا ريلز</numerusform>
        <numerusform>ريل واحد</numerusform>
        <numerusform>ريلان</numerusform>
        <numerusform>{count} ريلز</numerusform>
        <numerusform>{count} ريلًا</numerusform>
        <numerusform>{count} ريل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} reels are called {name}.</source>
      <translation>
        <numerusform>لا ريلز باسم {name}.</numerusform>
        <numerusform>ريل واحد باسم {name}.</numerusform>
        <numerusform>ريلان باسم {name}.</numerusform>
        <numerusform>{count} ريلز باسم {name}.</numerusform>
        <numerusform>{count} ريلًا باسم {name}.</numerusform>
        <numerusform>{count} ريل باسم {name}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} reels are in the bin.</source>
      <translation>
        <numerusform>لم يُنقل أي ريل إلى سلة المحذوفات.</numerusform>
        <numerusform>نُقل ريل واحد إلى سلة المحذوفات.</numerusform>
        <numerusform>نُقل ريلان إلى سلة المحذوفات.</numerusform>
        <numerusform>نُقلت {count} ريلز إلى سلة المحذوفات.</numerusform>
        <numerusform>نُقل {count} ريلًا إلى سلة المحذوفات.</numerusform>
        <numerusform>نُقل {count} ريل إلى سلة المحذوفات.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} reels made since would be gone.</source>
      <translation>
        <numerusform>لن يختفي أي ريل.</numerusform>
        <numerusform>سيختفي ريل واحد أُنشئ بعدها.</numerusform>
        <numerusform>سيختفي ريلان أُنشئا بعدها.</numerusform>
        <numerusform>ستختفي {count} ريلز أُنشئت بعدها.</numerusform>
        <numerusform>سيختفي {count} ريلًا أُنشئت بعدها.</numerusform>
        <numerusform>سيختفي {count} ريل أُنشئت بعدها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} reels would be as they were then.</source>
      <translation>
        <numerusform>لن يتغيّر أي ريل.</numerusform>
        <numerusform>سيعود ريل واحد إلى ما كان عليه حينها.</numerusform>
        <numerusform>سيعود ريلان إلى ما كانا عليه حينها.</numerusform>
        <numerusform>ستعود {count} ريلز إلى ما كانت عليه حينها.</numerusform>
        <numerusform>سيعود {count} ريلًا إلى ما كانت عليه حينها.</numerusform>
        <numerusform>سيعود {count} ريل إلى ما كانت عليه حينها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} reels would come back.</source>
      <translation>
        <numerusform>لن يعود أي ريل.</numerusform>
        <numerusform>سيعود ريل واحد.</numerusform>
        <numerusform>سيعود ريلان.</numerusform>
        <numerusform>ستعود {count} ريلز.</numerusform>
        <numerusform>سيعود {count} ريلًا.</numerusform>
        <numerusform>سيعود {count} ريل.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} rows cannot be imported as they are; the others can. Put them right in the sheet, or import the good ones now.</source>
      <translation>
        <numerusform>يمكن استيراد كل الصفوف.</numerusform>
        <numerusform>لا يمكن استيراد صف واحد كما هو، ويمكن استيراد الباقي. صحّحه في جدول البيانات، أو استورد الصفوف السليمة الآن.</numerusform>
        <numerusform>لا يمكن استيراد صفين كما هما، ويمكن استيراد الباقي. صحّحهما في جدول البيانات، أو استورد الصفوف السليمة الآن.</numerusform>
        <numerusform>لا يمكن استيراد {count} صفوف كما هي، ويمكن استيراد الباقي. صحّحها في جدول البيانات، أو استورد الصفوف السليمة الآن.</numerusform>
        <numerusform>لا يمكن استيراد {count} صفًا كما هي، ويمكن استيراد الباقي. صحّحها في جدول البيانات، أو استورد الصفوف السليمة الآن.</numerusform>
        <numerusform>لا يمكن استيراد {count} صف كما هي، ويمكن استيراد الباقي. صحّحها في جدول البيانات، أو استورد الصفوف السليمة الآن.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} s left</source>
      <translation>
        <numerusform>بقي أقل من ثانية</numerusform>
        <numerusform>بقيت ثانية</numerusform>
        <numerusform>بقيت ثانيتان</numerusform>
        <numerusform>بقيت {count} ثوانٍ</numerusform>
        <numerusform>بقيت {count} ثانية</numerusform>
        <numerusform>بقيت {count} ثانية</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} selected</source>
      <translation>
        <numerusform>لا شيء محدد</numerusform>
        <numerusform>واحد محدد</numerusform>
        <numerusform>اثنان محددان</numerusform>
        <numerusform>{count} محددة</numerusform>
        <numerusform>{count} محددًا</numerusform>
        <numerusform>{count} محدد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} stars</source>
      <translation>
        <numerusform>بلا نجوم</numerusform>
        <numerusform>نجمة واحدة</numerusform>
        <numerusform>نجمتان</numerusform>
        <numerusform>{count} نجوم</numerusform>
        <numerusform>{count} نجمة</numerusform>
        <numerusform>{count} نجمة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} stars or more</source>
      <translation>
        <numerusform>أي عدد من النجوم</numerusform>
        <numerusform>نجمة واحدة أو أكثر</numerusform>
        <numerusform>نجمتان أو أكثر</numerusform>
        <numerusform>{count} نجوم أو أكثر</numerusform>
        <numerusform>{count} نجمة أو أكثر</numerusform>
        <numerusform>{count} نجمة أو أكثر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} steps could not be read.</source>
      <translation>
        <numerusform>قُرئت كل الخطوات.</numerusform>
        <numerusform>تعذّرت قراءة خطوة واحدة.</numerusform>
        <numerusform>تعذّرت قراءة خطوتين.</numerusform>
        <numerusform>تعذّرت قراءة {count} خطوات.</numerusform>
        <numerusform>تعذّرت قراءة {count} خطوة.</numerusform>
        <numerusform>تعذّرت قراءة {count} خطوة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} steps were brought back after the program ended unexpectedly.</source>
      <translation>
        <numerusform>لم تُستعد أي خطوة بعد توقف البرنامج بشكل غير متوقع.</numerusform>
        <numerusform>استُعيدت خطوة واحدة بعد توقف البرنامج بشكل غير متوقع.</numerusform>
        <numerusform>استُعيدت خطوتان بعد توقف البرنامج بشكل غير متوقع.</numerusform>
        <numerusform>استُعيدت {count} خطوات بعد توقف البرنامج بشكل غير متوقع.</numerusform>
        <numerusform>استُعيدت {count} خطوة بعد توقف البرنامج بشكل غير متوقع.</numerusform>
        <numerusform>استُعيدت {count} خطوة بعد توقف البرنامج بشكل غير متوقع.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} upper video tracks.</source>
      <translation>
        <numerusform>لا مسارات فيديو علوية.</numerusform>
        <numerusform>مسار فيديو علوي واحد.</numerusform>
        <numerusform>مسارا فيديو علويان.</numerusform>
        <numerusform>{count} مسارات فيديو علوية.</numerusform>
        <numerusform>{count} مسار فيديو علويًا.</numerusform>
        <numerusform>{count} مسار فيديو علوي.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} variants are in the library.</source>
      <translation>
        <numerusform>لا نسخ مهيّأة في المكتبة.</numerusform>
        <numerusform>نسخة مهيّأة واحدة في المكتبة الآن.</numerusform>
        <numerusform>نسختان مهيّأتان في المكتبة الآن.</numerusform>
        <numerusform>{count} نسخ مهيّأة في المكتبة الآن.</numerusform>
        <numerusform>{count} نسخة مهيّأة في المكتبة الآن.</numerusform>
        <numerusform>{count} نسخة مهيّأة في المكتبة الآن.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} views</source>
      <translation>
        <numerusform>لا مشاهدات</numerusform>
        <numerusform>مشاهدة واحدة</numerusform>
        <numerusform>مشاهدتان</numerusform>
        <numerusform>{count} مشاهدات</numerusform>
        <numerusform>{count} مشاهدة</numerusform>
        <numerusform>{count} مشاهدة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} voice recordings are in the library now.</source>
      <translation>
        <numerusform>لم يُضف أي تسجيل صوتي إلى المكتبة.</numerusform>
        <numerusform>تسجيل صوتي واحد في المكتبة الآن.</numerusform>
        <numerusform>تسجيلان صوتيان في المكتبة الآن.</numerusform>
        <numerusform>{count} تسجيلات صوتية في المكتبة الآن.</numerusform>
        <numerusform>{count} تسجيلًا صوتيًا في المكتبة الآن.</numerusform>
        <numerusform>{count} تسجيل صوتي في المكتبة الآن.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} voice recordings are not in the library yet.</source>
      <translation>
        <numerusform>كل التسجيلات الصوتية في المكتبة.</numerusform>
        <numerusform>تسجيل صوتي واحد ليس في المكتبة بعد.</numerusform>
        <numerusform>تسجيلان صوتيان ليسا في المكتبة بعد.</numerusform>
        <numerusform>{count} تسجيلات صوتية ليست في المكتبة بعد.</numerusform>
        <numerusform>{count} تسجيلًا صوتيًا ليست في المكتبة بعد.</numerusform>
        <numerusform>{count} تسجيل صوتي ليست في المكتبة بعد.</numerusform>
      </translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}، {time}</translation>
    </message>
    <message numerus="yes">
      <source>{done} of {count} published</source>
      <translation>
        <numerusform>نُشر {done}</numerusform>
        <numerusform>نُشر {done} من واحد</numerusform>
        <numerusform>نُشر {done} من اثنين</numerusform>
        <numerusform>نُشر {done} من {count}</numerusform>
        <numerusform>نُشر {done} من {count}</numerusform>
        <numerusform>نُشر {done} من {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} follows every change from now on.</source>
      <translation>يتحدّث {file} مع كل تغيير من الآن فصاعدًا.</translation>
    </message>
    <message>
      <source>{file} is saved.</source>
      <translation>تم حفظ {file}.</translation>
    </message>
    <message>
      <source>{file} is too short for its place in this template.</source>
      <translation>{file} أقصر من مكانه في هذا القالب.</translation>
    </message>
    <message>
      <source>{file} stays as it is now.</source>
      <translation>يبقى {file} كما هو الآن.</translation>
    </message>
    <message>
      <source>{fix} for {platform}</source>
      <translation>{fix} لـ {platform}</translation>
    </message>
    <message numerus="yes">
      <source>{folder} holds more than {count} files.</source>
      <translation>
        <numerusform>في {folder} ملفات.</numerusform>
        <numerusform>في {folder} أكثر من ملف.</numerusform>
        <numerusform>في {folder} أكثر من ملفين.</numerusform>
        <numerusform>في {folder} أكثر من {count} ملفات.</numerusform>
        <numerusform>في {folder} أكثر من {count} ملفًا.</numerusform>
        <numerusform>في {folder} أكثر من {count} ملف.</numerusform>
      </translation>
    </message>
    <message>
      <source>{folder} is not a workspace.</source>
      <translation>المجلد {folder} ليس مساحة عمل.</translation>
    </message>
    <message>
      <source>{folder} is not empty.</source>
      <translation>المجلد {folder} ليس فارغًا.</translation>
    </message>
    <message>
      <source>{folder} is not watched any more.</source>
      <translation>لم يعد {folder} مراقَبًا.</translation>
    </message>
    <message>
      <source>{folder} is there already.</source>
      <translation>المجلد {folder} موجود بالفعل.</translation>
    </message>
    <message>
      <source>{folder} may be written</source>
      <translation>الكتابة ممكنة في {folder}</translation>
    </message>
    <message>
      <source>{folder} may not be written.</source>
      <translation>الكتابة غير ممكنة في {folder}.</translation>
    </message>
    <message>
      <source>{free} GB free in {folder}</source>
      <translation>المساحة المتاحة {free} GB في {folder}</translation>
    </message>
    <message>
      <source>{kind} after {name}, lasts {length}</source>
      <translation>{kind} بعد {name}، المدة {length}</translation>
    </message>
    <message>
      <source>{kind} {name}</source>
      <translation>{kind} {name}</translation>
    </message>
    <message>
      <source>{kind} {name}, {place} of {total} on {track}, begins at {at}, lasts {length}</source>
      <translation>{kind} {name}، {place} من {total} على {track}، يبدأ عند {at}، المدة {length}</translation>
    </message>
    <message>
      <source>{level} dB</source>
      <translation>{level} dB</translation>
    </message>
    <message>
      <source>{name} approved it.</source>
      <translation>وافق {name} عليه.</translation>
    </message>
    <message>
      <source>{name} asked for a review.</source>
      <translation>طلب {name} مراجعة.</translation>
    </message>
    <message>
      <source>{name} asked for changes.</source>
      <translation>طلب {name} تعديلات.</translation>
    </message>
    <message>
      <source>{name} at {x}, {y}</source>
      <translation>{name} عند {x}، {y}</translation>
    </message>
    <message>
      <source>{name} came due while this computer was off</source>
      <translation>حلّ موعد {name} وهذا الحاسوب مغلق</translation>
    </message>
    <message>
      <source>{name} cannot be decoded.</source>
      <translation>يتعذّر فك ترميز {name}.</translation>
    </message>
    <message>
      <source>{name} cannot be made smaller than {size} and stay worth watching.</source>
      <translation>لا يمكن جعل {name} أصغر من {size} مع بقائه صالحًا للمشاهدة.</translation>
    </message>
    <message>
      <source>{name} cannot be opened.</source>
      <translation>يتعذّر فتح {name}.</translation>
    </message>
    <message>
      <source>{name} cannot be posted.</source>
      <translation>لا يمكن نشر {name}.</translation>
    </message>
    <message>
      <source>{name} cannot be read any more.</source>
      <translation>لم تعد قراءة {name} ممكنة.</translation>
    </message>
    <message>
      <source>{name} cannot be read as CSV.</source>
      <translation>لا يمكن قراءة {name} كملف CSV.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a spreadsheet.</source>
      <translation>لا يمكن قراءة {name} كجدول بيانات.</translation>
    </message>
    <message>
      <source>{name} cannot be read.</source>
      <translation>تتعذّر قراءة {name}.</translation>
    </message>
    <message>
      <source>{name} cannot be recorded from.</source>
      <translation>لا يمكن التسجيل من {name}.</translation>
    </message>
    <message>
      <source>{name} cannot be used as a thumbnail.</source>
      <translation>لا يمكن استخدام {name} كصورة مصغرة.</translation>
    </message>
    <message>
      <source>{name} cannot be used here.</source>
      <translation>لا يمكن استخدام {name} هنا.</translation>
    </message>
    <message>
      <source>{name} cannot be used.</source>
      <translation>لا يمكن استخدام {name}.</translation>
    </message>
    <message>
      <source>{name} cannot use {file}, which is of another kind.</source>
      <translation>لا يستطيع {name} استخدام {file} لأنه من نوع آخر.</translation>
    </message>
    <message>
      <source>{name} claims to be longer than {hours} hours.</source>
      <translation>تزيد المدة المعلنة للملف {name} على {hours} ساعة.</translation>
    </message>
    <message>
      <source>{name} could not be checked.</source>
      <translation>تعذّر فحص {name}.</translation>
    </message>
    <message>
      <source>{name} could not be put into the library.</source>
      <translation>تعذّرت إضافة {name} إلى المكتبة.</translation>
    </message>
    <message>
      <source>{name} could not be read: the drive reports an error.</source>
      <translation>تعذّرت قراءة {name}: القرص يبلغ عن خطأ.</translation>
    </message>
    <message>
      <source>{name} could not be taken into the library.</source>
      <translation>تعذّرت إضافة {name} إلى المكتبة.</translation>
    </message>
    <message>
      <source>{name} could not be written in {folder}.</source>
      <translation>تعذّرت كتابة {name} في {folder}.</translation>
    </message>
    <message>
      <source>{name} declares entities of its own, which a drawing does not need.</source>
      <translation>يعرّف {name} كيانات خاصة به، والرسم لا يحتاج إليها.</translation>
    </message>
    <message>
      <source>{name} does not begin and end on a frame.</source>
      <translation>{name} لا يبدأ وينتهي عند حدود إطار.</translation>
    </message>
    <message>
      <source>{name} does not move: it needs no proxy.</source>
      <translation>لا حركة في {name}: لا يحتاج إلى نسخة خفيفة.</translation>
    </message>
    <message>
      <source>{name} fills a field that is not there.</source>
      <translation>يملأ {name} حقلًا غير موجود.</translation>
    </message>
    <message>
      <source>{name} goes on beyond the end of {file}.</source>
      <translation>يستمر {name} بعد نهاية {file}.</translation>
    </message>
    <message>
      <source>{name} goes; its files stay in the library.</source>
      <translation>تُزال {name}؛ وتبقى ملفاتها في المكتبة.</translation>
    </message>
    <message>
      <source>{name} has a new thumbnail.</source>
      <translation>صار للملف {name} صورة مصغرة جديدة.</translation>
    </message>
    <message>
      <source>{name} has changed since the post was planned.</source>
      <translation>تغيّر {name} منذ جدولة المنشور.</translation>
    </message>
    <message>
      <source>{name} has more than one column called {columns}.</source>
      <translation>في {name} أكثر من عمود باسم {columns}.</translation>
    </message>
    <message>
      <source>{name} has more than {most} columns.</source>
      <translation>في {name} أكثر من {most} عمودًا.</translation>
    </message>
    <message>
      <source>{name} has more than {most} rows.</source>
      <translation>في {name} أكثر من {most} صف.</translation>
    </message>
    <message>
      <source>{name} has no column called {column}.</source>
      <translation>لا عمود باسم {column} في {name}.</translation>
    </message>
    <message>
      <source>{name} has no more material there.</source>
      <translation>لا مادة إضافية هناك في {name}.</translation>
    </message>
    <message>
      <source>{name} has no moving pictures.</source>
      <translation>لا صور متحركة في {name}.</translation>
    </message>
    <message>
      <source>{name} has no picture.</source>
      <translation>لا صورة في {name}.</translation>
    </message>
    <message>
      <source>{name} has no rows.</source>
      <translation>لا صفوف في {name}.</translation>
    </message>
    <message>
      <source>{name} has no sound and cannot be the music.</source>
      <translation>لا صوت في {name} فلا يصلح موسيقى.</translation>
    </message>
    <message>
      <source>{name} has no sound.</source>
      <translation>لا صوت في {name}.</translation>
    </message>
    <message>
      <source>{name} has no value.</source>
      <translation>لا قيمة لـ {name}.</translation>
    </message>
    <message>
      <source>{name} has to be connected again.</source>
      <translation>يجب إعادة ربط {name}.</translation>
    </message>
    <message numerus="yes">
      <source>{name} has {count} streams, more than any real clip.</source>
      <translation>
        <numerusform>لا دفقات في {name}.</numerusform>
        <numerusform>في {name} دفق واحد، أكثر من أي مقطع حقيقي.</numerusform>
        <numerusform>في {name} دفقان، أكثر من أي مقطع حقيقي.</numerusform>
        <numerusform>في {name} {count} دفقات، أكثر من أي مقطع حقيقي.</numerusform>
        <numerusform>في {name} {count} دفقًا، أكثر من أي مقطع حقيقي.</numerusform>
        <numerusform>في {name} {count} دفق، أكثر من أي مقطع حقيقي.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has {found} colours where it should have {wanted}.</source>
      <translation>عدد الألوان في {name} هو {found}، والمطلوب {wanted}.</translation>
    </message>
    <message>
      <source>{name} has {size} GB; files of more than {limit} GB are not imported.</source>
      <translation>حجم {name} هو {size} GB؛ ولا تُستورد الملفات الأكبر من {limit} GB.</translation>
    </message>
    <message>
      <source>{name} holds a program or foreign content, not only a drawing.</source>
      <translation>في {name} برنامج أو محتوى غريب، وليس رسمًا فقط.</translation>
    </message>
    <message>
      <source>{name} holds a program, not only a drawing.</source>
      <translation>في {name} برنامج، وليس رسمًا فقط.</translation>
    </message>
    <message>
      <source>{name} holds neither pictures nor sound.</source>
      <translation>لا صور ولا صوت في {name}.</translation>
    </message>
    <message>
      <source>{name} holds no pictures that can be decoded.</source>
      <translation>لا صور يمكن فك ترميزها في {name}.</translation>
    </message>
    <message>
      <source>{name} holds no pictures.</source>
      <translation>لا صور في {name}.</translation>
    </message>
    <message>
      <source>{name} holds only zeros: the copy or the download never finished.</source>
      <translation>لا شيء في {name} سوى أصفار: لم يكتمل النسخ أو التنزيل.</translation>
    </message>
    <message>
      <source>{name} holds text, not a picture, a video or a sound.</source>
      <translation>في {name} نص، وليس صورة أو فيديو أو صوتًا.</translation>
    </message>
    <message>
      <source>{name} holds things that a safe SVG picture does not have.</source>
      <translation>في {name} أشياء لا توجد في صورة SVG آمنة.</translation>
    </message>
    <message>
      <source>{name} in the watched folder is not complete. It comes in when it is; import it yourself to have it as it is.</source>
      <translation>الملف {name} في المجلد المراقَب غير مكتمل. سيُستورد عند اكتماله؛ ويمكنك استيراده بنفسك للحصول عليه كما هو.</translation>
    </message>
    <message>
      <source>{name} is a HEIC picture, which cannot be drawn here.</source>
      <translation>الملف {name} صورة HEIC لا يمكن رسمها هنا.</translation>
    </message>
    <message>
      <source>{name} is a PDF document, not a media file.</source>
      <translation>الملف {name} مستند PDF وليس ملف وسائط.</translation>
    </message>
    <message>
      <source>{name} is a Photoshop document, which cannot be read.</source>
      <translation>الملف {name} مستند Photoshop لا يمكن قراءته.</translation>
    </message>
    <message>
      <source>{name} is a ZIP archive or an office document, not a media file.</source>
      <translation>الملف {name} أرشيف ZIP أو مستند مكتبي وليس ملف وسائط.</translation>
    </message>
    <message>
      <source>{name} is a ZIP archive, not a media file.</source>
      <translation>الملف {name} أرشيف ZIP وليس ملف وسائط.</translation>
    </message>
    <message>
      <source>{name} is a compressed archive, not a media file.</source>
      <translation>الملف {name} أرشيف مضغوط وليس ملف وسائط.</translation>
    </message>
    <message>
      <source>{name} is a database, not a media file.</source>
      <translation>الملف {name} قاعدة بيانات وليس ملف وسائط.</translation>
    </message>
    <message>
      <source>{name} is a drawing, which the painter shows.</source>
      <translation>الملف {name} رسم يعرضه برنامج الرسم.</translation>
    </message>
    <message>
      <source>{name} is a folder.</source>
      <translation>إن {name} مجلد.</translation>
    </message>
    <message>
      <source>{name} is a link that only leads back to itself.</source>
      <translation>إن {name} رابط لا يقود إلا إلى نفسه.</translation>
    </message>
    <message>
      <source>{name} is a picture, not a video.</source>
      <translation>الملف {name} صورة وليس فيديو.</translation>
    </message>
    <message>
      <source>{name} is a pipe or a device, not a file.</source>
      <translation>إن {name} قناة اتصال أو جهاز وليس ملفًا.</translation>
    </message>
    <message>
      <source>{name} is a play list that only points at other files.</source>
      <translation>الملف {name} قائمة تشغيل لا تشير إلا إلى ملفات أخرى.</translation>
    </message>
    <message>
      <source>{name} is a program, not a media file.</source>
      <translation>الملف {name} برنامج وليس ملف وسائط.</translation>
    </message>
    <message>
      <source>{name} is a sound and cannot be a clip.</source>
      <translation>الملف {name} صوت ولا يصلح مقطعًا.</translation>
    </message>
    <message>
      <source>{name} is another file than the one whose upload began.</source>
      <translation>الملف {name} غير الملف الذي بدأ رفعه.</translation>
    </message>
    <message>
      <source>{name} is another file: its content is not that of {wanted}.</source>
      <translation>الملف {name} ملف آخر: محتواه ليس محتوى {wanted}.</translation>
    </message>
    <message>
      <source>{name} is being rendered already, as something else.</source>
      <translation>يجري تصدير {name} بالفعل من عمل آخر.</translation>
    </message>
    <message>
      <source>{name} is broken.</source>
      <translation>الملف {name} معطوب.</translation>
    </message>
    <message>
      <source>{name} is cut off: a part of the picture is missing.</source>
      <translation>الملف {name} مبتور: ينقص جزء من الصورة.</translation>
    </message>
    <message>
      <source>{name} is cut off: its index at the end is missing, so the recording, the copy or the download never finished.</source>
      <translation>الملف {name} مبتور: ينقصه الفهرس في نهايته، أي إن التسجيل أو النسخ أو التنزيل لم يكتمل.</translation>
    </message>
    <message>
      <source>{name} is cut off: the picture ends after {seconds} s.</source>
      <translation>الملف {name} مبتور: تنتهي الصورة بعد {seconds} ث.</translation>
    </message>
    <message>
      <source>{name} is cut off: the sound ends after {seconds} s.</source>
      <translation>الملف {name} مبتور: ينتهي الصوت بعد {seconds} ث.</translation>
    </message>
    <message>
      <source>{name} is damaged at {seconds} s: its pictures cannot be decoded there.</source>
      <translation>الملف {name} تالف عند {seconds} ث: يتعذّر فك ترميز صوره هناك.</translation>
    </message>
    <message>
      <source>{name} is damaged in a way that no decoder survives.</source>
      <translation>الملف {name} تالف على نحو لا يتحمله أي برنامج لفك الترميز.</translation>
    </message>
    <message>
      <source>{name} is damaged or not a picture.</source>
      <translation>الملف {name} تالف أو ليس صورة.</translation>
    </message>
    <message>
      <source>{name} is damaged or of a kind that cannot be read.</source>
      <translation>الملف {name} تالف أو من نوع لا يمكن قراءته.</translation>
    </message>
    <message>
      <source>{name} is damaged, or far too complicated: looking into it took more than {seconds} s.</source>
      <translation>الملف {name} تالف أو معقّد جدًا: استغرق فحصه أكثر من {seconds} ث.</translation>
    </message>
    <message>
      <source>{name} is damaged: it begins like {kind}, but cannot be read.</source>
      <translation>الملف {name} تالف: يبدأ مثل {kind}، لكن تتعذّر قراءته.</translation>
    </message>
    <message>
      <source>{name} is damaged: it cannot be opened.</source>
      <translation>الملف {name} تالف: يتعذّر فتحه.</translation>
    </message>
    <message>
      <source>{name} is damaged: it cannot be read as a picture.</source>
      <translation>الملف {name} تالف: لا يمكن قراءته كصورة.</translation>
    </message>
    <message>
      <source>{name} is damaged: it holds no pictures and no sound.</source>
      <translation>الملف {name} تالف: لا صور فيه ولا صوت.</translation>
    </message>
    <message>
      <source>{name} is damaged: its headers make no sense.</source>
      <translation>الملف {name} تالف: ترويساته غير مفهومة.</translation>
    </message>
    <message>
      <source>{name} is damaged: its picture cannot be decoded.</source>
      <translation>الملف {name} تالف: يتعذّر فك ترميز صورته.</translation>
    </message>
    <message>
      <source>{name} is damaged: none of its pictures or sounds can be decoded.</source>
      <translation>الملف {name} تالف: يتعذّر فك ترميز أي من صوره أو أصواته.</translation>
    </message>
    <message>
      <source>{name} is damaged: nothing in it lasts any time.</source>
      <translation>الملف {name} تالف: لا مدة لأي شيء فيه.</translation>
    </message>
    <message>
      <source>{name} is damaged: the drawing stops making sense in line {line}.</source>
      <translation>الملف {name} تالف: يصبح الرسم غير مفهوم عند السطر {line}.</translation>
    </message>
    <message>
      <source>{name} is damaged; the defaults are used.</source>
      <translation>الملف {name} تالف؛ وتُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>الملف {name} فارغ.</translation>
    </message>
    <message>
      <source>{name} is from a newer version; what this one does not know is left alone.</source>
      <translation>الملف {name} من إصدار أحدث؛ وما لا يعرفه هذا الإصدار يُترك كما هو.</translation>
    </message>
    <message>
      <source>{name} is in the library already.</source>
      <translation>الملف {name} في المكتبة بالفعل.</translation>
    </message>
    <message>
      <source>{name} is in the library.</source>
      <translation>الملف {name} في المكتبة.</translation>
    </message>
    <message>
      <source>{name} is installed</source>
      <translation>تم تثبيت {name}</translation>
    </message>
    <message>
      <source>{name} is kept as a template.</source>
      <translation>تم حفظ {name} كقالب.</translation>
    </message>
    <message>
      <source>{name} is missing: {purpose}.</source>
      <translation>{name} غير موجود: {purpose}.</translation>
    </message>
    <message>
      <source>{name} is no file name.</source>
      <translation>لا يصلح {name} اسمًا لملف.</translation>
    </message>
    <message>
      <source>{name} is not a .cube colour table.</source>
      <translation>الملف {name} ليس جدول ألوان ‎.cube.</translation>
    </message>
    <message>
      <source>{name} is not a file.</source>
      <translation>إن {name} ليس ملفًا.</translation>
    </message>
    <message>
      <source>{name} is not a film strip.</source>
      <translation>الملف {name} ليس شريط لقطات.</translation>
    </message>
    <message>
      <source>{name} is not a kind of media file that can be read.</source>
      <translation>الملف {name} ليس من أنواع ملفات الوسائط التي يمكن قراءتها.</translation>
    </message>
    <message>
      <source>{name} is not a library of Brova Desktop.</source>
      <translation>الملف {name} ليس مكتبة Brova Desktop.</translation>
    </message>
    <message>
      <source>{name} is not a text in any known encoding.</source>
      <translation>الملف {name} ليس نصًا بأي ترميز معروف.</translation>
    </message>
    <message>
      <source>{name} is not a timeline that can be used.</source>
      <translation>{name} ليس خطًا زمنيًا يمكن استخدامه.</translation>
    </message>
    <message>
      <source>{name} is not a valid SVG picture.</source>
      <translation>الملف {name} ليس صورة SVG صالحة.</translation>
    </message>
    <message>
      <source>{name} is not a waveform.</source>
      <translation>الملف {name} ليس موجة صوتية.</translation>
    </message>
    <message>
      <source>{name} is not there any more.</source>
      <translation>لم يعد {name} موجودًا.</translation>
    </message>
    <message>
      <source>{name} is not there.</source>
      <translation>الملف {name} غير موجود.</translation>
    </message>
    <message>
      <source>{name} is not where it was.</source>
      <translation>الملف {name} ليس في مكانه السابق.</translation>
    </message>
    <message>
      <source>{name} is not where it was. Show where it is now.</source>
      <translation>الملف {name} ليس في مكانه السابق. بيّن مكانه الحالي.</translation>
    </message>
    <message>
      <source>{name} is on a locked track.</source>
      <translation>العنصر {name} على مسار مقفل.</translation>
    </message>
    <message>
      <source>{name} is only {length} s long.</source>
      <translation>مدة {name} لا تزيد على {length} ث.</translation>
    </message>
    <message>
      <source>{name} is rendered.</source>
      <translation>تم تصدير {name}.</translation>
    </message>
    <message>
      <source>{name} is saved.</source>
      <translation>تم حفظ {name}.</translation>
    </message>
    <message>
      <source>{name} is shorter than its animations.</source>
      <translation>مدة {name} أقصر من حركاته.</translation>
    </message>
    <message>
      <source>{name} is shorter than the reel and is repeated.</source>
      <translation>مدة {name} أقصر من الريل فيتكرر.</translation>
    </message>
    <message>
      <source>{name} is still being written.</source>
      <translation>ما زالت الكتابة جارية في الملف {name}.</translation>
    </message>
    <message>
      <source>{name} is there already and will be replaced.</source>
      <translation>الملف {name} موجود بالفعل وسيُستبدل.</translation>
    </message>
    <message>
      <source>{name} is there already, for something else.</source>
      <translation>الاسم {name} مستخدم بالفعل لشيء آخر.</translation>
    </message>
    <message>
      <source>{name} is too big for a drawing.</source>
      <translation>الملف {name} أكبر من أن يكون رسمًا.</translation>
    </message>
    <message>
      <source>{name} is too big to be unpacked.</source>
      <translation>الملف {name} أكبر من أن يُفك ضغطه.</translation>
    </message>
    <message numerus="yes">
      <source>{name} is too big: {count} frames of {width} by {height} pixels.</source>
      <translation>
        <numerusform>الملف {name} كبير جدًا: {width} في {height} بكسل.</numerusform>
        <numerusform>الملف {name} كبير جدًا: إطار واحد من {width} في {height} بكسل.</numerusform>
        <numerusform>الملف {name} كبير جدًا: إطاران من {width} في {height} بكسل.</numerusform>
        <numerusform>الملف {name} كبير جدًا: {count} إطارات من {width} في {height} بكسل.</numerusform>
        <numerusform>الملف {name} كبير جدًا: {count} إطارًا من {width} في {height} بكسل.</numerusform>
        <numerusform>الملف {name} كبير جدًا: {count} إطار من {width} في {height} بكسل.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is too big: {width} by {height} pixels.</source>
      <translation>الملف {name} كبير جدًا: {width} في {height} بكسل.</translation>
    </message>
    <message>
      <source>{name} is too complicated for a drawing.</source>
      <translation>الملف {name} أعقد من أن يكون رسمًا.</translation>
    </message>
    <message>
      <source>{name} is too large a picture file to draw.</source>
      <translation>ملف الصورة {name} أكبر من أن يُرسم.</translation>
    </message>
    <message>
      <source>{name} is too large for a colour table.</source>
      <translation>الملف {name} أكبر من أن يكون جدول ألوان.</translation>
    </message>
    <message>
      <source>{name} is too large for a spreadsheet of rows.</source>
      <translation>الملف {name} أكبر من أن يكون جدول صفوف.</translation>
    </message>
    <message>
      <source>{name} is too large for an SVG picture.</source>
      <translation>الملف {name} أكبر من أن يكون صورة SVG.</translation>
    </message>
    <message>
      <source>{name} is too large to be a reel.</source>
      <translation>الملف {name} أكبر من أن يكون ريلًا.</translation>
    </message>
    <message>
      <source>{name} is too large to draw: {width} x {height} pixels, {frames} frame(s).</source>
      <translation>الملف {name} أكبر من أن يُرسم: {width} x {height} بكسل، عدد الإطارات {frames}.</translation>
    </message>
    <message>
      <source>{name} is too short for a reel.</source>
      <translation>الملف {name} أقصر من أن يُستخدم في ريل.</translation>
    </message>
    <message>
      <source>{name} is too short to be the music.</source>
      <translation>الملف {name} أقصر من أن يكون الموسيقى.</translation>
    </message>
    <message>
      <source>{name} is {seconds} s shorter, to leave material for its transitions.</source>
      <translation>قُصّر {name} بمقدار {seconds} ث لترك مادة لانتقالاته.</translation>
    </message>
    <message>
      <source>{name} made it a draft again.</source>
      <translation>أعاده {name} إلى مسودة.</translation>
    </message>
    <message>
      <source>{name} may not be read.</source>
      <translation>لا يُسمح بقراءة {name}.</translation>
    </message>
    <message>
      <source>{name} may not be read: its permissions do not allow it.</source>
      <translation>لا يُسمح بقراءة {name}: صلاحياته لا تجيز ذلك.</translation>
    </message>
    <message>
      <source>{name} needs a file of another kind, or one that is there.</source>
      <translation>يحتاج {name} إلى ملف من نوع آخر، أو إلى ملف موجود.</translation>
    </message>
    <message>
      <source>{name} refers to itself in circles.</source>
      <translation>يشير {name} إلى نفسه في حلقة مفرغة.</translation>
    </message>
    <message>
      <source>{name} refers to something outside of its own file.</source>
      <translation>يشير {name} إلى شيء خارج ملفه.</translation>
    </message>
    <message>
      <source>{name} shows the automatic thumbnail again.</source>
      <translation>عاد الملف {name} إلى الصورة المصغرة التلقائية.</translation>
    </message>
    <message>
      <source>{name} uses a codec that cannot be read.</source>
      <translation>يستخدم {name} ترميزًا لا يمكن قراءته.</translation>
    </message>
    <message>
      <source>{name} uses a colour table that the reel does not know.</source>
      <translation>يستخدم {name} جدول ألوان لا يعرفه الريل.</translation>
    </message>
    <message>
      <source>{name} uses a file that the reel does not know.</source>
      <translation>يستخدم {name} ملفًا لا يعرفه الريل.</translation>
    </message>
    <message>
      <source>{name} waits for a new sign-in at {platform}.</source>
      <translation>ينتظر {name} تسجيل دخول جديدًا إلى {platform}.</translation>
    </message>
    <message>
      <source>{name} was changed elsewhere meanwhile.</source>
      <translation>تغيّر {name} في مكان آخر في هذه الأثناء.</translation>
    </message>
    <message>
      <source>{name} was changed while it was being sent.</source>
      <translation>تغيّر {name} أثناء إرساله.</translation>
    </message>
    <message>
      <source>{name} was damaged; it is kept as {aside}, and the defaults are used.</source>
      <translation>كان {name} تالفًا؛ وقد حُفظ باسم {aside}، وتُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
      <source>{name} was found again.</source>
      <translation>عُثر على {name} من جديد.</translation>
    </message>
    <message>
      <source>{name} was not kept; an older file of that name is still there.</source>
      <translation>لم يُحتفظ بالملف {name}؛ وما زال هناك ملف أقدم بهذا الاسم.</translation>
    </message>
    <message>
      <source>{name} was not published on {platform}. Open the window to see why.</source>
      <translation>لم يُنشر {name} على {platform}. افتح النافذة لمعرفة السبب.</translation>
    </message>
    <message>
      <source>{name} was published on {platform}.</source>
      <translation>نُشر {name} على {platform}.</translation>
    </message>
    <message>
      <source>{name} was written by a newer version of Brova Desktop.</source>
      <translation>كُتب {name} بإصدار أحدث من Brova Desktop.</translation>
    </message>
    <message>
      <source>{name} would overlap {other}.</source>
      <translation>سيتداخل {name} مع {other}.</translation>
    </message>
    <message>
      <source>{name}: {problem}</source>
      <translation>{name}: {problem}</translation>
    </message>
    <message>
      <source>{name}: {sentence}</source>
      <translation>{name}: {sentence}</translation>
    </message>
    <message>
      <source>{number}K</source>
      <comment>short for thousands</comment>
      <translation>{number} ألف</translation>
    </message>
    <message>
      <source>{number}M</source>
      <comment>short for millions</comment>
      <translation>{number} مليون</translation>
    </message>
    <message>
      <source>{n} stands for the seconds that are left</source>
      <translation>يمثّل {n} الثواني المتبقية</translation>
    </message>
    <message>
      <source>{part}, colour</source>
      <translation>{part}، اللون</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
    <message>
      <source>{place} shows {ratio}; this is {size}.</source>
      <translation>يعرض {place} النسبة {ratio}؛ وهذا {size}.</translation>
    </message>
    <message>
      <source>{platform} answered without a code.</source>
      <translation>ورد رد {platform} دون رمز.</translation>
    </message>
    <message>
      <source>{platform} answers no more questions for now.</source>
      <translation>لا يجيب {platform} عن مزيد من الطلبات حاليًا.</translation>
    </message>
    <message>
      <source>{platform} answers on port {port} only, and another program uses it.</source>
      <translation>لا يرد {platform} إلا على المنفذ {port}، ويستخدمه برنامج آخر.</translation>
    </message>
    <message>
      <source>{platform} cannot sign anybody in at the moment.</source>
      <translation>يتعذّر على {platform} تسجيل دخول أي شخص حاليًا.</translation>
    </message>
    <message numerus="yes">
      <source>{platform} ends on {date}: {count} planned posts wait for a new sign-in.</source>
      <translation>
        <numerusform>ينتهي اتصال {platform} في {date}.</numerusform>
        <numerusform>ينتهي اتصال {platform} في {date}: منشور مجدول واحد بانتظار تسجيل دخول جديد.</numerusform>
        <numerusform>ينتهي اتصال {platform} في {date}: منشوران مجدولان بانتظار تسجيل دخول جديد.</numerusform>
        <numerusform>ينتهي اتصال {platform} في {date}: {count} منشورات مجدولة بانتظار تسجيل دخول جديد.</numerusform>
        <numerusform>ينتهي اتصال {platform} في {date}: {count} منشورًا مجدولًا بانتظار تسجيل دخول جديد.</numerusform>
        <numerusform>ينتهي اتصال {platform} في {date}: {count} منشور مجدول بانتظار تسجيل دخول جديد.</numerusform>
      </translation>
    </message>
    <message>
      <source>{platform} has answered</source>
      <translation>وصل رد {platform}</translation>
    </message>
    <message numerus="yes">
      <source>{platform} has ended: {count} planned posts wait for a new sign-in.</source>
      <translation>
        <numerusform>انتهى اتصال {platform}.</numerusform>
        <numerusform>انتهى اتصال {platform}: منشور مجدول واحد بانتظار تسجيل دخول جديد.</numerusform>
        <numerusform>انتهى اتصال {platform}: منشوران مجدولان بانتظار تسجيل دخول جديد.</numerusform>
        <numerusform>انتهى اتصال {platform}: {count} منشورات مجدولة بانتظار تسجيل دخول جديد.</numerusform>
        <numerusform>انتهى اتصال {platform}: {count} منشورًا مجدولًا بانتظار تسجيل دخول جديد.</numerusform>
        <numerusform>انتهى اتصال {platform}: {count} منشور مجدول بانتظار تسجيل دخول جديد.</numerusform>
      </translation>
    </message>
    <message>
      <source>{platform} has no choice called {name}.</source>
      <translation>ليس في {platform} خيار باسم {name}.</translation>
    </message>
    <message>
      <source>{platform} needs an app of your own before an account can be connected.</source>
      <translation>يطلب {platform} تطبيقًا خاصًا بك قبل أن يمكن ربط حساب.</translation>
    </message>
    <message>
      <source>{platform} refused the sign-in.</source>
      <translation>رفض {platform} تسجيل الدخول.</translation>
    </message>
    <message>
      <source>{platform} takes over by itself</source>
      <translation>يتولاه {platform} بنفسه</translation>
    </message>
    <message>
      <source>{platform}: {problem}</source>
      <translation>{platform}: {problem}</translation>
    </message>
    <message>
      <source>{problems}</source>
      <translation>{problems}</translation>
    </message>
    <message>
      <source>{rate} frames a second are outside what {place} takes ({least} to {most}).</source>
      <translation>المعدل {rate} إطارًا في الثانية خارج ما يقبله {place} (من {least} إلى {most}).</translation>
    </message>
    <message>
      <source>{rate} is not a frame rate of reels. There are {known}.</source>
      <translation>المعدل {rate} ليس من معدلات إطارات الريلز. المتاح: {known}.</translation>
    </message>
    <message>
      <source>{rate}, variable</source>
      <translation>{rate}، متغيّر</translation>
    </message>
    <message numerus="yes">
      <source>{ready} of {count} pieces were ready from before.</source>
      <translation>
        <numerusform>لا أجزاء جاهزة من قبل ({ready}).</numerusform>
        <numerusform>كان {ready} من جزء واحد جاهزًا من قبل.</numerusform>
        <numerusform>كان {ready} من جزأين جاهزًا من قبل.</numerusform>
        <numerusform>كان {ready} من {count} أجزاء جاهزًا من قبل.</numerusform>
        <numerusform>كان {ready} من {count} جزءًا جاهزًا من قبل.</numerusform>
        <numerusform>كان {ready} من {count} جزء جاهزًا من قبل.</numerusform>
      </translation>
    </message>
    <message>
      <source>{reason} What you edited is kept as a new draft.</source>
      <translation>{reason} حُفظ ما عدّلته كمسودة جديدة.</translation>
    </message>
    <message>
      <source>{reason} You can close this tab and try again in Brova Desktop.</source>
      <translation>{reason} يمكنك إغلاق علامة التبويب هذه والمحاولة مرة أخرى في Brova Desktop.</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} ث</translation>
    </message>
    <message>
      <source>{sent} of {total}</source>
      <translation>{sent} من {total}</translation>
    </message>
    <message>
      <source>{service} cannot be reached.</source>
      <translation>يتعذّر الوصول إلى {service}.</translation>
    </message>
    <message>
      <source>{service} did not answer in time.</source>
      <translation>لم يصل رد {service} في الوقت المناسب.</translation>
    </message>
    <message>
      <source>{service} gave an answer that cannot be read.</source>
      <translation>وصل من {service} رد تتعذّر قراءته.</translation>
    </message>
    <message numerus="yes">
      <source>{share}, {count} min left</source>
      <translation>
        <numerusform>{share}، بقي أقل من دقيقة</numerusform>
        <numerusform>{share}، بقيت دقيقة</numerusform>
        <numerusform>{share}، بقيت دقيقتان</numerusform>
        <numerusform>{share}، بقيت {count} دقائق</numerusform>
        <numerusform>{share}، بقيت {count} دقيقة</numerusform>
        <numerusform>{share}، بقيت {count} دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{share}, {count} s left</source>
      <translation>
        <numerusform>{share}، بقي أقل من ثانية</numerusform>
        <numerusform>{share}، بقيت ثانية</numerusform>
        <numerusform>{share}، بقيت ثانيتان</numerusform>
        <numerusform>{share}، بقيت {count} ثوانٍ</numerusform>
        <numerusform>{share}، بقيت {count} ثانية</numerusform>
        <numerusform>{share}، بقيت {count} ثانية</numerusform>
      </translation>
    </message>
    <message>
      <source>{size} is outside what {place} takes.</source>
      <translation>الأبعاد {size} خارج ما يقبله {place}.</translation>
    </message>
    <message>
      <source>{size} were freed.</source>
      <translation>تم توفير {size}.</translation>
    </message>
    <message>
      <source>{some} and {last}</source>
      <translation>{some} و{last}</translation>
    </message>
    <message>
      <source>{speed} a second</source>
      <translation>{speed} في الثانية</translation>
    </message>
    <message>
      <source>{start} to {end} on {track}</source>
      <translation>من {start} إلى {end} على {track}</translation>
    </message>
    <message>
      <source>{state} at {time}</source>
      <translation>{state} عند {time}</translation>
    </message>
    <message>
      <source>{state}, until {date}</source>
      <translation>{state}، حتى {date}</translation>
    </message>
    <message>
      <source>{step}, done</source>
      <translation>{step}، تم</translation>
    </message>
    <message>
      <source>{text} counts frames, and nothing here says how long a frame is.</source>
      <translation>{text} عدد من الإطارات، ولا شيء هنا يحدد مدة الإطار.</translation>
    </message>
    <message>
      <source>{text} is longer than a hundred hours.</source>
      <translation>{text} أطول من مئة ساعة.</translation>
    </message>
    <message>
      <source>{text} is no date and time.</source>
      <translation>القيمة {text} ليست تاريخًا ووقتًا.</translation>
    </message>
    <message>
      <source>{text} is no posting slot.</source>
      <translation>{text} ليس موعد نشر.</translation>
    </message>
    <message>
      <source>{text} is not a time.</source>
      <translation>{text} ليس وقتًا.</translation>
    </message>
    <message>
      <source>{text} is not like youtube.privacy=unlisted.</source>
      <translation>القيمة {text} ليست على هيئة youtube.privacy=unlisted.</translation>
    </message>
    <message numerus="yes">
      <source>{title} and {count} more</source>
      <translation>
        <numerusform>{title}</numerusform>
        <numerusform>{title} وواحد آخر</numerusform>
        <numerusform>{title} واثنان آخران</numerusform>
        <numerusform>{title} و{count} أخرى</numerusform>
        <numerusform>{title} و{count} أخرى</numerusform>
        <numerusform>{title} و{count} أخرى</numerusform>
      </translation>
    </message>
    <message>
      <source>{title} is not done yet</source>
      <translation>لم تكتمل المهمة بعد: {title}</translation>
    </message>
    <message>
      <source>{title} was interrupted.</source>
      <translation>انقطعت المهمة: {title}.</translation>
    </message>
    <message>
      <source>{title}, copy</source>
      <translation>{title}، نسخة</translation>
    </message>
    <message>
      <source>{title}. Open the activity panel</source>
      <translation>{title}. فتح لوحة النشاط</translation>
    </message>
    <message>
      <source>{title}: {why}.</source>
      <translation>{title}: {why}.</translation>
    </message>
    <message>
      <source>{title}: {why}. The default is used.</source>
      <translation>{title}: {why}. تُستخدم القيمة الافتراضية.</translation>
    </message>
    <message>
      <source>{used} of {most}</source>
      <translation>{used} من {most}</translation>
    </message>
    <message>
      <source>{used} of {most} #</source>
      <translation>{used} من {most} #</translation>
    </message>
    <message>
      <source>{value} is above {high}</source>
      <translation>القيمة {value} أكبر من {high}</translation>
    </message>
    <message>
      <source>{value} is below {low}</source>
      <translation>القيمة {value} أصغر من {low}</translation>
    </message>
    <message>
      <source>{value} is none of {choices}</source>
      <translation>القيمة {value} ليست من {choices}</translation>
    </message>
    <message>
      <source>{value} is not a colour such as #ffd147.</source>
      <translation>القيمة {value} ليست لونًا مثل ‎#ffd147.</translation>
    </message>
    <message>
      <source>{value} is nothing to choose for {name}.</source>
      <translation>القيمة {value} ليست من خيارات {name}.</translation>
    </message>
    <message>
      <source>{why}</source>
      <translation>{why}</translation>
    </message>
    <message>
      <source>{workspace} - Brova Desktop</source>
      <translation>{workspace} - Brova Desktop</translation>
    </message>
    <message>
      <source>“What a customer says”</source>
      <translation>“ما يقوله أحد العملاء”</translation>
    </message>
    <message>
      <source>“{name}”, which is no plain clip.</source>
      <translation>“{name}”، وهو ليس مقطعًا بسيطًا.</translation>
    </message>
    <message>
      <source>“{text}” is left out: there is no time for it.</source>
      <translation>استُبعد “{text}”: لا وقت له.</translation>
    </message>
  </context>
</TS>

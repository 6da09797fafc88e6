<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
    <context>
        <name>AboutSettings</name>
        <message>
            <source>Version %1</source>
            <translation>الإصدار %1</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
            <translation>برنامج حر بموجب رخصة جنو العمومية العامة، الإصدار 3 أو أحدث: يمكنك استخدامه ودراسته ومشاركته وتعديله. يأتي دون أي ضمان.</translation>
        </message>
        <message>
            <source>What it stands on</source>
            <translation>ما يقوم عليه</translation>
        </message>
        <message>
            <source>With thanks to everybody who made these, and to the XMPP Standards Foundation for the protocol.</source>
            <translation>مع الشكر لكل من صنعها، ولمؤسسة XMPP Standards Foundation على البروتوكول.</translation>
        </message>
        <message>
            <source>%1, licence %2, opens %3</source>
            <translation>%1، الرخصة %2، يفتح %3</translation>
        </message>
    </context>
    <context>
        <name>AccountChips</name>
        <message>
            <source>For which account?</source>
            <translation>لأي حساب؟</translation>
        </message>
    </context>
    <context>
        <name>AccountFoot</name>
        <message>
            <source>Close the settings</source>
            <translation>إغلاق الإعدادات</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>AccountSettings</name>
        <message>
            <source>Enter a new password…</source>
            <translation>إدخال كلمة مرور جديدة…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>تسجيل الخروج…</translation>
        </message>
    </context>
    <context>
        <name>AccountsButton</name>
        <message>
            <source>All accounts</source>
            <translation>جميع الحسابات</translation>
        </message>
    </context>
    <context>
        <name>AccountsDialog</name>
        <message>
            <source>Your accounts</source>
            <translation>حساباتك</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>AddMembersDialog</name>
        <message>
            <source>Add people</source>
            <translation>إضافة أشخاص</translation>
        </message>
        <message>
            <source>Invite people</source>
            <translation>دعوة أشخاص</translation>
        </message>
        <message>
            <source>They can read what is written from then on, on all their devices.</source>
            <translation>يمكنهم قراءة ما يُكتب من الآن فصاعدًا، على جميع أجهزتهم.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>دعوة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>حسب النظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>تباين قوي</translation>
        </message>
        <message>
            <source>Clear outlines and colours that are easier to tell apart.</source>
            <translation>حدود واضحة وألوان يسهل التمييز بينها.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>معطّل</translation>
        </message>
        <message>
            <source>On</source>
            <translation>مفعّل</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>صغير</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>عادي</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>كبير</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>أكبر</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>الأكبر</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>حركة أقل</translation>
        </message>
        <message>
            <source>Nothing slides, turns or fades.</source>
            <translation>لا شيء ينزلق أو يدور أو يتلاشى.</translation>
        </message>
        <message>
            <source>Compact list of chats</source>
            <translation>قائمة محادثات مضغوطة</translation>
        </message>
        <message>
            <source>More chats fit, with smaller pictures.</source>
            <translation>تتسع لمحادثات أكثر، بصور أصغر.</translation>
        </message>
        <message>
            <source>Enter sends</source>
            <translation>الإرسال بـ Enter</translation>
        </message>
        <message>
            <source>Shift and Enter begin a new line.</source>
            <translation>Shift مع Enter لبدء سطر جديد.</translation>
        </message>
        <message>
            <source>Ctrl and Enter send.</source>
            <translation>Ctrl مع Enter للإرسال.</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach</source>
            <translation>إرفاق</translation>
        </message>
        <message>
            <source>Photo or file…</source>
            <translation>صورة أو ملف…</translation>
        </message>
        <message>
            <source>Ctrl O</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl O</translation>
        </message>
        <message>
            <source>What was copied</source>
            <translation>ما تم نسخه</translation>
        </message>
        <message>
            <source>Ctrl V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl V</translation>
        </message>
        <message>
            <source>Choose photos or files</source>
            <translation>اختيار صور أو ملفات</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>جميع الملفات (*)</translation>
        </message>
        <message>
            <source>Photos (*.jpg *.jpeg *.png *.gif *.webp *.heic *.heif *.avif)</source>
            <translation>الصور (*.jpg *.jpeg *.png *.gif *.webp *.heic *.heif *.avif)</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Don’t send %1</source>
            <translation>عدم إرسال %1</translation>
        </message>
        <message>
            <source>Turn %1</source>
            <translation>تدوير %1</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>About to be sent</source>
            <translation>على وشك الإرسال</translation>
        </message>
        <message>
            <source>Add more</source>
            <translation>إضافة المزيد</translation>
        </message>
        <message>
            <source>Full size</source>
            <translation>الحجم الكامل</translation>
        </message>
        <message>
            <source>Full size chosen</source>
            <translation>بالحجم الكامل</translation>
        </message>
        <message>
            <source>Untouched chosen</source>
            <translation>بلا تغيير</translation>
        </message>
        <message>
            <source>Size and quality of the photos</source>
            <translation>حجم الصور وجودتها</translation>
        </message>
        <message>
            <source>Size and quality</source>
            <translation>الحجم والجودة</translation>
        </message>
        <message>
            <source>Sized for the screen</source>
            <translation>بحجم الشاشة</translation>
        </message>
        <message>
            <source>Full size, place and camera removed</source>
            <translation>الحجم الكامل، دون المكان والكاميرا</translation>
        </message>
        <message>
            <source>Untouched, tells place and camera</source>
            <translation>بلا تغيير، تكشف المكان والكاميرا</translation>
        </message>
    </context>
    <context>
        <name>AttachmentTile</name>
        <message>
            <source>Photo</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>Program %1</source>
            <translation>برنامج %1</translation>
        </message>
        <message>
            <source>File %1</source>
            <translation>ملف %1</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <translation>في انتظار الإرسال</translation>
        </message>
        <message>
            <source>being prepared</source>
            <translation>قيد التجهيز</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>قيد الإرسال</translation>
        </message>
        <message>
            <source>being loaded</source>
            <translation>قيد التحميل</translation>
        </message>
        <message>
            <source>not loaded</source>
            <translation>لم يتم التحميل</translation>
        </message>
        <message>
            <source>%1 from you</source>
            <comment>a photo or file</comment>
            <translation>%1 منك</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <comment>a photo or file, and a person</comment>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>caption %1</source>
            <translation>التعليق: %1</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <source>Waiting, %1</source>
            <translation>في الانتظار، %1</translation>
        </message>
        <message>
            <source>Preparing</source>
            <translation>جارٍ التجهيز</translation>
        </message>
        <message>
            <source>Uploading, %1</source>
            <translation>جارٍ الرفع، %1</translation>
        </message>
        <message>
            <source>Loading, %1</source>
            <translation>جارٍ التحميل، %1</translation>
        </message>
        <message>
            <source>A program. Open only if you expected it.</source>
            <translation>برنامج. لا تفتحه إلا إذا كنت تتوقعه.</translation>
        </message>
        <message>
            <source>A program, %1. Open only if you expected it.</source>
            <translation>برنامج، %1. لا تفتحه إلا إذا كنت تتوقعه.</translation>
        </message>
        <message>
            <source>Open or save</source>
            <translation>فتح أو حفظ</translation>
        </message>
        <message>
            <source>%1, open or save</source>
            <translation>%1، فتح أو حفظ</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>لم يتم التحميل</translation>
        </message>
        <message>
            <source>%1, not loaded</source>
            <translation>%1، لم يتم التحميل</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>تحميل</translation>
        </message>
        <message>
            <source>Fetch again</source>
            <translation>الجلب مجددًا</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>المحاولة مجددًا</translation>
        </message>
        <message>
            <source>Send smaller</source>
            <translation>إرسال بحجم أصغر</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Load, %1</source>
            <comment>a photo of that size</comment>
            <translation>تحميل، %1</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Make a backup</source>
            <translation>أنشئ نسخة احتياطية</translation>
        </message>
        <message>
            <source>Check a backup</source>
            <translation>افحص نسخة احتياطية</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>استعد نسخة احتياطية</translation>
        </message>
        <message>
            <source>Without this passphrase nobody opens the backup, not even you. Keep it apart from the file.</source>
            <translation>من دون عبارة المرور هذه لا يفتح أحد النسخة، ولا حتى أنت. احفظها بعيدًا عن الملف.</translation>
        </message>
        <message>
            <source>The whole file is read. Nothing is changed.</source>
            <translation>يُقرأ الملف كله. لا يتغير شيء.</translation>
        </message>
        <message>
            <source>This computer becomes a new device of yours, with keys of its own. What was written after the backup comes from your provider, as far as its keys allow.</source>
            <translation>يصبح هذا الحاسوب جهازًا جديدًا لك بمفاتيح خاصة به. وما كُتب بعد النسخة يأتي من مزوّدك بقدر ما تسمح مفاتيحه.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Passphrase of the backup</source>
            <translation>عبارة مرور النسخة</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>العبارة نفسها مرة أخرى</translation>
        </message>
        <message>
            <source>Suggest six words</source>
            <translation>اقترح ست كلمات</translation>
        </message>
        <message>
            <source>With photos and files</source>
            <translation>مع الصور والملفات</translation>
        </message>
        <message>
            <source>Without, only those go along that no server has.</source>
            <translation>من دونها، لا يُضمّ إلا ما ليس على أي خادم.</translation>
        </message>
        <message>
            <source>Where the backup is to go</source>
            <translation>مكان حفظ النسخة</translation>
        </message>
        <message>
            <source>Backups (%1)</source>
            <translation>النسخ الاحتياطية (%1)</translation>
        </message>
        <message>
            <source>Which backup</source>
            <translation>أي نسخة</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>كل الملفات (%1)</translation>
        </message>
        <message>
            <source>Choose where to…</source>
            <translation>اختر المكان…</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>اختر الملف…</translation>
        </message>
        <message>
            <source>Start Ninelives again</source>
            <translation>أعد تشغيل Ninelives</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>BackupSettings</name>
        <message>
            <source>Backup</source>
            <translation>النسخ الاحتياطي</translation>
        </message>
        <message>
            <source>One encrypted file with everything on this computer. Restored on another one, that computer becomes a new device of yours.</source>
            <translation>ملف واحد مشفّر فيه كل ما على هذا الحاسوب. وعند استعادته على حاسوب آخر يصبح ذلك الحاسوب جهازًا جديدًا لك.</translation>
        </message>
        <message>
            <source>Make a backup…</source>
            <translation>أنشئ نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Check a backup…</source>
            <translation>افحص نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Recovery words</source>
            <translation>كلمات الاستعادة</translation>
        </message>
        <message>
            <source>Make new words…</source>
            <translation>أنشئ كلمات جديدة…</translation>
        </message>
        <message>
            <source>Write them down…</source>
            <translation>اكتبها…</translation>
        </message>
    </context>
    <context>
        <name>Badge</name>
        <message>
            <source>99+</source>
            <translation>99+</translation>
        </message>
    </context>
    <context>
        <name>BlockedSettings</name>
        <message>
            <source>Blocked people can’t write to you or see whether you are here. They are not told. Your provider keeps the list, for all your devices.</source>
            <translation>لا يمكن للمحظورين مراسلتك أو رؤية إن كنت هنا. لا يُخبرون بذلك. يحفظ مزوّدك القائمة، لجميع أجهزتك.</translation>
        </message>
        <message>
            <source>Block an address</source>
            <translation>حظر عنوان</translation>
        </message>
        <message>
            <source>name@server</source>
            <translation>name@server</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>حظر</translation>
        </message>
        <message>
            <source>Nobody is blocked.</source>
            <translation>لا أحد محظور.</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>إلغاء الحظر</translation>
        </message>
        <message>
            <source>Unblock %1</source>
            <translation>إلغاء حظر %1</translation>
        </message>
    </context>
    <context>
        <name>Brand</name>
        <message>
            <source>Ninelives</source>
            <extracomment>The program's name; not translated</extracomment>
            <translation>Ninelives</translation>
        </message>
    </context>
    <context>
        <name>BubbleMeta</name>
        <message>
            <source>edited</source>
            <extracomment>Beside the time of a changed message
----------
Beside the time of a changed message; shows what it said before</extracomment>
            <translation>معدّلة</translation>
        </message>
        <message>
            <source>Shows what it said before</source>
            <translation>يعرض ما كان مكتوبًا من قبل</translation>
        </message>
        <message>
            <source>The change could not be sent; others see the earlier text</source>
            <translation>تعذّر إرسال التعديل؛ يرى الآخرون النص السابق</translation>
        </message>
        <message>
            <source>The change waits; others see the earlier text until it is sent</source>
            <translation>التعديل في الانتظار؛ يرى الآخرون النص السابق إلى أن يُرسل</translation>
        </message>
    </context>
    <context>
        <name>CalendarPopover</name>
        <message>
            <source>Month before</source>
            <translation>الشهر السابق</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>الشهر التالي</translation>
        </message>
    </context>
    <context>
        <name>ChatBars</name>
        <message>
            <source>Go to a day</source>
            <translation>الانتقال إلى يوم</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message numerus="yes">
            <source>Back to the chats, %n unread</source>
            <translation>
                <numerusform>العودة إلى المحادثات، %n غير مقروءة</numerusform>
                <numerusform>العودة إلى المحادثات، رسالة واحدة غير مقروءة</numerusform>
                <numerusform>العودة إلى المحادثات، رسالتان غير مقروءتين</numerusform>
                <numerusform>العودة إلى المحادثات، %n رسائل غير مقروءة</numerusform>
                <numerusform>العودة إلى المحادثات، %n رسالة غير مقروءة</numerusform>
                <numerusform>العودة إلى المحادثات، %n رسالة غير مقروءة</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the chats</source>
            <translation>العودة إلى المحادثات</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>إخفاء التفاصيل</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>محادثة</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>إلغاء الكتم</translation>
        </message>
        <message>
            <source>Mute…</source>
            <translation>كتم…</translation>
        </message>
        <message>
            <source>Ctrl Shift M</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Shift M</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>إلغاء التثبيت</translation>
        </message>
        <message>
            <source>Pin to the top</source>
            <translation>تثبيت في الأعلى</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Leave…</source>
            <translation>مغادرة…</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>إلغاء الحظر</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>حظر</translation>
        </message>
    </context>
    <context>
        <name>ChatList</name>
        <message>
            <source>Chats</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>محادثة</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>إلغاء التثبيت</translation>
        </message>
        <message>
            <source>Pin to the top</source>
            <translation>تثبيت في الأعلى</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>إلغاء الكتم</translation>
        </message>
        <message>
            <source>Mute…</source>
            <translation>كتم…</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>تحديد كمقروءة</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>تحديد كغير مقروءة</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>إخراج من الأرشيف</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>أرشفة</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Leave…</source>
            <translation>مغادرة…</translation>
        </message>
    </context>
    <context>
        <name>ChatOutage</name>
        <message>
            <source>Try now</source>
            <translation>المحاولة الآن</translation>
        </message>
    </context>
    <context>
        <name>ChatPrivacy</name>
        <message>
            <source>What members are told</source>
            <translation>ما يُكشف للأعضاء</translation>
        </message>
        <message>
            <source>What this chat tells %1</source>
            <translation>ما تكشفه هذه المحادثة لـ %1</translation>
        </message>
        <message>
            <source>That a message arrived</source>
            <translation>وصول الرسائل</translation>
        </message>
        <message>
            <source>That you have read</source>
            <translation>أنك قرأت</translation>
        </message>
        <message>
            <source>That you are typing</source>
            <translation>أنك تكتب</translation>
        </message>
        <message>
            <source>As in settings</source>
            <translation>كما في الإعدادات</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
    </context>
    <context>
        <name>ChatSearchBar</name>
        <message>
            <source>Search this chat</source>
            <translation>البحث في هذه المحادثة</translation>
        </message>
        <message>
            <source>Older hit</source>
            <translation>نتيجة أقدم</translation>
        </message>
        <message>
            <source>Newer hit</source>
            <translation>نتيجة أحدث</translation>
        </message>
        <message>
            <source>Go to a day</source>
            <translation>الانتقال إلى يوم</translation>
        </message>
        <message>
            <source>End the search</source>
            <translation>إنهاء البحث</translation>
        </message>
    </context>
    <context>
        <name>ChatSheet</name>
        <message>
            <source>A text as long as this can go as a file.</source>
            <translation>يمكن إرسال نص بهذا الطول كملف.</translation>
        </message>
        <message>
            <source>Send as file</source>
            <translation>إرسال كملف</translation>
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <source>Find a chat or a command</source>
            <translation>العثور على محادثة أو أمر</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>البحث في جميع الرسائل</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>محادثة جديدة</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>مجموعة جديدة</translation>
        </message>
        <message>
            <source>Join a channel</source>
            <translation>الانضمام إلى قناة</translation>
        </message>
        <message>
            <source>Next chat</source>
            <translation>المحادثة التالية</translation>
        </message>
        <message>
            <source>Previous chat</source>
            <translation>المحادثة السابقة</translation>
        </message>
        <message>
            <source>Next unread chat</source>
            <translation>المحادثة التالية غير المقروءة</translation>
        </message>
        <message>
            <source>Previous unread chat</source>
            <translation>المحادثة السابقة غير المقروءة</translation>
        </message>
        <message>
            <source>Pinned chat 1 to 9</source>
            <translation>المحادثات المثبّتة من 1 إلى 9</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>الجزء التالي من النافذة</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>الجزء السابق من النافذة</translation>
        </message>
        <message>
            <source>Close what is on top, leave</source>
            <translation>إغلاق ما في الأعلى، مغادرة</translation>
        </message>
        <message>
            <source>What works, during an outage</source>
            <translation>ما يعمل أثناء الانقطاع</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Attach photos or files</source>
            <translation>إرفاق صور أو ملفات</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>إيموجي</translation>
        </message>
        <message>
            <source>Search this chat</source>
            <translation>البحث في هذه المحادثة</translation>
        </message>
        <message>
            <source>Go to a day</source>
            <translation>الانتقال إلى يوم</translation>
        </message>
        <message>
            <source>Choose several messages</source>
            <translation>اختيار عدة رسائل</translation>
        </message>
        <message>
            <source>Newest message, again: first unread</source>
            <translation>أحدث رسالة، ثم: أول رسالة غير مقروءة</translation>
        </message>
        <message>
            <source>Details of this chat</source>
            <translation>تفاصيل هذه المحادثة</translation>
        </message>
        <message>
            <source>Mute this chat</source>
            <translation>كتم هذه المحادثة</translation>
        </message>
        <message>
            <source>Pin this chat</source>
            <translation>تثبيت هذه المحادثة</translation>
        </message>
        <message>
            <source>Archive this chat</source>
            <translation>أرشفة هذه المحادثة</translation>
        </message>
        <message>
            <source>Export this chat</source>
            <translation>تصدير هذه المحادثة</translation>
        </message>
        <message>
            <source>Mark this chat as unread</source>
            <translation>تحديد هذه المحادثة كغير مقروءة</translation>
        </message>
        <message>
            <source>What can be done with a chat</source>
            <translation>ما يمكن فعله بمحادثة</translation>
        </message>
        <message>
            <source>Move a pinned chat down</source>
            <translation>نقل محادثة مثبّتة إلى أسفل</translation>
        </message>
        <message>
            <source>Move a pinned chat up</source>
            <translation>نقل محادثة مثبّتة إلى أعلى</translation>
        </message>
        <message>
            <source>Edit your last message, in an empty field</source>
            <translation>تعديل رسالتك الأخيرة، في حقل فارغ</translation>
        </message>
        <message>
            <source>Send, when Enter begins a new line</source>
            <translation>إرسال، عندما يبدأ Enter سطرًا جديدًا</translation>
        </message>
        <message>
            <source>Paste text, photos or files</source>
            <translation>لصق نص أو صور أو ملفات</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>الرسالة السابقة</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>الرسالة التالية</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>رد</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>إعادة توجيه</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>سحب</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>React</source>
            <translation>تفاعل</translation>
        </message>
        <message>
            <source>About the chosen message</source>
            <translation>حول الرسالة المحددة</translation>
        </message>
        <message>
            <source>Open a link</source>
            <translation>فتح رابط</translation>
        </message>
        <message>
            <source>What can be done with a message</source>
            <translation>ما يمكن فعله برسالة</translation>
        </message>
        <message>
            <source>Open a photo, or who has read it</source>
            <translation>فتح صورة، أو من قرأها</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>ألوان فاتحة</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>ألوان داكنة</translation>
        </message>
        <message>
            <source>Colours as the system</source>
            <translation>الألوان حسب النظام</translation>
        </message>
        <message>
            <source>Settings: account</source>
            <translation>الإعدادات: الحساب</translation>
        </message>
        <message>
            <source>Settings: privacy and receipts</source>
            <translation>الإعدادات: الخصوصية والإيصالات</translation>
        </message>
        <message>
            <source>Settings: photos and files</source>
            <translation>الإعدادات: الصور والملفات</translation>
        </message>
        <message>
            <source>Settings: notifications</source>
            <translation>الإعدادات: الإشعارات</translation>
        </message>
        <message>
            <source>Settings: appearance</source>
            <translation>الإعدادات: المظهر</translation>
        </message>
        <message>
            <source>Settings: devices</source>
            <translation>الإعدادات: الأجهزة</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>ربط جهاز</translation>
        </message>
        <message>
            <source>Bring your chats here from another device</source>
            <translation>جلب محادثاتك إلى هنا من جهاز آخر</translation>
        </message>
        <message>
            <source>Settings: blocked people</source>
            <translation>الإعدادات: المحظورون</translation>
        </message>
        <message>
            <source>Settings: storage and backup</source>
            <translation>الإعدادات: التخزين والنسخ الاحتياطي</translation>
        </message>
        <message>
            <source>Settings: connection and history</source>
            <translation>الإعدادات: الاتصال والسجل</translation>
        </message>
        <message>
            <source>About Ninelives</source>
            <translation>حول Ninelives</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <extracomment>Names of keys follow</extracomment>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>في أي مكان</translation>
        </message>
        <message>
            <source>In the open chat</source>
            <translation>في المحادثة المفتوحة</translation>
        </message>
        <message>
            <source>In the list of chats</source>
            <translation>في قائمة المحادثات</translation>
        </message>
        <message>
            <source>While writing</source>
            <translation>أثناء الكتابة</translation>
        </message>
        <message>
            <source>On a message</source>
            <translation>على رسالة</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find a chat or a command</source>
            <translation>العثور على محادثة أو أمر</translation>
        </message>
        <message>
            <source>Esc closes</source>
            <translation>Esc للإغلاق</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>ما عُثر عليه</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Is this really a device of %1?</source>
            <translation>هل هذا حقًا أحد أجهزة %1؟</translation>
        </message>
        <message>
            <source>Is this really your device?</source>
            <translation>هل هذا جهازك حقًا؟</translation>
        </message>
        <message>
            <source>Call or meet %1. If you both see the same eight groups, it is.</source>
            <translation>اتصل بـ %1 أو التقيا. إن رأى كلاكما المقاطع الثمانية نفسها، فهو كذلك.</translation>
        </message>
        <message>
            <source>Look at the settings of your other device. If both show the same eight groups, it is.</source>
            <translation>انظر في إعدادات جهازك الآخر. إن أظهر الجهازان المقاطع الثمانية نفسها، فهو كذلك.</translation>
        </message>
        <message>
            <source>In the same order as in %1’s Settings, Devices</source>
            <translation>بنفس الترتيب كما في إعدادات %1، الأجهزة</translation>
        </message>
        <message>
            <source>In the same order as in its Settings, Devices</source>
            <translation>بنفس الترتيب كما في إعداداته، الأجهزة</translation>
        </message>
        <message>
            <source>%1 can scan this</source>
            <translation>يمكن لـ %1 مسح هذا</translation>
        </message>
        <message>
            <source>The other device can scan this</source>
            <translation>يمكن للجهاز الآخر مسح هذا</translation>
        </message>
        <message>
            <source>Scan %1’s code</source>
            <translation>امسح رمز %1</translation>
        </message>
        <message>
            <source>Scan its code</source>
            <translation>امسح رمزه</translation>
        </message>
        <message>
            <source>They match</source>
            <translation>متطابقة</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>They differ</source>
            <translation>مختلفة</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Attach photos or files</source>
            <translation>إرفاق صور أو ملفات</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>إيموجي</translation>
        </message>
        <message>
            <source>Record a voice message</source>
            <translation>تسجيل رسالة صوتية</translation>
        </message>
    </context>
    <context>
        <name>ComposerBars</name>
        <message>
            <source>Answering %1</source>
            <extracomment>Above the field to write in: whom is answered</extracomment>
            <translation>الرد على %1</translation>
        </message>
        <message>
            <source>Don’t answer this message</source>
            <translation>عدم الرد على هذه الرسالة</translation>
        </message>
    </context>
    <context>
        <name>ComposerMenu</name>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Add to dictionary</source>
            <translation>إضافة إلى القاموس</translation>
        </message>
        <message>
            <source>Ignore</source>
            <extracomment>Of a misspelled word</extracomment>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Ctrl Z</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Z</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Ctrl Shift Z</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Shift Z</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>قص</translation>
        </message>
        <message>
            <source>Ctrl X</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl X</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Ctrl C</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl C</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <source>Ctrl V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl V</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>تحديد الكل</translation>
        </message>
        <message>
            <source>Ctrl A</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl A</translation>
        </message>
    </context>
    <context>
        <name>ConnectionSettings</name>
        <message>
            <source>The last 30 days</source>
            <translation>آخر 30 يومًا</translation>
        </message>
        <message>
            <source>Nothing seen yet. The chart fills while Ninelives runs.</source>
            <translation>لا بيانات بعد. يمتلئ المخطط أثناء عمل Ninelives.</translation>
        </message>
        <message>
            <source>Ask neutral places whether the internet works</source>
            <translation>سؤال جهات محايدة إن كان الإنترنت يعمل</translation>
        </message>
        <message>
            <source>Only while something fails. They learn nothing but this computer’s address. Without it we can’t tell your provider from your network.</source>
            <translation>فقط عند حدوث خلل. لا تعرف هذه الجهات إلا عنوان هذا الحاسوب. دون ذلك لا يمكننا أن نعرف هل السبب مزوّدك أم شبكتك.</translation>
        </message>
        <message>
            <source>What happened while you were away</source>
            <translation>ما حدث أثناء غيابك</translation>
        </message>
        <message>
            <source>Nothing failed in the last days.</source>
            <translation>لم يتعطل شيء في الأيام الماضية.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
        <message>
            <source>Copy the log</source>
            <translation>نسخ السجل</translation>
        </message>
        <message>
            <source>It holds no names, addresses or texts, and stays on this computer.</source>
            <translation>لا يحوي أسماء ولا عناوين ولا نصوصًا، ويبقى على هذا الحاسوب.</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Write without encryption?</source>
            <translation>الكتابة دون تشفير؟</translation>
        </message>
        <message>
            <source>The servers that carry this chat can read what you write here.</source>
            <translation>يمكن للخوادم التي تنقل هذه المحادثة قراءة ما تكتبه هنا.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Write without encryption</source>
            <translation>الكتابة دون تشفير</translation>
        </message>
    </context>
    <context>
        <name>ConversationRow</name>
        <message>
            <source>Draft</source>
            <extracomment>Before a text that was written but not sent</extracomment>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>في الطريق</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>أُرسلت</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>تم التسليم</translation>
        </message>
        <message>
            <source>read</source>
            <translation>قُرئت</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>لم تُرسل</translation>
        </message>
        <message>
            <source>Contact request</source>
            <translation>طلب تواصل</translation>
        </message>
        <message>
            <source>Can’t be read on this computer</source>
            <translation>لا يمكن قراءتها على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Not sent · see why</source>
            <translation>لم تُرسل · معرفة السبب</translation>
        </message>
        <message>
            <source>Photo not sent · see why</source>
            <translation>لم تُرسل الصورة · معرفة السبب</translation>
        </message>
        <message>
            <source>File not sent · see why</source>
            <translation>لم يُرسل الملف · معرفة السبب</translation>
        </message>
        <message>
            <source>Message taken back</source>
            <translation>رسالة مسحوبة</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>أنت: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a person in a group, and what they wrote</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>You are invited</source>
            <translation>وصلتك دعوة</translation>
        </message>
        <message>
            <source>%1 invites you</source>
            <translation>%1 يدعوك</translation>
        </message>
        <message>
            <source>Not a contact: %1 invites you</source>
            <translation>ليس من جهات اتصالك: %1 يدعوك</translation>
        </message>
        <message>
            <source>%1 wants to write to you</source>
            <translation>%1 يريد مراسلتك</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>دعوة</translation>
        </message>
        <message>
            <source>group</source>
            <translation>مجموعة</translation>
        </message>
        <message>
            <source>public channel</source>
            <translation>قناة عامة</translation>
        </message>
        <message>
            <source>you are no longer in it</source>
            <translation>لم تعد فيها</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>غير مشفّرة</translation>
        </message>
        <message>
            <source>muted</source>
            <translation>مكتومة</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>مثبّتة</translation>
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n غير مقروءة</numerusform>
                <numerusform>رسالة واحدة غير مقروءة</numerusform>
                <numerusform>رسالتان غير مقروءتين</numerusform>
                <numerusform>%n رسائل غير مقروءة</numerusform>
                <numerusform>%n رسالة غير مقروءة</numerusform>
                <numerusform>%n رسالة غير مقروءة</numerusform>
            </translation>
        </message>
        <message>
            <source>marked as unread</source>
            <translation>محددة كغير مقروءة</translation>
        </message>
        <message>
            <source>you were mentioned</source>
            <translation>تمت الإشارة إليك</translation>
        </message>
        <message>
            <source>draft: %1</source>
            <translation>مسودة: %1</translation>
        </message>
        <message>
            <source>you: %1</source>
            <translation>أنت: %1</translation>
        </message>
    </context>
    <context>
        <name>CreateAccountForm</name>
        <message>
            <source>Create an account</source>
            <translation>إنشاء حساب</translation>
        </message>
        <message>
            <source>1. Choose a provider</source>
            <translation>1. اختر مزوّدًا</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>كيف تختار</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>chat.family.example</source>
            <translation>chat.family.example</translation>
        </message>
        <message>
            <source>Open the provider’s website</source>
            <translation>فتح موقع المزوّد</translation>
        </message>
        <message>
            <source>Choose a name and a password</source>
            <translation>اختر اسمًا وكلمة مرور</translation>
        </message>
        <message>
            <source>2. Choose a name and a password</source>
            <translation>2. اختر اسمًا وكلمة مرور</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Small letters, digits and dots. Others see it as part of your address.</source>
            <translation>حروف لاتينية صغيرة وأرقام ونقاط. يراه الآخرون ضمن عنوانك.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>Suggest a password</source>
            <translation>اقتراح كلمة مرور</translation>
        </message>
        <message>
            <source>A provider delivers your messages and keeps them, encrypted, until all your devices have them. It sees whom you write to and when.

Good signs: you know who runs it and where, it has been there for years, and it says how it is paid for. You can change later, but your address changes with it.

If your family or club has a server of its own, take that one.</source>
            <translation>يسلّم المزوّد رسائلك ويحفظها مشفّرة إلى أن تصل إلى جميع أجهزتك. ويرى من تراسله ومتى.

علامات جيدة: تعرف من يديره وأين، ويعمل منذ سنوات، ويذكر مصدر تمويله. يمكنك تغييره لاحقًا، لكن عنوانك يتغير معه.

إن كان لعائلتك أو ناديك خادم خاص، فاختره.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>CreateAccountPage</name>
        <message>
            <source>Create an account</source>
            <translation>إنشاء حساب</translation>
        </message>
        <message>
            <source>Your account lives with a provider, as with email. Whichever you pick, you can write to people on all the others.</source>
            <translation>حسابك لدى مزوّد، كما في البريد الإلكتروني. أيًا كان اختيارك، يمكنك مراسلة الأشخاص لدى جميع المزوّدين الآخرين.</translation>
        </message>
        <message>
            <source>I have an account already</source>
            <translation>لدي حساب بالفعل</translation>
        </message>
        <message>
            <source>No phone number, no address book.</source>
            <translation>لا رقم هاتف، ولا دفتر عناوين.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Asking the provider…</source>
            <translation>جارٍ سؤال المزوّد…</translation>
        </message>
        <message>
            <source>Create account</source>
            <translation>إنشاء الحساب</translation>
        </message>
    </context>
    <context>
        <name>DeleteChatDialog</name>
        <message>
            <source>Delete the chat “%1”?</source>
            <translation>حذف المحادثة «%1»؟</translation>
        </message>
        <message>
            <source>Delete the messages in “%1”?</source>
            <translation>حذف الرسائل في «%1»؟</translation>
        </message>
        <message>
            <source>%1 with their photos and files leave this computer for good.</source>
            <translation>تُحذف من هذا الحاسوب نهائيًا: %1 مع الصور والملفات.</translation>
        </message>
        <message>
            <source>Your other devices, the other side and the servers keep what they have. What has not been sent yet stays.</source>
            <translation>تحتفظ أجهزتك الأخرى والطرف الآخر والخوادم بما لديها. ويبقى ما لم يُرسل بعد.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
    </context>
    <context>
        <name>DestroyDialog</name>
        <message>
            <source>Close “%1” for everybody?</source>
            <translation>إغلاق «%1» للجميع؟</translation>
        </message>
        <message>
            <source>Nobody can write there any more, and this can’t be undone. Everybody keeps what they have.</source>
            <translation>لن يتمكن أحد من الكتابة هناك بعد الآن، ولا يمكن التراجع عن ذلك. يحتفظ الجميع بما لديهم.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>إخفاء التفاصيل</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>هذه المحادثة</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>التشفير</translation>
        </message>
        <message>
            <source>Only you and %1 can read what is written here.</source>
            <translation>أنت و%1 وحدكما يمكنكما قراءة ما يُكتب هنا.</translation>
        </message>
        <message>
            <source>Unblock %1</source>
            <translation>إلغاء حظر %1</translation>
        </message>
        <message>
            <source>Block %1</source>
            <translation>حظر %1</translation>
        </message>
    </context>
    <context>
        <name>DeviceCard</name>
        <message>
            <source>this device</source>
            <extracomment>The device the user sits at</extracomment>
            <translation>هذا الجهاز</translation>
        </message>
        <message>
            <source>Its key has not been seen yet.</source>
            <translation>لم يُعرف مفتاحه بعد.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Mark as not verified</source>
            <translation>إلغاء علامة التحقق</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With this device, when its messages can't be read</extracomment>
            <translation>جدّد الرابط الآمن</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>حظر</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>إلغاء الحظر</translation>
        </message>
    </context>
    <context>
        <name>DeviceList</name>
        <message>
            <source>Devices of %1</source>
            <translation>أجهزة %1</translation>
        </message>
        <message>
            <source>Your devices</source>
            <translation>أجهزتك</translation>
        </message>
        <message>
            <source>None of their devices is known yet. A message waits until one has a key.</source>
            <translation>لا يُعرف أي من أجهزته بعد. تنتظر الرسالة حتى يكون لأحدها مفتاح.</translation>
        </message>
        <message>
            <source>No devices yet.</source>
            <translation>لا أجهزة بعد.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>البحث مجددًا</translation>
        </message>
    </context>
    <context>
        <name>DeviceMenu</name>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Mark as not verified</source>
            <translation>إلغاء علامة التحقق</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة تسمية</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With this device, when its messages can't be read</extracomment>
            <translation>جدّد الرابط الآمن</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>حظر</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>إلغاء الحظر</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>إزالة…</translation>
        </message>
    </context>
    <context>
        <name>DeviceNewsStrip</name>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <extracomment>To a device that nobody has compared</extracomment>
            <translation>أرسل رغم ذلك</translation>
        </message>
        <message>
            <source>Yes</source>
            <extracomment>First: the answer to "Was it you?"</extracomment>
            <translation>نعم</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>No, remove it</source>
            <translation>لا، أزِله</translation>
        </message>
    </context>
    <context>
        <name>DeviceRow</name>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>المزيد عن %1</translation>
        </message>
    </context>
    <context>
        <name>DeviceSettings</name>
        <message>
            <source>Everything that can read your messages, and nothing else.</source>
            <translation>كل ما يمكنه قراءة رسائلك، ولا شيء غيره.</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>ربط جهاز</translation>
        </message>
        <message>
            <source>Your other devices</source>
            <translation>أجهزتك الأخرى</translation>
        </message>
        <message>
            <source>Trust what my verified devices trust</source>
            <translation>الثقة بما تثق به أجهزتي المتحقَّق منها</translation>
        </message>
        <message>
            <source>Compare a person once on any device; the others follow.</source>
            <translation>قارن شخصًا مرة واحدة على أي جهاز، وتتبعه البقية.</translation>
        </message>
        <message>
            <source>Bring your chats here</source>
            <translation>جلب محادثاتك إلى هنا</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>البحث مجددًا</translation>
        </message>
    </context>
    <context>
        <name>DropTargets</name>
        <message>
            <source>Encrypted</source>
            <translation>مشفّرة</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>غير مشفّرة</translation>
        </message>
        <message>
            <source>Drop it to send it to %1</source>
            <translation>أفلته لإرساله إلى %1</translation>
        </message>
        <message numerus="yes">
            <source>Drop %n photos to send them to %1</source>
            <translation>
                <numerusform>أفلت الصور (%n) لإرسالها إلى %1</numerusform>
                <numerusform>أفلت الصورة لإرسالها إلى %1</numerusform>
                <numerusform>أفلت الصورتين لإرسالهما إلى %1</numerusform>
                <numerusform>أفلت %n صور لإرسالها إلى %1</numerusform>
                <numerusform>أفلت %n صورة لإرسالها إلى %1</numerusform>
                <numerusform>أفلت %n صورة لإرسالها إلى %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n files to send them to %1</source>
            <translation>
                <numerusform>أفلت الملفات (%n) لإرسالها إلى %1</numerusform>
                <numerusform>أفلت الملف لإرساله إلى %1</numerusform>
                <numerusform>أفلت الملفين لإرسالهما إلى %1</numerusform>
                <numerusform>أفلت %n ملفات لإرسالها إلى %1</numerusform>
                <numerusform>أفلت %n ملفًا لإرسالها إلى %1</numerusform>
                <numerusform>أفلت %n ملف لإرسالها إلى %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n photos and files to send them to %1</source>
            <translation>
                <numerusform>أفلت الصور والملفات (%n) لإرسالها إلى %1</numerusform>
                <numerusform>أفلت الصور والملفات (%n) لإرسالها إلى %1</numerusform>
                <numerusform>أفلت الصورة والملف لإرسالهما إلى %1</numerusform>
                <numerusform>أفلت الصور والملفات (%n) لإرسالها إلى %1</numerusform>
                <numerusform>أفلت الصور والملفات (%n) لإرسالها إلى %1</numerusform>
                <numerusform>أفلت الصور والملفات (%n) لإرسالها إلى %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, location removed, sized for the screen</source>
            <translation>%1، دون الموقع، بحجم الشاشة</translation>
        </message>
        <message>
            <source>%1, photos sized for the screen</source>
            <translation>%1، والصور بحجم الشاشة</translation>
        </message>
        <message>
            <source>Drop here to send them as files</source>
            <translation>أفلتها هنا لإرسالها كملفات</translation>
        </message>
        <message>
            <source>%1, full size, location still removed</source>
            <translation>%1، بالحجم الكامل، ودون الموقع أيضًا</translation>
        </message>
        <message>
            <source>%1, full size</source>
            <translation>%1، بالحجم الكامل</translation>
        </message>
    </context>
    <context>
        <name>EditBar</name>
        <message>
            <source>Editing</source>
            <extracomment>Above the field to write in, before the text that is being changed</extracomment>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Stop editing</source>
            <translation>إيقاف التعديل</translation>
        </message>
    </context>
    <context>
        <name>EmojiCompletion</name>
        <message>
            <source>Emoji</source>
            <translation>إيموجي</translation>
        </message>
    </context>
    <context>
        <name>EmojiPicker</name>
        <message>
            <source>Emoji</source>
            <translation>إيموجي</translation>
        </message>
        <message>
            <source>Search, or :name:</source>
            <translation>ابحث، أو :name:</translation>
        </message>
        <message>
            <source>No emoji is called so.</source>
            <translation>لا إيموجي بهذا الاسم.</translation>
        </message>
    </context>
    <context>
        <name>EnterRoomDialog</name>
        <message>
            <source>Choose a name</source>
            <translation>اختيار اسم</translation>
        </message>
        <message>
            <source>Enter the password</source>
            <translation>إدخال كلمة المرور</translation>
        </message>
        <message>
            <source>Your name there</source>
            <translation>اسمك هناك</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>دخول</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export this chat</source>
            <translation>تصدير هذه المحادثة</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>تصدير «%1»</translation>
        </message>
        <message>
            <source>Everything of this chat that is on this computer is written into a new folder, without encryption. Whoever can open the folder can read it.</source>
            <translation>يُكتب كل ما في هذه المحادثة على هذا الحاسوب في مجلد جديد، دون تشفير. من يمكنه فتح المجلد يمكنه قراءته.</translation>
        </message>
        <message>
            <source>As</source>
            <translation>بصيغة</translation>
        </message>
        <message>
            <source>To be read in any browser.</source>
            <translation>تُقرأ في أي متصفح.</translation>
        </message>
        <message>
            <source>For other programs.</source>
            <translation>للبرامج الأخرى.</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>صفحات ويب</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Photos and files as well</source>
            <translation>الصور والملفات أيضًا</translation>
        </message>
        <message>
            <source>Those that are on this computer.</source>
            <translation>الموجودة على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>تمت الكتابة. %1</translation>
        </message>
        <message>
            <source>Where the folder is to be made</source>
            <translation>مكان إنشاء المجلد</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>اختيار مجلد…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <source>Save as</source>
            <translation>حفظ باسم</translation>
        </message>
        <message>
            <source>This is a program</source>
            <translation>هذا برنامج</translation>
        </message>
        <message>
            <source>%1 can do anything on this computer that you can. Save it only if you expected it from this person.</source>
            <translation>يستطيع %1 أن يفعل على هذا الحاسوب كل ما تستطيعه أنت. لا تحفظه إلا إذا كنت تتوقعه من هذا الشخص.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>تركه</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>حفظ باسم…</translation>
        </message>
    </context>
    <context>
        <name>FileTile</name>
        <message>
            <source>Stop loading</source>
            <translation>إيقاف التحميل</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>إيقاف الإرسال</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>رسالة صوتية</translation>
        </message>
    </context>
    <context>
        <name>FilmStrip</name>
        <message>
            <source>Photos of this message</source>
            <translation>صور هذه الرسالة</translation>
        </message>
    </context>
    <context>
        <name>FingerprintGrid</name>
        <message>
            <source>Fingerprint: %1</source>
            <translation>البصمة: %1</translation>
        </message>
    </context>
    <context>
        <name>FormField</name>
        <message>
            <source>Hide</source>
            <extracomment>Button inside a password field</extracomment>
            <translation>إخفاء</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <source>Hide password</source>
            <translation>إخفاء كلمة المرور</translation>
        </message>
        <message>
            <source>Show password</source>
            <translation>إظهار كلمة المرور</translation>
        </message>
    </context>
    <context>
        <name>ForwardDialog</name>
        <message>
            <source>Forward to</source>
            <translation>إعادة التوجيه إلى</translation>
        </message>
        <message>
            <source>Name or address</source>
            <translation>الاسم أو العنوان</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>No chat of that name</source>
            <translation>لا محادثة بهذا الاسم</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>FoundFiles</name>
        <message>
            <source>Photos</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <source>Photo %1, %2</source>
            <translation>صورة %1، %2</translation>
        </message>
        <message>
            <source>File %1, %2</source>
            <translation>ملف %1، %2</translation>
        </message>
    </context>
    <context>
        <name>FurtherAccounts</name>
        <message>
            <source>Enter a new password…</source>
            <translation>إدخال كلمة مرور جديدة…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>تسجيل الخروج…</translation>
        </message>
        <message>
            <source>Add an account…</source>
            <translation>إضافة حساب…</translation>
        </message>
    </context>
    <context>
        <name>GalleryPane</name>
        <message>
            <source>Photos, files, links</source>
            <translation>صور وملفات وروابط</translation>
        </message>
        <message>
            <source>Back to the details</source>
            <translation>العودة إلى التفاصيل</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>إخفاء التفاصيل</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>الروابط</translation>
        </message>
        <message>
            <source>Photos from this chat will collect here.</source>
            <translation>ستُجمع هنا صور هذه المحادثة.</translation>
        </message>
        <message>
            <source>Files from this chat will collect here.</source>
            <translation>ستُجمع هنا ملفات هذه المحادثة.</translation>
        </message>
        <message>
            <source>Links from this chat will collect here.</source>
            <translation>ستُجمع هنا روابط هذه المحادثة.</translation>
        </message>
    </context>
    <context>
        <name>GallerySection</name>
        <message>
            <source>Photos, files, links</source>
            <translation>صور وملفات وروابط</translation>
        </message>
    </context>
    <context>
        <name>HealthPane</name>
        <message>
            <source>What’s working</source>
            <translation>ما يعمل</translation>
        </message>
        <message>
            <source>Hide what’s working</source>
            <translation>إخفاء ما يعمل</translation>
        </message>
        <message>
            <source>Still works</source>
            <translation>لا يزال يعمل</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
        <message>
            <source>Log without names or texts</source>
            <translation>سجل دون أسماء أو نصوص</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>نسخ التقرير</translation>
        </message>
    </context>
    <context>
        <name>HistoryLine</name>
        <message>
            <source>Go on with the older messages</source>
            <translation>متابعة الرسائل الأقدم</translation>
        </message>
        <message>
            <source>Pause the older messages</source>
            <translation>إيقاف الرسائل الأقدم مؤقتًا</translation>
        </message>
        <message>
            <source>Stop it…</source>
            <translation>إيقافه…</translation>
        </message>
        <message>
            <source>Close this line</source>
            <translation>إغلاق هذا السطر</translation>
        </message>
    </context>
    <context>
        <name>InvitationDialog</name>
        <message>
            <source>Join</source>
            <translation>انضمام</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>رفض</translation>
        </message>
    </context>
    <context>
        <name>InvitationLinkDialog</name>
        <message>
            <source>Open an invitation link</source>
            <translation>فتح رابط دعوة</translation>
        </message>
        <message>
            <source>Paste the link that you were sent. It is only read, nothing is opened on the web.</source>
            <translation>الصق الرابط الذي أُرسل إليك. يُقرأ فقط، ولا يُفتح شيء على الويب.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>الرابط</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>InvitedCard</name>
        <message>
            <source>Choose another provider instead</source>
            <translation>اختيار مزوّد آخر</translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message>
            <source>Join a channel</source>
            <translation>الانضمام إلى قناة</translation>
        </message>
        <message>
            <source>Channels are public: what is written there is not encrypted, and anyone can join.</source>
            <translation>القنوات عامة: ما يُكتب فيها غير مشفّر، ويمكن لأي شخص الانضمام.</translation>
        </message>
        <message>
            <source>Address, or words to search for</source>
            <translation>عنوان، أو كلمات للبحث عنها</translation>
        </message>
        <message>
            <source>name@rooms.provider.example</source>
            <translation>name@rooms.provider.example</translation>
        </message>
        <message>
            <source>Your name there</source>
            <translation>اسمك هناك</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>Server to search on</source>
            <translation>خادم للبحث فيه</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>جارٍ السؤال…</translation>
        </message>
        <message>
            <source>Empty: your provider’s. Enter searches.</source>
            <translation>فارغ: خادم مزوّدك. Enter للبحث.</translation>
        </message>
        <message>
            <source>rooms.provider.example</source>
            <translation>rooms.provider.example</translation>
        </message>
        <message>
            <source>Channels of this server</source>
            <translation>قنوات هذا الخادم</translation>
        </message>
        <message>
            <source>Joining…</source>
            <translation>جارٍ الانضمام…</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>انضمام</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>JoinSentences</name>
        <message>
            <source>Somebody has this name at %1 already.</source>
            <translation>هذا الاسم مستخدم لدى %1 بالفعل.</translation>
        </message>
        <message>
            <source>%1 does not take this.</source>
            <translation>لا يقبل %1 هذا.</translation>
        </message>
        <message>
            <source>%1 does not take one of these answers.</source>
            <translation>لا يقبل %1 إحدى هذه الإجابات.</translation>
        </message>
        <message>
            <source>This is missing.</source>
            <translation>هذا ناقص.</translation>
        </message>
        <message>
            <source>%1 makes no more accounts for now. Try again later, or choose another provider.</source>
            <translation>لا ينشئ %1 حسابات أخرى حاليًا. حاول لاحقًا، أو اختر مزوّدًا آخر.</translation>
        </message>
        <message>
            <source>%1 does not make accounts for everybody at the moment.</source>
            <translation>لا ينشئ %1 حسابات للجميع حاليًا.</translation>
        </message>
        <message>
            <source>%1 does not take this invitation any more. Ask for a new one.</source>
            <translation>لم يعد %1 يقبل هذه الدعوة. اطلب دعوة جديدة.</translation>
        </message>
        <message>
            <source>Accounts at %1 can’t be made from here.</source>
            <translation>لا يمكن إنشاء حسابات لدى %1 من هنا.</translation>
        </message>
        <message>
            <source>%1 makes accounts on its website. Come back and sign in afterwards.</source>
            <translation>ينشئ %1 الحسابات على موقعه. عُد بعد ذلك وسجّل الدخول.</translation>
        </message>
        <message>
            <source>That took a while, so %1 asks again.</source>
            <translation>استغرق ذلك وقتًا، لذا يسأل %1 مجددًا.</translation>
        </message>
        <message>
            <source>%1 could not make the account. Try again, or choose another provider.</source>
            <translation>تعذّر على %1 إنشاء الحساب. حاول مجددًا، أو اختر مزوّدًا آخر.</translation>
        </message>
        <message>
            <source>%1 It says: “%2”</source>
            <extracomment>A sentence about what went wrong, then what the provider itself said</extracomment>
            <translation>%1 يقول: «%2»</translation>
        </message>
        <message>
            <source>%1 asks for more than can be answered here.</source>
            <translation>يطلب %1 أكثر مما يمكن الإجابة عنه هنا.</translation>
        </message>
        <message>
            <source>A name like this is not possible in an address.</source>
            <translation>اسم كهذا غير ممكن في عنوان.</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>ألمانيا</translation>
        </message>
        <message>
            <source>France</source>
            <translation>فرنسا</translation>
        </message>
        <message>
            <source>Eight characters or more. You need it again on other devices.</source>
            <translation>ثمانية أحرف أو أكثر. ستحتاج إليها على الأجهزة الأخرى.</translation>
        </message>
        <message>
            <source>Eight characters or more.</source>
            <translation>ثمانية أحرف أو أكثر.</translation>
        </message>
        <message>
            <source>Easy to guess. Longer is better, for example four words.</source>
            <translation>سهلة التخمين. الأطول أفضل، مثل أربع كلمات.</translation>
        </message>
        <message>
            <source>Good. Longer is still better.</source>
            <translation>جيدة. والأطول أفضل.</translation>
        </message>
        <message>
            <source>Strong.</source>
            <translation>قوية.</translation>
        </message>
        <message>
            <source>Strong. %1 can’t read your encrypted messages with it.</source>
            <translation>قوية. لا يمكن لـ %1 قراءة رسائلك المشفّرة بها.</translation>
        </message>
        <message>
            <source>Email address</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>الاسم المستعار</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>الاسم الكامل</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>الاسم الأول</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>اسم العائلة</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <translation>ما تظهره الصورة</translation>
        </message>
        <message>
            <source>This link leads to something else than a person.</source>
            <translation>يقود هذا الرابط إلى شيء غير شخص.</translation>
        </message>
        <message>
            <source>There is no invitation in this. It looks like xmpp:name@provider.example…</source>
            <translation>لا دعوة في هذا. تكون الدعوة مثل xmpp:name@provider.example…</translation>
        </message>
        <message>
            <source>You are invited to %1.</source>
            <translation>وصلتك دعوة إلى %1.</translation>
        </message>
        <message>
            <source>%1 invites you to %2. You become contacts at once.</source>
            <translation>%1 يدعوك إلى %2. تصبحان جهتي اتصال فورًا.</translation>
        </message>
        <message>
            <source>%1 wants to write with you. You become contacts as soon as you have an account.</source>
            <translation>%1 يريد مراسلتك. تصبحان جهتي اتصال حالما يكون لديك حساب.</translation>
        </message>
        <message>
            <source>Whoever opens it gets an account at %1, if they want one, and becomes your contact.</source>
            <translation>من يفتحه يحصل على حساب لدى %1، إن أراد، ويصبح من جهات اتصالك.</translation>
        </message>
        <message>
            <source>Whoever opens it becomes your contact.</source>
            <translation>من يفتحه يصبح من جهات اتصالك.</translation>
        </message>
        <message>
            <source>%1 It works once, until %2.</source>
            <extracomment>What the link does, then until which day</extracomment>
            <translation>%1 يعمل مرة واحدة، حتى %2.</translation>
        </message>
        <message>
            <source>%1 It works once.</source>
            <translation>%1 يعمل مرة واحدة.</translation>
        </message>
    </context>
    <context>
        <name>Joining</name>
        <message>
            <source>, </source>
            <comment>between the parts of a list without an and</comment>
            <translation>، </translation>
        </message>
        <message>
            <source> </source>
            <comment>between two sentences</comment>
            <translation> </translation>
        </message>
    </context>
    <context>
        <name>KeyCode</name>
        <message>
            <source>The keys of your devices as a code for a phone’s camera</source>
            <translation>مفاتيح أجهزتك كرمز لكاميرا الهاتف</translation>
        </message>
    </context>
    <context>
        <name>KeyLinkDialog</name>
        <message>
            <source>Are these the devices of %1?</source>
            <translation>هل هذه أجهزة %1؟</translation>
        </message>
        <message>
            <source>Only say yes if they gave you this link or showed you the code themselves: when you met, or while you talked.</source>
            <translation>قل نعم فقط إذا أعطاك هذا الرابط أو أراك الرمز بنفسه: عند اللقاء أو أثناء الحديث.</translation>
        </message>
        <message>
            <source>Yes, mark them as verified</source>
            <translation>نعم، ضع عليها علامة متحقَّق منها</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>KeyboardSettings</name>
        <message>
            <source>Enter sends</source>
            <translation>الإرسال بـ Enter</translation>
        </message>
        <message>
            <source>Shift and Enter begin a new line.</source>
            <translation>Shift مع Enter لبدء سطر جديد.</translation>
        </message>
        <message>
            <source>Ctrl and Enter send.</source>
            <translation>Ctrl مع Enter للإرسال.</translation>
        </message>
    </context>
    <context>
        <name>Ladder</name>
        <message>
            <source>This computer</source>
            <translation>هذا الحاسوب</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <source>No sign-in page in the way</source>
            <translation>لا صفحة تسجيل دخول في الطريق</translation>
        </message>
        <message>
            <source>Name lookup</source>
            <translation>استعلام الأسماء</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>Secure connection</source>
            <translation>الاتصال الآمن</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>السماح بالدخول</translation>
        </message>
        <message>
            <source>Message archive</source>
            <translation>أرشيف الرسائل</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>المجموعات</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <translation>الصور والملفات</translation>
        </message>
        <message>
            <source>Other people’s servers</source>
            <translation>خوادم الآخرين</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>منذ %1</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>لم نصل إليه</translation>
        </message>
        <message>
            <source>trying</source>
            <translation>قيد المحاولة</translation>
        </message>
        <message>
            <source>%1: works</source>
            <translation>%1: يعمل</translation>
        </message>
        <message>
            <source>%1: does not work since %2. %3</source>
            <translation>%1: لا يعمل منذ %2. %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>No cable and no Wi-Fi. Connect this computer to a network.</source>
            <translation>لا كابل ولا Wi-Fi. صِل هذا الحاسوب بشبكة.</translation>
        </message>
        <message>
            <source>Neutral places on the internet were asked, none answers. Perhaps the router or its line.</source>
            <translation>سُئلت جهات محايدة على الإنترنت، ولم تُجب أي منها. ربما السبب الموجّه أو خطه.</translation>
        </message>
        <message>
            <source>A web page answers in place of everything. Sign in there; we connect by ourselves.</source>
            <translation>صفحة ويب تجيب بدلًا من كل شيء. سجّل الدخول هناك، وسيعود الاتصال تلقائيًا.</translation>
        </message>
        <message>
            <source>The name servers of this network are silent. Nothing at your provider’s end.</source>
            <translation>خوادم الأسماء في هذه الشبكة لا تجيب. لا مشكلة عند مزوّدك.</translation>
        </message>
        <message>
            <source>The name servers of this network say that they can’t tell.</source>
            <translation>خوادم الأسماء في هذه الشبكة تقول إنها لا تعرف.</translation>
        </message>
        <message>
            <source>The name servers answer, but know no such name.</source>
            <translation>خوادم الأسماء تجيب، لكنها لا تعرف هذا الاسم.</translation>
        </message>
        <message>
            <source>The machine is there, the messenger service on it is not. Nothing on your side needs fixing.</source>
            <translation>الجهاز موجود، لكن خدمة المراسلة عليه لا تعمل. لا شيء عندك يحتاج إلى إصلاح.</translation>
        </message>
        <message>
            <source>Every address was tried, none answers. Nothing on your side needs fixing.</source>
            <translation>جُرّبت جميع العناوين، ولم يُجب أي منها. لا شيء عندك يحتاج إلى إصلاح.</translation>
        </message>
        <message>
            <source>It said goodbye before it went. Usually it is back within minutes.</source>
            <translation>أعلن عن توقفه قبل أن يتوقف. يعود عادة خلال دقائق.</translation>
        </message>
        <message>
            <source>The connection is taken, but no encryption comes about.</source>
            <translation>يُقبل الاتصال، لكن التشفير لا يتم.</translation>
        </message>
        <message>
            <source>Its proof of identity is out of date. Only your provider can renew it.</source>
            <translation>انتهت صلاحية إثبات هويته. مزوّدك وحده يمكنه تجديده.</translation>
        </message>
        <message>
            <source>Somebody else’s proof of identity was shown. It was not accepted and not kept.</source>
            <translation>عُرض إثبات هوية يخص جهة أخرى. لم يُقبل ولم يُحفظ.</translation>
        </message>
        <message>
            <source>A proof of identity was shown that nobody vouches for. It was not accepted and not kept.</source>
            <translation>عُرض إثبات هوية لا يضمنه أحد. لم يُقبل ولم يُحفظ.</translation>
        </message>
        <message>
            <source>Set this computer’s clock; then the proofs of identity fit again.</source>
            <translation>اضبط ساعة هذا الحاسوب، فتصح إثباتات الهوية من جديد.</translation>
        </message>
        <message>
            <source>The part of your provider that checks passwords does not answer.</source>
            <translation>الجزء الذي يتحقق من كلمات المرور لدى مزوّدك لا يجيب.</translation>
        </message>
        <message>
            <source>The password was changed elsewhere, or is mistyped.</source>
            <translation>تغيّرت كلمة المرور في مكان آخر، أو بها هفوة كتابة.</translation>
        </message>
        <message>
            <source>Only your provider can open it again.</source>
            <translation>مزوّدك وحده يمكنه فتحه من جديد.</translation>
        </message>
        <message>
            <source>It used to offer a safer way. Your provider should know.</source>
            <translation>كان يتيح طريقة أكثر أمانًا. يحسن إبلاغ مزوّدك.</translation>
        </message>
        <message>
            <source>The password is right; what comes after it is refused.</source>
            <translation>كلمة المرور صحيحة، لكن ما بعدها مرفوض.</translation>
        </message>
        <message>
            <source>Another program of yours uses the same name.</source>
            <translation>برنامج آخر لك يستخدم الاسم نفسه.</translation>
        </message>
        <message>
            <source>It says that something we did is not allowed there.</source>
            <translation>يقول إن شيئًا فعلناه غير مسموح به هناك.</translation>
        </message>
        <message>
            <source>The name leads to a machine that knows nothing of it.</source>
            <translation>يقود الاسم إلى جهاز لا يعرف عنه شيئًا.</translation>
        </message>
        <message>
            <source>It was followed there.</source>
            <translation>تم الانتقال إلى هناك.</translation>
        </message>
        <message>
            <source>New messages arrive; older ones can’t be fetched.</source>
            <translation>تصل الرسائل الجديدة، ولا يمكن جلب الأقدم.</translation>
        </message>
        <message>
            <source>The service that carries a group of yours does not answer.</source>
            <translation>الخدمة التي تنقل إحدى مجموعاتك لا تجيب.</translation>
        </message>
        <message>
            <source>The store for files does not take any at the moment.</source>
            <translation>مخزن الملفات لا يستقبل شيئًا حاليًا.</translation>
        </message>
        <message>
            <source>Your provider can’t reach the server of somebody you wrote to.</source>
            <translation>لا يستطيع مزوّدك الوصول إلى خادم شخص راسلته.</translation>
        </message>
        <message>
            <source>Nothing has failed yet.</source>
            <translation>لم يتعطل شيء بعد.</translation>
        </message>
        <message>
            <source>a network</source>
            <comment>what messages wait for</comment>
            <translation>شبكة</translation>
        </message>
        <message>
            <source>the internet</source>
            <comment>what messages wait for</comment>
            <translation>الإنترنت</translation>
        </message>
        <message>
            <source>the sign-in to this network</source>
            <comment>what messages wait for</comment>
            <translation>تسجيل الدخول إلى هذه الشبكة</translation>
        </message>
        <message>
            <source>name lookup</source>
            <comment>what messages wait for</comment>
            <translation>استعلام الأسماء</translation>
        </message>
        <message>
            <source>your password</source>
            <comment>what messages wait for</comment>
            <translation>كلمة مرورك</translation>
        </message>
        <message>
            <source>the right time on this computer</source>
            <comment>what messages wait for</comment>
            <translation>الوقت الصحيح على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Reading and searching all chats</source>
            <translation>قراءة جميع المحادثات والبحث فيها</translation>
        </message>
        <message>
            <source>Writing, editing, reacting: it waits here</source>
            <translation>الكتابة والتعديل والتفاعل: تنتظر هنا</translation>
        </message>
        <message>
            <source>Photos already on this computer</source>
            <translation>الصور الموجودة على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Messages to everybody else</source>
            <translation>رسائل إلى جميع الآخرين</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
        <message>
            <source>Older messages from the archive</source>
            <translation>رسائل أقدم من الأرشيف</translation>
        </message>
        <message>
            <source>%1 says, as seen at %2</source>
            <translation>يقول %1، كما ظهر في %2</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>quoted words of the provider</comment>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Planned from %1.</source>
            <translation>مخطط له من %1.</translation>
        </message>
        <message>
            <source>There is an outage since %1.</source>
            <translation>هناك انقطاع منذ %1.</translation>
        </message>
        <message>
            <source>Expected to end: %1.</source>
            <translation>النهاية المتوقعة: %1.</translation>
        </message>
        <message>
            <source>Our own check differs: everything works.</source>
            <translation>فحصنا يختلف: كل شيء يعمل.</translation>
        </message>
        <message>
            <source>Our own check differs: it stops earlier, at “%1”.</source>
            <translation>فحصنا يختلف: يتوقف قبل ذلك، عند «%1».</translation>
        </message>
        <message>
            <source>Our own check differs: it is not over yet.</source>
            <translation>فحصنا يختلف: لم ينته بعد.</translation>
        </message>
        <message>
            <source>%1: works again</source>
            <translation>%1: عاد للعمل</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>As the system</source>
            <translation>حسب النظام</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>اللغة: %1</translation>
        </message>
        <message>
            <source>Spoken from the next start of Ninelives.</source>
            <translation>يُستخدم ابتداءً من التشغيل التالي لـ Ninelives.</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>إعادة التشغيل الآن</translation>
        </message>
    </context>
    <context>
        <name>LeaveDialog</name>
        <message>
            <source>Leave “%1”?</source>
            <translation>مغادرة «%1»؟</translation>
        </message>
        <message>
            <source>You get no more messages from there, on all your devices. What was written stays here. To come back, somebody has to invite you.</source>
            <translation>لن تصلك رسائل من هناك بعد الآن، على أي من أجهزتك. ما كُتب يبقى هنا. للعودة، يجب أن يدعوك أحد.</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>البقاء</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>مغادرة</translation>
        </message>
    </context>
    <context>
        <name>LinkAside</name>
        <message>
            <source>Link with your other device</source>
            <translation>الربط بجهازك الآخر</translation>
        </message>
        <message>
            <source>Your chats move over directly from the device you already use. Your provider carries them but can’t read them.</source>
            <translation>تنتقل محادثاتك مباشرة من الجهاز الذي تستخدمه. يحملها مزوّدك لكنه لا يستطيع قراءتها.</translation>
        </message>
        <message>
            <source>Encrypted between the two devices</source>
            <translation>مشفّر بين الجهازين</translation>
        </message>
    </context>
    <context>
        <name>LinkCode</name>
        <message>
            <source>The code for the other device’s camera. It holds the same as the eight words.</source>
            <translation>الرمز لكاميرا الجهاز الآخر. فيه ما في الكلمات الثماني.</translation>
        </message>
    </context>
    <context>
        <name>LinkDeviceDialog</name>
        <message>
            <source>Is this your new device?</source>
            <translation>هل هذا جهازك الجديد؟</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>ربط جهاز</translation>
        </message>
        <message>
            <source>On the new device sign in and choose “Link with my other device”. It shows eight words.</source>
            <translation>سجّل الدخول على الجهاز الجديد واختر «الربط بجهازي الآخر». يعرض ثماني كلمات.</translation>
        </message>
        <message>
            <source>It knows the code. If you see the same name over there, it gets your messages, encrypted on the way.</source>
            <translation>إنه يعرف الرمز. إن رأيت الاسم نفسه هناك، فسيحصل على رسائلك مشفّرة في الطريق.</translation>
        </message>
        <message>
            <source>You can close this and go on chatting.</source>
            <translation>يمكنك إغلاق هذا ومتابعة الدردشة.</translation>
        </message>
        <message>
            <source>It shows this name: %1</source>
            <extracomment>The name that a device gives itself</extracomment>
            <translation>يعرض هذا الاسم: %1</translation>
        </message>
        <message>
            <source>Looking for your new device</source>
            <translation>جارٍ البحث عن جهازك الجديد</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>ربط</translation>
        </message>
        <message>
            <source>Give it my messages</source>
            <translation>تسليمه رسائلي</translation>
        </message>
        <message>
            <source>No, stop</source>
            <translation>لا، أوقف</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Stop it…</source>
            <translation>إيقافه…</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Is this where you want to go?</source>
            <translation>هل تريد الذهاب إلى هنا؟</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>البقاء هنا</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>فتحه</translation>
        </message>
    </context>
    <context>
        <name>LinkEntry</name>
        <message>
            <source>The eight words</source>
            <translation>الكلمات الثماني</translation>
        </message>
        <message>
            <source>One after the other, or all of them pasted</source>
            <translation>واحدة تلو الأخرى، أو كلها ملصوقة</translation>
        </message>
    </context>
    <context>
        <name>LinkMoving</name>
        <message>
            <source>It shows this name: %1</source>
            <translation>يعرض هذا الاسم: %1</translation>
        </message>
        <message>
            <source>Your chats open as soon as the newest 200 messages are here.</source>
            <translation>تُفتح محادثاتك حالما تصل أحدث 200 رسالة.</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>رمز جديد</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Open the chats now</source>
            <translation>فتح المحادثات الآن</translation>
        </message>
    </context>
    <context>
        <name>LinkPage</name>
        <message>
            <source>Link with your other device</source>
            <translation>الربط بجهازك الآخر</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>I don’t have the other device any more</source>
            <translation>لم يعد لدي الجهاز الآخر</translation>
        </message>
    </context>
    <context>
        <name>LinkSentences</name>
        <message>
            <source>Your messages travel to “%1”.</source>
            <translation>تنتقل رسائلك إلى «%1».</translation>
        </message>
        <message>
            <source>Your messages arrive from “%1”.</source>
            <translation>تصل رسائلك من «%1».</translation>
        </message>
        <message>
            <source>That code doesn’t match. Ask for a new one.</source>
            <translation>هذا الرمز غير مطابق. اطلب رمزًا جديدًا.</translation>
        </message>
        <message>
            <source>That code is too old. Make a new one on the new device.</source>
            <translation>هذا الرمز قديم جدًا. أنشئ رمزًا جديدًا على الجهاز الجديد.</translation>
        </message>
        <message>
            <source>None of your devices shows a code at the moment. Open “Link with my other device” on the new one.</source>
            <translation>لا يعرض أي من أجهزتك رمزًا الآن. افتح «الربط بجهازي الآخر» على الجهاز الجديد.</translation>
        </message>
        <message>
            <source>It was stopped. What the other device has got stays there.</source>
            <translation>أُوقف الأمر. ما حصل عليه الجهاز الآخر يبقى هناك.</translation>
        </message>
        <message>
            <source>Somebody in between changed what your devices said to each other, so nothing was given away. Another network may help.</source>
            <translation>غيّر أحدهم في الطريق ما قاله جهازاك أحدهما للآخر، لذلك لم يُسلَّم شيء. قد تفيد شبكة أخرى.</translation>
        </message>
        <message>
            <source>The other device runs a Ninelives that can’t do this yet. Update it there, then try again.</source>
            <translation>يعمل الجهاز الآخر بإصدار من Ninelives لا يستطيع ذلك بعد. حدّثه هناك ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>The words typed on the other device didn’t match, so nothing was let out. Try it with a new code.</source>
            <translation>الكلمات التي كُتبت على الجهاز الآخر غير مطابقة، لذلك لم يخرج شيء. جرّب برمز جديد.</translation>
        </message>
        <message>
            <source>This code ran out before it was used. Make a new one.</source>
            <translation>انتهت صلاحية هذا الرمز قبل استخدامه. أنشئ رمزًا جديدًا.</translation>
        </message>
        <message>
            <source>The other device stopped it. What has arrived stays here.</source>
            <translation>أوقفه الجهاز الآخر. ما وصل يبقى هنا.</translation>
        </message>
        <message>
            <source>Somebody in between changed what your devices said to each other, so nothing was let out. Another network may help.</source>
            <translation>غيّر أحدهم في الطريق ما قاله جهازاك أحدهما للآخر، لذلك لم يخرج شيء. قد تفيد شبكة أخرى.</translation>
        </message>
        <message>
            <source>Your other device runs a Ninelives that can’t do this yet. Update it there, then make a new code.</source>
            <translation>يعمل جهازك الآخر بإصدار من Ninelives لا يستطيع ذلك بعد. حدّثه هناك ثم أنشئ رمزًا جديدًا.</translation>
        </message>
        <message>
            <source>your other device</source>
            <translation>جهازك الآخر</translation>
        </message>
        <message>
            <source>Waiting for your other device</source>
            <translation>بانتظار جهازك الآخر</translation>
        </message>
        <message>
            <source>Looking for your new device</source>
            <translation>جارٍ البحث عن جهازك الجديد</translation>
        </message>
        <message>
            <source>Your new device is waiting for your answer.</source>
            <translation>جهازك الجديد ينتظر جوابك.</translation>
        </message>
        <message>
            <source>The code fits. Confirm on your other device.</source>
            <translation>الرمز مطابق. أكّد على جهازك الآخر.</translation>
        </message>
        <message>
            <source>Paused. The rest of your messages waits.</source>
            <translation>متوقف مؤقتًا. بقية رسائلك تنتظر.</translation>
        </message>
        <message>
            <source>The connection broke after %1 messages. It goes on by itself.</source>
            <translation>انقطع الاتصال بعد %1 من الرسائل. سيستمر من تلقاء نفسه.</translation>
        </message>
        <message>
            <source>“%1” has all your messages.</source>
            <translation>لدى «%1» كل رسائلك.</translation>
        </message>
        <message>
            <source>All your messages are here.</source>
            <translation>كل رسائلك هنا.</translation>
        </message>
        <message>
            <source>Counting your messages</source>
            <translation>جارٍ عدّ رسائلك</translation>
        </message>
        <message>
            <source>%1 of %2 messages, newest first</source>
            <translation>%1 من %2 من الرسائل، الأحدث أولًا</translation>
        </message>
        <message>
            <source>Messages are still travelling. Wait until they are there, or stop that first.</source>
            <translation>ما زالت الرسائل في الطريق. انتظر حتى تصل، أو أوقف ذلك أولًا.</translation>
        </message>
        <message>
            <source>Linking doesn’t work with this account yet. New messages arrive here without it.</source>
            <translation>لا يعمل الربط مع هذا الحساب بعد. تصل الرسائل الجديدة إلى هنا من دونه.</translation>
        </message>
        <message>
            <source>“%1” is not one of the words. Compare it with the new device.</source>
            <translation>«%1» ليست من الكلمات. قارنها بالجهاز الجديد.</translation>
        </message>
        <message>
            <source>Word %1, “%2”, is not one of the words. Compare it with the new device.</source>
            <translation>الكلمة %1، «%2»، ليست من الكلمات. قارنها بالجهاز الجديد.</translation>
        </message>
        <message>
            <source>Valid for %1</source>
            <extracomment>How long a code can be used: minutes and seconds</extracomment>
            <translation>صالح لمدة %1</translation>
        </message>
        <message>
            <source>Came from your other device “%1”, %2</source>
            <extracomment>A device's name, then the day and time</extracomment>
            <translation>جاءت من جهازك الآخر «%1»، %2</translation>
        </message>
        <message>
            <source>Earlier messages are on their way from your other device.</source>
            <translation>الرسائل الأقدم في طريقها من جهازك الآخر.</translation>
        </message>
        <message>
            <source>Messages from before this device was added are not here.</source>
            <translation>الرسائل السابقة لإضافة هذا الجهاز ليست هنا.</translation>
        </message>
        <message>
            <source>On their way from your other device</source>
            <translation>في الطريق من جهازك الآخر</translation>
        </message>
        <message>
            <source>From before this device was added</source>
            <translation>من قبل إضافة هذا الجهاز</translation>
        </message>
    </context>
    <context>
        <name>LinkSteps</name>
        <message>
            <source>Open Ninelives on your other device</source>
            <translation>افتح Ninelives على جهازك الآخر</translation>
        </message>
        <message>
            <source>Then Settings, Devices, Link a device</source>
            <translation>ثم الإعدادات، الأجهزة، ربط جهاز</translation>
        </message>
        <message>
            <source>Scan the code, or type the eight words</source>
            <translation>امسح الرمز، أو اكتب الكلمات الثماني</translation>
        </message>
        <message>
            <source>They work once, for ten minutes</source>
            <translation>تعمل مرة واحدة، لعشر دقائق</translation>
        </message>
        <message>
            <source>Confirm on the other device</source>
            <translation>أكّد على الجهاز الآخر</translation>
        </message>
        <message>
            <source>It asks before it gives anything away</source>
            <translation>يسأل قبل أن يسلّم أي شيء</translation>
        </message>
        <message>
            <source>It shows this name: %1</source>
            <translation>يعرض هذا الاسم: %1</translation>
        </message>
        <message>
            <source>Step %1, done: %2, %3</source>
            <translation>الخطوة %1، تمّت: %2، %3</translation>
        </message>
        <message>
            <source>Step %1, now: %2, %3</source>
            <translation>الخطوة %1، الآن: %2، %3</translation>
        </message>
        <message>
            <source>Step %1: %2, %3</source>
            <translation>الخطوة %1: %2، %3</translation>
        </message>
    </context>
    <context>
        <name>LinkWords</name>
        <message>
            <source>Or type these words</source>
            <translation>أو اكتب هذه الكلمات</translation>
        </message>
        <message>
            <source>on the device you already use</source>
            <extracomment>Continues "Or type these words"</extracomment>
            <translation>على الجهاز الذي تستخدمه</translation>
        </message>
        <message>
            <source>This code ran out.</source>
            <translation>انتهت صلاحية هذا الرمز.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>رمز جديد</translation>
        </message>
        <message>
            <source>After that</source>
            <extracomment>What happens once two devices are linked</extracomment>
            <translation>بعد ذلك</translation>
        </message>
        <message>
            <source>The newest 200 messages arrive first, usually within half a minute. Older ones and photos follow in the background; you can chat meanwhile.</source>
            <translation>تصل أحدث 200 رسالة أولًا، عادةً خلال نصف دقيقة. تتبعها الأقدم والصور في الخلفية؛ يمكنك الدردشة في هذه الأثناء.</translation>
        </message>
    </context>
    <context>
        <name>MediaSentences</name>
        <message>
            <source>%1 B</source>
            <comment>bytes</comment>
            <translation>%1 بايت</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 ك.ب</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 م.ب</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 غ.ب</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>صورة</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n صورة</numerusform>
                <numerusform>صورة واحدة</numerusform>
                <numerusform>صورتان</numerusform>
                <numerusform>%n صور</numerusform>
                <numerusform>%n صورة</numerusform>
                <numerusform>%n صورة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n ملف</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>%n ملفات</numerusform>
                <numerusform>%n ملفًا</numerusform>
                <numerusform>%n ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>Larger than %1 takes (%2).</source>
            <translation>أكبر مما يقبله %1 (%2).</translation>
        </message>
        <message>
            <source>Larger than %1 takes.</source>
            <translation>أكبر مما يقبله %1.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>how much of a file has been sent</comment>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Voice message, %1</source>
            <translation>رسالة صوتية، %1</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>رسالة صوتية</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>4 photos, and their caption</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 does not offer photo sending.</source>
            <translation>لا يتيح %1 إرسال الصور.</translation>
        </message>
        <message>
            <source>%1 does not take this kind of file.</source>
            <translation>لا يقبل %1 هذا النوع من الملفات.</translation>
        </message>
        <message>
            <source>%1 does not let this account send photos and files.</source>
            <translation>لا يسمح %1 لهذا الحساب بإرسال الصور والملفات.</translation>
        </message>
        <message>
            <source>Your upload space at %1 is full at the moment.</source>
            <translation>مساحة الرفع المخصصة لك لدى %1 ممتلئة حاليًا.</translation>
        </message>
        <message>
            <source>It stopped on the way to %1.</source>
            <translation>توقف في الطريق إلى %1.</translation>
        </message>
        <message>
            <source>The connection broke on the way to %1.</source>
            <translation>انقطع الاتصال في الطريق إلى %1.</translation>
        </message>
        <message>
            <source>The photo is no longer at its place on this computer.</source>
            <translation>لم تعد الصورة في مكانها على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The file is no longer at its place on this computer.</source>
            <translation>لم يعد الملف في مكانه على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This picture is damaged, so its place and camera can’t be taken out.</source>
            <translation>هذه الصورة تالفة، فلا يمكن إزالة المكان والكاميرا منها.</translation>
        </message>
        <message>
            <source>This picture is too large to be prepared, so its place and camera can’t be taken out.</source>
            <translation>هذه الصورة أكبر من أن تُجهَّز، فلا يمكن إزالة المكان والكاميرا منها.</translation>
        </message>
        <message>
            <source>%1 only has an unprotected place for this. Nothing was sent to it.</source>
            <translation>ليس لدى %1 سوى مكان غير محمي لهذا. لم يُرسل إليه شيء.</translation>
        </message>
        <message>
            <source>Something answers in place of %1’s store for files. Nothing was sent to it.</source>
            <translation>شيء ما يجيب بدلًا من مخزن ملفات %1. لم يُرسل إليه شيء.</translation>
        </message>
        <message>
            <source>The certificate of %1’s store for files ran out. Nothing was sent.</source>
            <translation>انتهت صلاحية شهادة مخزن ملفات %1. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>The disk is full, so this can’t be prepared.</source>
            <translation>القرص ممتلئ، فلا يمكن تجهيز هذا.</translation>
        </message>
        <message>
            <source>The store for files of %1 does not answer.</source>
            <translation>مخزن ملفات %1 لا يجيب.</translation>
        </message>
        <message>
            <source>This could not be sent.</source>
            <translation>تعذّر إرسال هذا.</translation>
        </message>
        <message>
            <source>No longer on the server. Ask %1 to send it again.</source>
            <translation>لم يعد على الخادم. اطلب من %1 إرساله مجددًا.</translation>
        </message>
        <message>
            <source>No longer on the server. Another device that has it was asked.</source>
            <translation>لم يعد على الخادم. طُلب من جهاز آخر يملكه.</translation>
        </message>
        <message>
            <source>This photo does not match what %1 sent.</source>
            <translation>هذه الصورة لا تطابق ما أرسله %1.</translation>
        </message>
        <message>
            <source>This file does not match what %1 sent.</source>
            <translation>هذا الملف لا يطابق ما أرسله %1.</translation>
        </message>
        <message>
            <source>It is larger than it should be, so it was not kept.</source>
            <translation>حجمه أكبر مما ينبغي، لذا لم يُحفظ.</translation>
        </message>
        <message>
            <source>The way to it is not protected, so it was not fetched.</source>
            <translation>الطريق إليه غير محمي، لذا لم يُجلب.</translation>
        </message>
        <message>
            <source>Ninelives can’t show this kind of picture. You can save it.</source>
            <translation>لا يمكن لـ Ninelives عرض هذا النوع من الصور. يمكنك حفظها.</translation>
        </message>
        <message>
            <source>It stopped on the way.</source>
            <translation>توقف في الطريق.</translation>
        </message>
        <message>
            <source>The connection broke on the way.</source>
            <translation>انقطع الاتصال في الطريق.</translation>
        </message>
        <message>
            <source>The server that has it can’t be trusted at the moment.</source>
            <translation>الخادم الذي يحفظه لا يمكن الوثوق به حاليًا.</translation>
        </message>
        <message>
            <source>The disk is full, so there is no place for it.</source>
            <translation>القرص ممتلئ، فلا مكان له.</translation>
        </message>
        <message>
            <source>It arrived damaged.</source>
            <translation>وصل تالفًا.</translation>
        </message>
        <message>
            <source>The server that has it does not answer.</source>
            <translation>الخادم الذي يحفظه لا يجيب.</translation>
        </message>
        <message>
            <source>It could not be fetched.</source>
            <translation>تعذّر جلبه.</translation>
        </message>
        <message>
            <source>It is no longer at its place on this computer.</source>
            <translation>لم يعد في مكانه على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>A folder or an empty file can’t be sent.</source>
            <translation>لا يمكن إرسال مجلد أو ملف فارغ.</translation>
        </message>
        <message>
            <source>This file can’t be read. Perhaps it belongs to somebody else.</source>
            <translation>لا يمكن قراءة هذا الملف. ربما يخص شخصًا آخر.</translation>
        </message>
        <message>
            <source>The disk is full, so this could not be saved.</source>
            <translation>القرص ممتلئ، فتعذّر حفظ هذا.</translation>
        </message>
        <message>
            <source>It can’t be written there. Choose another folder.</source>
            <translation>لا يمكن الكتابة هناك. اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>It is not on this computer. Load it first.</source>
            <translation>ليس على هذا الحاسوب. حمّله أولًا.</translation>
        </message>
        <message>
            <source>It is no longer on the server.</source>
            <translation>لم يعد على الخادم.</translation>
        </message>
    </context>
    <context>
        <name>MediaSettings</name>
        <message>
            <source>Load photos and files of contacts</source>
            <translation>تحميل صور جهات الاتصال وملفاتها</translation>
        </message>
        <message>
            <source>What strangers send is never loaded by itself.</source>
            <translation>ما يرسله الغرباء لا يُحمّل تلقائيًا أبدًا.</translation>
        </message>
        <message>
            <source>Load them in groups, too</source>
            <translation>تحميلها في المجموعات أيضًا</translation>
        </message>
        <message>
            <source>Never in public channels.</source>
            <translation>ليس في القنوات العامة أبدًا.</translation>
        </message>
        <message>
            <source>Load them on a metered network</source>
            <translation>تحميلها على شبكة محدودة البيانات</translation>
        </message>
        <message>
            <source>Largest one that is loaded by itself</source>
            <translation>أكبر حجم يُحمّل تلقائيًا</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 م.ب</translation>
        </message>
        <message>
            <source>Everything else waits in its chat until you load it.</source>
            <translation>كل ما عدا ذلك ينتظر في محادثته إلى أن تحمّله.</translation>
        </message>
    </context>
    <context>
        <name>MemberMenu</name>
        <message>
            <source>Make an owner</source>
            <translation>تعيين كمالك</translation>
        </message>
        <message>
            <source>Make an admin</source>
            <translation>تعيين كمدير</translation>
        </message>
        <message>
            <source>Make an ordinary member</source>
            <translation>تعيين كعضو عادي</translation>
        </message>
        <message>
            <source>Make a member</source>
            <translation>تعيين كعضو</translation>
        </message>
        <message>
            <source>Let them write</source>
            <translation>السماح بالكتابة</translation>
        </message>
        <message>
            <source>Only let them read</source>
            <translation>السماح بالقراءة فقط</translation>
        </message>
        <message>
            <source>Send out</source>
            <translation>إخراج</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove and keep out</source>
            <translation>إزالة ومنع العودة</translation>
        </message>
    </context>
    <context>
        <name>MentionBadge</name>
        <message>
            <source>@</source>
            <extracomment>The sign for a mention</extracomment>
            <translation>@</translation>
        </message>
    </context>
    <context>
        <name>MentionPopup</name>
        <message>
            <source>People to mention</source>
            <translation>أشخاص للإشارة إليهم</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>MessageCard</name>
        <message>
            <source>Show</source>
            <extracomment>Shows each of several messages that are folded into one line</extracomment>
            <translation>إظهار</translation>
        </message>
    </context>
    <context>
        <name>MessageDetailsPopover</name>
        <message>
            <source>About this message</source>
            <translation>حول هذه الرسالة</translation>
        </message>
        <message>
            <source>What it said before</source>
            <translation>ما كان مكتوبًا من قبل</translation>
        </message>
        <message>
            <source>More</source>
            <extracomment>Shows the technical names of a message</extracomment>
            <translation>المزيد</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Message</source>
            <translation>رسالة</translation>
        </message>
        <message>
            <source>React</source>
            <translation>تفاعل</translation>
        </message>
        <message>
            <source>Another emoji…</source>
            <translation>إيموجي آخر…</translation>
        </message>
        <message>
            <source>+</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>+</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>رد</translation>
        </message>
        <message>
            <source>R</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>R</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>إعادة توجيه…</translation>
        </message>
        <message>
            <source>F</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>F</translation>
        </message>
        <message>
            <source>Open %1</source>
            <extracomment>%1: where a link leads, such as its host</extracomment>
            <translation>فتح %1</translation>
        </message>
        <message>
            <source>L</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>L</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>تحميل</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Enter</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>حفظ باسم…</translation>
        </message>
        <message>
            <source>Copy photo</source>
            <translation>نسخ الصورة</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>نسخ النص</translation>
        </message>
        <message>
            <source>C</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>C</translation>
        </message>
        <message>
            <source>Who has read it</source>
            <translation>من قرأها</translation>
        </message>
        <message>
            <source>What it said before</source>
            <translation>ما كان مكتوبًا من قبل</translation>
        </message>
        <message>
            <source>V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>V</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>تحديد</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>مسافة</translation>
        </message>
        <message>
            <source>About this message</source>
            <translation>حول هذه الرسالة</translation>
        </message>
        <message>
            <source>I</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>I</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>E</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>E</translation>
        </message>
        <message>
            <source>Remove for everyone…</source>
            <translation>إزالة لدى الجميع…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>سحب…</translation>
        </message>
    </context>
    <context>
        <name>MessageTime</name>
        <message>
            <source>d MMM</source>
            <comment>day and short month</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>day, short month and year</comment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <source>dddd, d MMMM</source>
            <comment>weekday, day, month</comment>
            <translation>dddd، d MMMM</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <comment>weekday, day, month, year</comment>
            <translation>dddd، d MMMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <comment>day, month</comment>
            <translation>d MMMM</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>day, month, year</comment>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>d</source>
            <comment>day, before another day of the same month</comment>
            <translation>d</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>date, time</comment>
            <translation>%1، %2</translation>
        </message>
    </context>
    <context>
        <name>ModerateDialog</name>
        <message>
            <source>Remove this message for everyone?</source>
            <translation>إزالة هذه الرسالة لدى الجميع؟</translation>
        </message>
        <message>
            <source>All apps here are asked to remove it, and to say that a moderator did. Some may keep it.</source>
            <translation>يُطلب من جميع التطبيقات هنا إزالتها وذكر أن مشرفًا فعل ذلك. قد يحتفظ بها بعضها.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
    </context>
    <context>
        <name>MuteMenu</name>
        <message>
            <source>Mute</source>
            <translation>كتم</translation>
        </message>
        <message>
            <source>Mute for 1 hour</source>
            <translation>كتم لساعة واحدة</translation>
        </message>
        <message>
            <source>Mute for 8 hours</source>
            <translation>كتم لـ 8 ساعات</translation>
        </message>
        <message>
            <source>Until I turn it on again</source>
            <translation>حتى إلغاء الكتم</translation>
        </message>
    </context>
    <context>
        <name>NewChatDialog</name>
        <message>
            <source>New chat</source>
            <translation>محادثة جديدة</translation>
        </message>
        <message>
            <source>Write to anyone on any provider. An address looks like one for email; an invitation link does as well.</source>
            <translation>راسل أي شخص لدى أي مزوّد. يشبه العنوان عنوان البريد الإلكتروني؛ ويمكن استخدام رابط دعوة أيضًا.</translation>
        </message>
        <message>
            <source>Address or link</source>
            <translation>عنوان أو رابط</translation>
        </message>
        <message>
            <source>name@provider.example</source>
            <translation>name@provider.example</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Only you see it. You can leave it empty.</source>
            <translation>لا يراه غيرك. يمكنك تركه فارغًا.</translation>
        </message>
        <message>
            <source>Start chat</source>
            <translation>بدء المحادثة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>NewGroupDialog</name>
        <message>
            <source>New group</source>
            <translation>مجموعة جديدة</translation>
        </message>
        <message>
            <source>Who is in it?</source>
            <translation>من فيها؟</translation>
        </message>
        <message>
            <source>Messages are encrypted. Only its members can read them.</source>
            <translation>الرسائل مشفّرة. أعضاؤها وحدهم يمكنهم قراءتها.</translation>
        </message>
        <message>
            <source>They are invited at once. You can add others later.</source>
            <translation>تُرسل الدعوات فورًا. يمكنك إضافة آخرين لاحقًا.</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>اسم المجموعة</translation>
        </message>
        <message>
            <source>Change the picture</source>
            <translation>تغيير الصورة</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>اختيار صورة</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>إزالتها</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>الصور (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Making it…</source>
            <translation>جارٍ الإنشاء…</translation>
        </message>
        <message>
            <source>Make the group</source>
            <translation>إنشاء المجموعة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>NewMessagesPill</name>
        <message>
            <source>To the newest message</source>
            <translation>إلى أحدث رسالة</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AccountViewModel</name>
        <message>
            <source>All working</source>
            <translation>كل شيء يعمل</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n في الانتظار</numerusform>
                <numerusform>رسالة في الانتظار</numerusform>
                <numerusform>رسالتان في الانتظار</numerusform>
                <numerusform>%n في الانتظار</numerusform>
                <numerusform>%n في الانتظار</numerusform>
                <numerusform>%n في الانتظار</numerusform>
            </translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>غير متصل</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>جارٍ الاتصال</translation>
        </message>
        <message>
            <source>No network</source>
            <translation>لا شبكة</translation>
        </message>
        <message>
            <source>No internet</source>
            <translation>لا إنترنت</translation>
        </message>
        <message>
            <source>Network wants a sign-in</source>
            <translation>الشبكة تطلب تسجيل الدخول</translation>
        </message>
        <message>
            <source>No name lookup</source>
            <translation>لا استعلام أسماء</translation>
        </message>
        <message>
            <source>No secure connection</source>
            <translation>لا اتصال آمن</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>يلزم تدخلك</translation>
        </message>
        <message>
            <source>Can’t log in</source>
            <translation>تعذّر تسجيل الدخول</translation>
        </message>
        <message>
            <source>Archive silent</source>
            <translation>الأرشيف لا يجيب</translation>
        </message>
        <message>
            <source>Some groups silent</source>
            <translation>بعض المجموعات لا تجيب</translation>
        </message>
        <message>
            <source>No photos or files</source>
            <translation>لا صور ولا ملفات</translation>
        </message>
        <message>
            <source>Works, one contact’s server does not</source>
            <translation>يعمل، عدا خادم إحدى جهات الاتصال</translation>
        </message>
        <message>
            <source>Provider silent</source>
            <translation>المزوّد لا يجيب</translation>
        </message>
        <message>
            <source>Connection: everything works</source>
            <translation>الاتصال: كل شيء يعمل</translation>
        </message>
        <message>
            <source>Connection: %1</source>
            <translation>الاتصال: %1</translation>
        </message>
        <message>
            <source>Connection: %1 of 9 work. Does not since %2: %3</source>
            <translation>الاتصال: %1 من 9 تعمل. لا يعمل منذ %2: %3</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AppViewModel</name>
        <message>
            <source>This passphrase does not open your chats.</source>
            <translation>عبارة المرور هذه لا تفتح محادثاتك.</translation>
        </message>
        <message>
            <source>The passphrase is missing.</source>
            <translation>عبارة المرور ناقصة.</translation>
        </message>
        <message>
            <source>Twelve words are needed, here are %1.</source>
            <translation>يلزم اثنتا عشرة كلمة، وهنا %1.</translation>
        </message>
        <message>
            <source>“%1” is not one of the words.</source>
            <translation>«%1» ليست من الكلمات.</translation>
        </message>
        <message>
            <source>One of the words is another one, or two have changed places.</source>
            <translation>إحدى الكلمات غير صحيحة، أو تبادلت كلمتان موضعيهما.</translation>
        </message>
        <message>
            <source>These words do not open these chats. Newer ones may have replaced them.</source>
            <translation>لا تفتح هذه الكلمات هذه المحادثات. ربما حلّت محلها كلمات أحدث.</translation>
        </message>
        <message>
            <source>(%1) Ninelives</source>
            <translation>(%1) Ninelives</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AttachmentActions</name>
        <message>
            <source>file</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>Nothing on this computer opens this kind of file. Save it.</source>
            <translation>لا شيء على هذا الحاسوب يفتح هذا النوع من الملفات. احفظه.</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>حُفظ باسم %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AvailabilityModel</name>
        <message>
            <source>Nothing seen yet</source>
            <translation>لا بيانات بعد</translation>
        </message>
        <message>
            <source>Worked %1 % of %2</source>
            <translation>عمل بنسبة %1 % من %2</translation>
        </message>
        <message numerus="yes">
            <source>%1. %2. Outages on %n of the last 30 days.</source>
            <translation>
                <numerusform>%1. %2. انقطاعات في %n من آخر 30 يومًا.</numerusform>
                <numerusform>%1. %2. انقطاعات في يوم واحد من آخر 30 يومًا.</numerusform>
                <numerusform>%1. %2. انقطاعات في يومين من آخر 30 يومًا.</numerusform>
                <numerusform>%1. %2. انقطاعات في %n أيام من آخر 30 يومًا.</numerusform>
                <numerusform>%1. %2. انقطاعات في %n يومًا من آخر 30 يومًا.</numerusform>
                <numerusform>%1. %2. انقطاعات في %n يوم من آخر 30 يومًا.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::BackupViewModel</name>
        <message>
            <source>This is not the passphrase of this backup.</source>
            <translation>هذه ليست عبارة مرور هذه النسخة.</translation>
        </message>
        <message>
            <source>This backup is damaged. An older one may be whole.</source>
            <translation>هذه النسخة تالفة. قد تكون نسخة أقدم سليمة.</translation>
        </message>
        <message>
            <source>The end of this backup is missing: it was not copied whole.</source>
            <translation>نهاية هذه النسخة مفقودة: لم تُنسخ كاملة.</translation>
        </message>
        <message>
            <source>A newer Ninelives made this backup. Update this program to use it.</source>
            <translation>أنشأ هذه النسخة إصدار أحدث من Ninelives. حدّث هذا البرنامج لاستخدامها.</translation>
        </message>
        <message>
            <source>This file is not a backup of Ninelives.</source>
            <translation>هذا الملف ليس نسخة احتياطية من Ninelives.</translation>
        </message>
        <message>
            <source>The file is not there any more.</source>
            <translation>لم يعد الملف موجودًا.</translation>
        </message>
        <message>
            <source>There is not enough room. Nothing was left behind.</source>
            <translation>لا توجد مساحة كافية. لم يُترك شيء.</translation>
        </message>
        <message>
            <source>Ninelives can’t read or write there. Nothing was changed.</source>
            <translation>لا يستطيع Ninelives القراءة أو الكتابة هناك. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>There are chats here already. They are never replaced.</source>
            <translation>توجد محادثات هنا بالفعل. لا تُستبدل أبدًا.</translation>
        </message>
        <message>
            <source>Last backup: %1</source>
            <translation>آخر نسخة احتياطية: %1</translation>
        </message>
        <message>
            <source>No backup was made yet.</source>
            <translation>لم تُنشأ نسخة احتياطية بعد.</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>جارٍ التحضير…</translation>
        </message>
        <message>
            <source>Writing the backup</source>
            <translation>كتابة النسخة</translation>
        </message>
        <message>
            <source>Checking the backup</source>
            <translation>فحص النسخة</translation>
        </message>
        <message>
            <source>Bringing your chats back</source>
            <translation>إعادة محادثاتك</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <extracomment>What is being done, then how much of it: "Writing the backup: 120 MB of 700 MB"</extracomment>
            <translation>%1: %2 من %3</translation>
        </message>
        <message>
            <source>At least %1 characters, please.</source>
            <translation>%1 محارف على الأقل من فضلك.</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>العبارتان غير متطابقتين.</translation>
        </message>
        <message>
            <source>Done. The backup was read again and is whole.</source>
            <translation>تم. قُرئت النسخة مرة أخرى وهي سليمة.</translation>
        </message>
        <message>
            <source>This backup is whole.</source>
            <translation>هذه النسخة سليمة.</translation>
        </message>
        <message>
            <source>Your chats are back. Ninelives starts again to show them.</source>
            <translation>عادت محادثاتك. يعيد Ninelives التشغيل لعرضها.</translation>
        </message>
        <message>
            <source>%1 · %2 · %3 · %4</source>
            <extracomment>What is in a backup: of when, how many messages, how many photos and files, its size</extracomment>
            <translation>%1 · %2 · %3 · %4</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln رسالة</numerusform>
                <numerusform>رسالة واحدة</numerusform>
                <numerusform>رسالتان</numerusform>
                <numerusform>%Ln رسائل</numerusform>
                <numerusform>%Ln رسالة</numerusform>
                <numerusform>%Ln رسالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos and files</source>
            <translation>
                <numerusform>%Ln من الصور والملفات</numerusform>
                <numerusform>%Ln من الصور والملفات</numerusform>
                <numerusform>صورة وملف</numerusform>
                <numerusform>%Ln من الصور والملفات</numerusform>
                <numerusform>%Ln من الصور والملفات</numerusform>
                <numerusform>%Ln من الصور والملفات</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::BlockedModel</name>
        <message>
            <source>This is not an address. It looks like name@server.</source>
            <translation>هذا ليس عنوانًا. يكون العنوان مثل name@server.</translation>
        </message>
        <message>
            <source>This is your own address.</source>
            <translation>هذا عنوانك أنت.</translation>
        </message>
        <message>
            <source>This address is blocked already.</source>
            <translation>هذا العنوان محظور بالفعل.</translation>
        </message>
        <message>
            <source>Your provider keeps this list, and you are not connected. Nothing was changed.</source>
            <translation>يحفظ مزوّدك هذه القائمة، ولا اتصال لديك. لم يتغير شيء.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CalendarModel</name>
        <message>
            <source>%1, with messages</source>
            <translation>%1، فيه رسائل</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ChatSearchModel</name>
        <message>
            <source>Nothing found</source>
            <translation>لم يُعثر على شيء</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>%1 of %2 or more</source>
            <translation>%1 من %2 أو أكثر</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CommandModel</name>
        <message>
            <source>Unmute this chat</source>
            <translation>إلغاء كتم هذه المحادثة</translation>
        </message>
        <message>
            <source>Unpin this chat</source>
            <translation>إلغاء تثبيت هذه المحادثة</translation>
        </message>
        <message>
            <source>Take this chat out of the archive</source>
            <translation>إخراج هذه المحادثة من الأرشيف</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ComposerViewModel</name>
        <message>
            <source>Message.txt</source>
            <extracomment>The name of the file that a very long text is sent as</extracomment>
            <translation>رسالة.txt</translation>
        </message>
        <message>
            <source>Add a caption</source>
            <translation>إضافة تعليق</translation>
        </message>
        <message>
            <source>Message without encryption</source>
            <translation>رسالة دون تشفير</translation>
        </message>
        <message>
            <source>Message the group</source>
            <translation>رسالة إلى المجموعة</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>رسالة إلى %1</translation>
        </message>
        <message>
            <source>This is longer than any provider takes (%L1 characters). It is still here.</source>
            <translation>هذا أطول مما يقبله أي مزوّد (الأحرف: %L1). ما زال هنا.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ConversationListModel</name>
        <message>
            <source>You are invited. Nobody says by whom.</source>
            <translation>وصلتك دعوة. لم يُذكر ممن.</translation>
        </message>
        <message>
            <source>%1 invites you.</source>
            <translation>%1 يدعوك.</translation>
        </message>
        <message>
            <source>%1 invites you. This address is not among your contacts.</source>
            <translation>%1 يدعوك. هذا العنوان ليس ضمن جهات اتصالك.</translation>
        </message>
        <message>
            <source>The group’s address is %1.</source>
            <translation>عنوان المجموعة هو %1.</translation>
        </message>
        <message>
            <source>They write: “%1”</source>
            <translation>نص الدعوة: «%1»</translation>
        </message>
        <message>
            <source>%1, as %2</source>
            <extracomment>A chat read aloud, then the own address that it is written with</extracomment>
            <translation>%1، باسم %2</translation>
        </message>
        <message>
            <source>A message to %1 was not sent.</source>
            <translation>لم تُرسل رسالة إلى %1.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ConversationViewModel</name>
        <message>
            <source>News of this chat is told as chosen above.</source>
            <translation>تصلك إشعارات هذه المحادثة حسب الاختيار أعلاه.</translation>
        </message>
        <message>
            <source>Quiet until you say otherwise. New messages are counted.</source>
            <translation>صامتة حتى تغيّر ذلك. تُحسب الرسائل الجديدة.</translation>
        </message>
        <message>
            <source>Quiet until %1. New messages are counted.</source>
            <translation>صامتة حتى %1. تُحسب الرسائل الجديدة.</translation>
        </message>
        <message>
            <source>Encrypted group</source>
            <translation>مجموعة مشفّرة</translation>
        </message>
        <message>
            <source>Group, not encrypted</source>
            <translation>مجموعة غير مشفّرة</translation>
        </message>
        <message>
            <source>Public channel, not encrypted</source>
            <translation>قناة عامة غير مشفّرة</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>غير مشفّرة</translation>
        </message>
        <message>
            <source>Encrypted, verified</source>
            <translation>مشفّرة، تم التحقق</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>مشفّرة</translation>
        </message>
        <message>
            <source>%1 · here now</source>
            <translation>%1 · هنا الآن</translation>
        </message>
        <message>
            <source>%1 · away</source>
            <translation>%1 · غائب</translation>
        </message>
        <message>
            <source>%1 · busy</source>
            <translation>%1 · مشغول</translation>
        </message>
        <message>
            <source>%1 · blocked</source>
            <translation>%1 · محظور</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1 يكتب…</translation>
        </message>
        <message>
            <source>The servers that carry this channel, and anyone who joins it, can read what is written here.</source>
            <translation>يمكن للخوادم التي تنقل هذه القناة، ولكل من ينضم إليها، قراءة ما يُكتب هنا.</translation>
        </message>
        <message>
            <source>%1’s server and yours can read what is written here.</source>
            <translation>يمكن لخادم %1 وخادمك قراءة ما يُكتب هنا.</translation>
        </message>
        <message>
            <source>What you write is saved here and sent once when your provider answers.</source>
            <translation>ما تكتبه محفوظ هنا، ويُرسل مرة واحدة عندما يجيب مزوّدك.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CreateAccountViewModel</name>
        <message>
            <source>A server looks like chat.family.example.</source>
            <translation>يكون الخادم مثل chat.family.example.</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>الاسم ناقص.</translation>
        </message>
        <message>
            <source>A name has no spaces and none of these signs: @ / " &amp; ' : &lt; &gt;</source>
            <translation>لا مسافات في الاسم ولا أي من هذه الرموز: @ / " &amp; ' : &lt; &gt;</translation>
        </message>
        <message>
            <source>The password is missing.</source>
            <translation>كلمة المرور ناقصة.</translation>
        </message>
        <message>
            <source>A password has eight characters or more.</source>
            <translation>كلمة المرور ثمانية أحرف أو أكثر.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DesktopViewModel</name>
        <message>
            <source>This could not be written to the folder of programs that start by themselves.</source>
            <translation>تعذّرت كتابة هذا في مجلد البرامج التي تعمل تلقائيًا.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DeviceListModel</name>
        <message>
            <source>Last used just now</source>
            <translation>استُخدم للتو</translation>
        </message>
        <message numerus="yes">
            <source>Last used %n minutes ago</source>
            <translation>
                <numerusform>آخر استخدام قبل أقل من دقيقة</numerusform>
                <numerusform>آخر استخدام قبل دقيقة</numerusform>
                <numerusform>آخر استخدام قبل دقيقتين</numerusform>
                <numerusform>آخر استخدام قبل %n دقائق</numerusform>
                <numerusform>آخر استخدام قبل %n دقيقة</numerusform>
                <numerusform>آخر استخدام قبل %n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n hours ago</source>
            <translation>
                <numerusform>آخر استخدام قبل أقل من ساعة</numerusform>
                <numerusform>آخر استخدام قبل ساعة</numerusform>
                <numerusform>آخر استخدام قبل ساعتين</numerusform>
                <numerusform>آخر استخدام قبل %n ساعات</numerusform>
                <numerusform>آخر استخدام قبل %n ساعة</numerusform>
                <numerusform>آخر استخدام قبل %n ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n days ago</source>
            <translation>
                <numerusform>آخر استخدام قبل أقل من يوم</numerusform>
                <numerusform>آخر استخدام قبل يوم</numerusform>
                <numerusform>آخر استخدام قبل يومين</numerusform>
                <numerusform>آخر استخدام قبل %n أيام</numerusform>
                <numerusform>آخر استخدام قبل %n يومًا</numerusform>
                <numerusform>آخر استخدام قبل %n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n months ago</source>
            <translation>
                <numerusform>آخر استخدام قبل أقل من شهر</numerusform>
                <numerusform>آخر استخدام قبل شهر</numerusform>
                <numerusform>آخر استخدام قبل شهرين</numerusform>
                <numerusform>آخر استخدام قبل %n أشهر</numerusform>
                <numerusform>آخر استخدام قبل %n شهرًا</numerusform>
                <numerusform>آخر استخدام قبل %n شهر</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed by you on %1. It can’t read anything new.</source>
            <translation>أزلتَه في %1. لا يمكنه قراءة أي جديد.</translation>
        </message>
        <message>
            <source>No longer in use. Nothing is encrypted for it.</source>
            <translation>لم يعد مستخدمًا. لا يُشفَّر له شيء.</translation>
        </message>
        <message>
            <source>It still receives a key for every message.</source>
            <translation>ما زال يتلقى مفتاحًا لكل رسالة.</translation>
        </message>
        <message>
            <source>Added %1</source>
            <translation>أُضيف %1</translation>
        </message>
        <message>
            <source>A key in this code is not the one that shows here. Then someone may be in between. Nothing was changed.</source>
            <translation>أحد المفاتيح في هذا الرمز ليس هو الظاهر هنا. قد يكون أحدهم في المنتصف. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>A key in this code is not the one that %1’s device shows here. Then someone may be in between. Nothing was changed.</source>
            <translation>أحد المفاتيح في هذا الرمز ليس ما يظهر هنا لجهاز %1. قد يكون أحدهم في المنتصف. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>No device in this code is known here yet. Look again, then try once more.</source>
            <translation>لا يُعرف هنا بعد أي جهاز من هذا الرمز. ابحث مجددًا ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The device in this code is the one that shows here.</source>
            <translation>الجهاز في هذا الرمز هو الظاهر هنا.</translation>
        </message>
        <message numerus="yes">
            <source>%n devices in this code are the ones that show here.</source>
            <translation>
                <numerusform>لا أجهزة في هذا الرمز من الظاهرة هنا.</numerusform>
                <numerusform>جهاز واحد في هذا الرمز هو الظاهر هنا.</numerusform>
                <numerusform>جهازان في هذا الرمز هما الظاهران هنا.</numerusform>
                <numerusform>%n أجهزة في هذا الرمز هي الظاهرة هنا.</numerusform>
                <numerusform>%n جهازًا في هذا الرمز هي الظاهرة هنا.</numerusform>
                <numerusform>%n جهاز في هذا الرمز هي الظاهرة هنا.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is not the code of a device. It begins with “xmpp:”.</source>
            <translation>هذا ليس رمز جهاز. يبدأ الرمز بـ “xmpp:”.</translation>
        </message>
        <message>
            <source>This code is of somebody else: %1.</source>
            <translation>هذا الرمز لشخص آخر: %1.</translation>
        </message>
        <message>
            <source>Device %1</source>
            <translation>جهاز %1</translation>
        </message>
        <message>
            <source>This device</source>
            <translation>هذا الجهاز</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Trusted unseen</source>
            <translation>موثوق دون مقارنة</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>تم التحقق منه</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>محظور</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DeviceNews</name>
        <message>
            <source>Device %1</source>
            <translation>جهاز %1</translation>
        </message>
        <message>
            <source>today, %1</source>
            <extracomment>In the middle of a sentence: "added to your account today, 09:14"</extracomment>
            <translation>اليوم، %1</translation>
        </message>
        <message>
            <source>A new device, “%1”, was added to your account %2. Was it you?</source>
            <extracomment>%2 is a time: "today, 09:14"</extracomment>
            <translation>أُضيف جهاز جديد، “%1”، إلى حسابك %2. هل كنت أنت؟</translation>
        </message>
        <message>
            <source>Your device “%1” has a new key since %2. Did you set it up again?</source>
            <translation>لجهازك “%1” مفتاح جديد منذ %2. هل أعددته من جديد؟</translation>
        </message>
        <message>
            <source>“%1”, which you had removed, is in your account again since %2. Was it you?</source>
            <translation>“%1” الذي كنت قد أزلته عاد إلى حسابك منذ %2. هل كنت أنت؟</translation>
        </message>
        <message>
            <source>A device of %1 has a new key. Usually that means it was set up again.</source>
            <translation>لأحد أجهزة %1 مفتاح جديد. عادةً يعني ذلك أنه أُعدّ من جديد.</translation>
        </message>
        <message>
            <source>%1, whom you verified, uses a new device. Messages go to it only after you compare.</source>
            <translation>%1، وقد تحققت منه، يستخدم جهازًا جديدًا. لا تصل الرسائل إليه إلا بعد أن تقارن.</translation>
        </message>
        <message>
            <source>%1 uses a new device.</source>
            <translation>%1 يستخدم جهازًا جديدًا.</translation>
        </message>
        <message>
            <source>Another app removed this computer from your devices. It’s back.</source>
            <translation>أزال تطبيق آخر هذا الحاسوب من أجهزتك. لقد عاد.</translation>
        </message>
        <message>
            <source>Another app keeps removing this computer from your devices. It is put back in some minutes; what is sent to you until then may not be readable here.</source>
            <translation>تطبيق آخر يزيل هذا الحاسوب من أجهزتك مرارًا. سيعود بعد بضع دقائق؛ وما يُرسل إليك حتى ذلك الحين قد لا يُقرأ هنا.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::EmojiModel</name>
        <message>
            <source>Light skin tone</source>
            <translation>بشرة فاتحة</translation>
        </message>
        <message>
            <source>Medium light skin tone</source>
            <translation>بشرة فاتحة متوسطة</translation>
        </message>
        <message>
            <source>Medium skin tone</source>
            <translation>بشرة متوسطة</translation>
        </message>
        <message>
            <source>Medium dark skin tone</source>
            <translation>بشرة داكنة متوسطة</translation>
        </message>
        <message>
            <source>Dark skin tone</source>
            <translation>بشرة داكنة</translation>
        </message>
        <message>
            <source>No skin tone</source>
            <translation>دون لون بشرة</translation>
        </message>
        <message>
            <source>Used recently</source>
            <extracomment>Group of emoji: those that were used last</extracomment>
            <translation>المستخدمة مؤخرًا</translation>
        </message>
        <message>
            <source>Smileys</source>
            <extracomment>Group of emoji</extracomment>
            <translation>الوجوه</translation>
        </message>
        <message>
            <source>People</source>
            <extracomment>Group of emoji</extracomment>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Animals and nature</source>
            <extracomment>Group of emoji</extracomment>
            <translation>الحيوانات والطبيعة</translation>
        </message>
        <message>
            <source>Food and drink</source>
            <extracomment>Group of emoji</extracomment>
            <translation>الطعام والشراب</translation>
        </message>
        <message>
            <source>Travel and places</source>
            <extracomment>Group of emoji</extracomment>
            <translation>السفر والأماكن</translation>
        </message>
        <message>
            <source>Activities</source>
            <extracomment>Group of emoji</extracomment>
            <translation>الأنشطة</translation>
        </message>
        <message>
            <source>Objects</source>
            <extracomment>Group of emoji</extracomment>
            <translation>الأشياء</translation>
        </message>
        <message>
            <source>Symbols</source>
            <extracomment>Group of emoji</extracomment>
            <translation>الرموز</translation>
        </message>
        <message>
            <source>Flags</source>
            <extracomment>Group of emoji</extracomment>
            <translation>الأعلام</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ExportViewModel</name>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>معدّلة</translation>
        </message>
        <message>
            <source>This message was taken back</source>
            <translation>سُحبت هذه الرسالة</translation>
        </message>
        <message>
            <source>This message can’t be opened on this computer</source>
            <translation>لا يمكن فتح هذه الرسالة على هذا الحاسوب</translation>
        </message>
        <message>
            <source>not on this computer</source>
            <translation>ليس على هذا الحاسوب</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>غير مشفّرة</translation>
        </message>
        <message>
            <source>Older messages</source>
            <translation>رسائل أقدم</translation>
        </message>
        <message>
            <source>Newer messages</source>
            <translation>رسائل أحدث</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was left behind of what was begun.</source>
            <translation>القرص ممتلئ. لم يبق شيء مما بدأ.</translation>
        </message>
        <message>
            <source>That folder is no longer there.</source>
            <translation>لم يعد ذلك المجلد موجودًا.</translation>
        </message>
        <message>
            <source>It could not be written there. Nothing was left behind of what was begun.</source>
            <translation>تعذّرت الكتابة هناك. لم يبق شيء مما بدأ.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln رسالة</numerusform>
                <numerusform>رسالة واحدة</numerusform>
                <numerusform>رسالتان</numerusform>
                <numerusform>%Ln رسائل</numerusform>
                <numerusform>%Ln رسالة</numerusform>
                <numerusform>%Ln رسالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos and files</source>
            <translation>
                <numerusform>%Ln من الصور والملفات</numerusform>
                <numerusform>%Ln من الصور والملفات</numerusform>
                <numerusform>صورة وملف</numerusform>
                <numerusform>%Ln من الصور والملفات</numerusform>
                <numerusform>%Ln من الصور والملفات</numerusform>
                <numerusform>%Ln من الصور والملفات</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ForwardModel</name>
        <message>
            <source>You have left this group</source>
            <translation>لقد غادرت هذه المجموعة</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>غير مشفّرة</translation>
        </message>
        <message>
            <source>Not encrypted: write there first</source>
            <translation>غير مشفّرة: اكتب هناك أولًا</translation>
        </message>
        <message>
            <source>Not all of it is on this computer yet. Load it first.</source>
            <translation>ليس كلها على هذا الحاسوب بعد. حمّلها أولًا.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::HealthLadderModel</name>
        <message>
            <source>Checked %1 s ago, from your computer outwards</source>
            <translation>فُحص قبل %1 ث، من حاسوبك إلى الخارج</translation>
        </message>
        <message numerus="yes">
            <source>Last change %n min ago, from your computer outwards</source>
            <translation>
                <numerusform>آخر تغيير قبل %n د، من حاسوبك إلى الخارج</numerusform>
                <numerusform>آخر تغيير قبل دقيقة، من حاسوبك إلى الخارج</numerusform>
                <numerusform>آخر تغيير قبل دقيقتين، من حاسوبك إلى الخارج</numerusform>
                <numerusform>آخر تغيير قبل %n د، من حاسوبك إلى الخارج</numerusform>
                <numerusform>آخر تغيير قبل %n د، من حاسوبك إلى الخارج</numerusform>
                <numerusform>آخر تغيير قبل %n د، من حاسوبك إلى الخارج</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::LinkCodeEntry</name>
        <message>
            <source>%1 of %2 words</source>
            <extracomment>How many words have been typed, and of how many</extracomment>
            <translation>%1 من %2 كلمات</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::LinkViewModel</name>
        <message>
            <source>Waiting for the connection to %1</source>
            <translation>بانتظار الاتصال بـ %1</translation>
        </message>
        <message>
            <source>Making a code</source>
            <translation>جارٍ إنشاء رمز</translation>
        </message>
        <message>
            <source>The newest 200 messages are here. Older ones follow in the background.</source>
            <translation>أحدث 200 رسالة هنا. تتبعها الأقدم في الخلفية.</translation>
        </message>
        <message>
            <source>The eight words are copied.</source>
            <translation>نُسخت الكلمات الثماني.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::MessageDetails</name>
        <message>
            <source>verified</source>
            <translation>تم التحقق منه</translation>
        </message>
        <message>
            <source>trusted unseen</source>
            <translation>موثوق دون مقارنة</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>محظور</translation>
        </message>
        <message>
            <source>new, not compared</source>
            <translation>جديد، لم يُقارن</translation>
        </message>
        <message>
            <source>Not encrypted: servers on the way could read it</source>
            <translation>غير مشفّرة: كان بإمكان الخوادم في الطريق قراءتها</translation>
        </message>
        <message>
            <source>End to end, with the older kind that most apps know</source>
            <translation>من طرف إلى طرف، بالنوع الأقدم الذي تعرفه معظم التطبيقات</translation>
        </message>
        <message>
            <source>End to end, with the newer kind</source>
            <translation>من طرف إلى طرف، بالنوع الأحدث</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>كُتبت</translation>
        </message>
        <message>
            <source>At the server</source>
            <translation>على الخادم</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>تم التسليم</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>قُرئت</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>عُدّلت</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>سُحبت</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>التشفير</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>المرسل</translation>
        </message>
        <message>
            <source>Number given by the sender</source>
            <translation>رقم من المرسل</translation>
        </message>
        <message>
            <source>Number on the way</source>
            <translation>رقم في الطريق</translation>
        </message>
        <message>
            <source>Number in the archive</source>
            <translation>رقم في الأرشيف</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>جهاز الإرسال</translation>
        </message>
        <message>
            <source>a device that is no longer in the list</source>
            <translation>جهاز لم يعد في القائمة</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>هذا الحاسوب</translation>
        </message>
        <message>
            <source>Brought here</source>
            <translation>أُحضرت إلى هنا</translation>
        </message>
        <message>
            <source>can’t read it</source>
            <translation>لا يمكنه قراءتها</translation>
        </message>
        <message>
            <source>has read it</source>
            <translation>قرأها</translation>
        </message>
        <message>
            <source>has it</source>
            <translation>وصلت إليه</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::MessageSelection</name>
        <message>
            <source>1 message</source>
            <translation>رسالة واحدة</translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n رسالة</numerusform>
                <numerusform>رسالة واحدة</numerusform>
                <numerusform>رسالتان</numerusform>
                <numerusform>%n رسائل</numerusform>
                <numerusform>%n رسالة</numerusform>
                <numerusform>%n رسالة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::NewChatViewModel</name>
        <message>
            <source>This link leads to something else than a person. A group’s link belongs into “Join a group”.</source>
            <translation>يقود هذا الرابط إلى شيء غير شخص. مكان رابط المجموعة في «الانضمام إلى مجموعة».</translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>يكون العنوان مثل name@provider.example.</translation>
        </message>
        <message>
            <source>This link makes an account, it leads to no person.</source>
            <translation>هذا الرابط ينشئ حسابًا، ولا يقود إلى شخص.</translation>
        </message>
        <message>
            <source>This is your own address.</source>
            <translation>هذا عنوانك أنت.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::NewGroupViewModel</name>
        <message>
            <source>Your provider does not offer groups. Nothing was made.</source>
            <translation>لا يتيح مزوّدك المجموعات. لم يُنشأ شيء.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::OutageStripViewModel</name>
        <message>
            <source>1 message is on its way.</source>
            <translation>رسالة واحدة في الطريق.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are on their way.</source>
            <translation>
                <numerusform>%n رسالة في الطريق.</numerusform>
                <numerusform>رسالة واحدة في الطريق.</numerusform>
                <numerusform>رسالتان في الطريق.</numerusform>
                <numerusform>%n رسائل في الطريق.</numerusform>
                <numerusform>%n رسالة في الطريق.</numerusform>
                <numerusform>%n رسالة في الطريق.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 waiting message sent.</source>
            <translation>أُرسلت رسالة منتظرة واحدة.</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting messages sent.</source>
            <translation>
                <numerusform>أُرسلت %n رسالة منتظرة.</numerusform>
                <numerusform>أُرسلت رسالة منتظرة واحدة.</numerusform>
                <numerusform>أُرسلت رسالتان منتظرتان.</numerusform>
                <numerusform>أُرسلت %n رسائل منتظرة.</numerusform>
                <numerusform>أُرسلت %n رسالة منتظرة.</numerusform>
                <numerusform>أُرسلت %n رسالة منتظرة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Connected again.</source>
            <translation>عاد الاتصال.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>المحاولة الآن</translation>
        </message>
        <message>
            <source>Enter password</source>
            <translation>إدخال كلمة المرور</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Open sign-in page</source>
            <translation>فتح صفحة تسجيل الدخول</translation>
        </message>
        <message>
            <source>All right</source>
            <extracomment>Puts a notice away</extracomment>
            <translation>حسنًا</translation>
        </message>
        <message>
            <source>Next try in %1 s</source>
            <translation>المحاولة التالية بعد %1 ث</translation>
        </message>
        <message>
            <source>Trying now</source>
            <translation>تجري المحاولة الآن</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PaletteModel</name>
        <message>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
        <message>
            <source>Search all messages for “%1”</source>
            <translation>البحث عن «%1» في جميع الرسائل</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>الأخيرة</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>مؤرشفة</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n عضو</numerusform>
                <numerusform>عضو واحد</numerusform>
                <numerusform>عضوان</numerusform>
                <numerusform>%n أعضاء</numerusform>
                <numerusform>%n عضوًا</numerusform>
                <numerusform>%n عضو</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PeoplePicker</name>
        <message>
            <source>1 person picked</source>
            <translation>تم اختيار شخص واحد</translation>
        </message>
        <message numerus="yes">
            <source>%n people picked</source>
            <translation>
                <numerusform>تم اختيار %n شخص</numerusform>
                <numerusform>تم اختيار شخص واحد</numerusform>
                <numerusform>تم اختيار شخصين</numerusform>
                <numerusform>تم اختيار %n أشخاص</numerusform>
                <numerusform>تم اختيار %n شخصًا</numerusform>
                <numerusform>تم اختيار %n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>يكون العنوان مثل name@provider.example.</translation>
        </message>
        <message>
            <source>This one is in already.</source>
            <translation>هذا الشخص موجود فيها بالفعل.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PhotoViewerModel</name>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a chat, and when</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <comment>pixels</comment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ProfileViewModel</name>
        <message>
            <source>%1 has not taken the change. It is offered again with the next connection.</source>
            <translation>لم يأخذ %1 التغيير بعد. يُعرض عليه مجددًا مع الاتصال التالي.</translation>
        </message>
        <message>
            <source>Others see the change once you are connected.</source>
            <translation>يرى الآخرون التغيير بعد اتصالك.</translation>
        </message>
        <message>
            <source>This picture is too large. Choose one under 100 MB.</source>
            <translation>هذه الصورة كبيرة جدًا. اختر صورة أصغر من 100 م.ب.</translation>
        </message>
        <message>
            <source>This is no picture that can be used. Choose a JPEG, PNG, WebP, GIF, HEIC or AVIF.</source>
            <translation>لا يمكن استخدام هذه الصورة. اختر JPEG أو PNG أو WebP أو GIF أو HEIC أو AVIF.</translation>
        </message>
        <message>
            <source>This file can’t be read. Choose another one.</source>
            <translation>لا يمكن قراءة هذا الملف. اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>The disk is full, so the change was not saved.</source>
            <translation>القرص ممتلئ، فلم يُحفظ التغيير.</translation>
        </message>
        <message>
            <source>The change was not saved. Try it again.</source>
            <translation>لم يُحفظ التغيير. حاول مجددًا.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ReadersModel</name>
        <message>
            <source>None of their devices had a key when you sent it. The others got it.</source>
            <translation>لم يكن لأي من أجهزته مفتاح عندما أرسلتها. وصلت إلى الآخرين.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>read</source>
            <translation>قُرئت</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>قُرئت %1</translation>
        </message>
        <message>
            <source>doesn’t share when they read</source>
            <translation>لا يشارك وقت القراءة</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>تم التسليم</translation>
        </message>
        <message>
            <source>delivered %1</source>
            <translation>تم التسليم %1</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>أُرسلت</translation>
        </message>
        <message>
            <source>your message, %1</source>
            <translation>رسالتك، %1</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RecoveryViewModel</name>
        <message>
            <source>The key to these chats lies in a file of yours. Keep that file safe.</source>
            <translation>مفتاح هذه المحادثات في ملف لديك. حافظ على ذلك الملف.</translation>
        </message>
        <message>
            <source>None yet. Without them, your chats are lost if this computer forgets the key.</source>
            <translation>لا توجد بعد. من دونها تضيع محادثاتك إن نسي هذا الحاسوب المفتاح.</translation>
        </message>
        <message>
            <source>Made on %1.</source>
            <translation>أُنشئت في %1.</translation>
        </message>
        <message>
            <source>This is another word.</source>
            <translation>هذه كلمة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomFinder</name>
        <message>
            <source>1 person</source>
            <translation>شخص واحد</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n شخص</numerusform>
                <numerusform>شخص واحد</numerusform>
                <numerusform>شخصان</numerusform>
                <numerusform>%n أشخاص</numerusform>
                <numerusform>%n شخصًا</numerusform>
                <numerusform>%n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>The name of a server looks like rooms.provider.example.</source>
            <translation>يكون اسم الخادم مثل rooms.provider.example.</translation>
        </message>
        <message>
            <source>This server shows no list. You can still join by an address.</source>
            <translation>لا يعرض هذا الخادم قائمة. ما زال بإمكانك الانضمام بعنوان.</translation>
        </message>
        <message>
            <source>An address looks like name@rooms.provider.example.</source>
            <translation>يكون العنوان مثل name@rooms.provider.example.</translation>
        </message>
        <message>
            <source>That is not the password. Ask somebody who is in.</source>
            <translation>هذه ليست كلمة المرور. اسأل أحد الموجودين فيها.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomPeople</name>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>can’t read yet</source>
            <translation>لا يمكنه القراءة بعد</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n devices can’t read yet</source>
            <translation>
                <numerusform>%1 من %n أجهزة لا يستطيع القراءة بعد</numerusform>
                <numerusform>%1 من جهاز واحد لا يستطيع القراءة بعد</numerusform>
                <numerusform>%1 من جهازين لا يستطيع القراءة بعد</numerusform>
                <numerusform>%1 من %n أجهزة لا تستطيع القراءة بعد</numerusform>
                <numerusform>%1 من %n جهازًا لا تستطيع القراءة بعد</numerusform>
                <numerusform>%1 من %n جهاز لا تستطيع القراءة بعد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n devices</source>
            <translation>
                <numerusform>لا أجهزة (%n)</numerusform>
                <numerusform>جهاز واحد</numerusform>
                <numerusform>جهازان</numerusform>
                <numerusform>%n أجهزة</numerusform>
                <numerusform>%n جهازًا</numerusform>
                <numerusform>%n جهاز</numerusform>
            </translation>
        </message>
        <message>
            <source>here now</source>
            <translation>هنا الآن</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>ليس هنا</translation>
        </message>
        <message>
            <source>This name looks like yours, but it is somebody else.</source>
            <translation>هذا الاسم يشبه اسمك، لكنه لشخص آخر.</translation>
        </message>
        <message>
            <source>This name looks like that of %1, but it is somebody else.</source>
            <translation>هذا الاسم يشبه اسم %1، لكنه لشخص آخر.</translation>
        </message>
        <message>
            <source>This name mixes letters of several alphabets. It may imitate another one.</source>
            <translation>هذا الاسم يمزج حروفًا من عدة أبجديات. قد يقلّد اسمًا آخر.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomViewModel</name>
        <message>
            <source>1 person here</source>
            <translation>شخص واحد هنا</translation>
        </message>
        <message numerus="yes">
            <source>%n people here</source>
            <translation>
                <numerusform>%n شخص هنا</numerusform>
                <numerusform>شخص واحد هنا</numerusform>
                <numerusform>شخصان هنا</numerusform>
                <numerusform>%n أشخاص هنا</numerusform>
                <numerusform>%n شخصًا هنا</numerusform>
                <numerusform>%n شخص هنا</numerusform>
            </translation>
        </message>
        <message>
            <source>1 member</source>
            <translation>عضو واحد</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n عضو</numerusform>
                <numerusform>عضو واحد</numerusform>
                <numerusform>عضوان</numerusform>
                <numerusform>%n أعضاء</numerusform>
                <numerusform>%n عضوًا</numerusform>
                <numerusform>%n عضو</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 here</source>
            <translation>%1، منهم هنا %2</translation>
        </message>
        <message numerus="yes">
            <source>%n devices</source>
            <translation>
                <numerusform>%n جهاز</numerusform>
                <numerusform>جهاز واحد</numerusform>
                <numerusform>جهازان</numerusform>
                <numerusform>%n أجهزة</numerusform>
                <numerusform>%n جهازًا</numerusform>
                <numerusform>%n جهاز</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n devices</source>
            <translation>
                <numerusform>%1 من %n أجهزة</numerusform>
                <numerusform>%1 من جهاز واحد</numerusform>
                <numerusform>%1 من جهازين</numerusform>
                <numerusform>%1 من %n أجهزة</numerusform>
                <numerusform>%1 من %n جهازًا</numerusform>
                <numerusform>%1 من %n جهاز</numerusform>
            </translation>
        </message>
        <message>
            <source>All members, whether they are here or not, and only they. Who is added reads from then on; who is removed reads nothing more.</source>
            <translation>جميع الأعضاء، سواء كانوا هنا أم لا، وهم وحدهم. من يُضاف يقرأ من تلك اللحظة؛ ومن يُزال لا يقرأ شيئًا بعدها.</translation>
        </message>
        <message>
            <source>The servers that carry this channel, and anyone who joins it, can read what is written here.</source>
            <translation>يمكن للخوادم التي تنقل هذه القناة، ولكل من ينضم إليها، قراءة ما يُكتب هنا.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SearchDays</name>
        <message>
            <source>%1 – %2</source>
            <extracomment>From one day to another: 2 – 5 November</extracomment>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SearchModel</name>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1 أو أكثر</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SendFilesModel</name>
        <message>
            <source>Picture %1</source>
            <translation>صورة %1</translation>
        </message>
        <message numerus="yes">
            <source>%n photos and files</source>
            <translation>
                <numerusform>%n من الصور والملفات</numerusform>
                <numerusform>%n من الصور والملفات</numerusform>
                <numerusform>صورة وملف</numerusform>
                <numerusform>%n من الصور والملفات</numerusform>
                <numerusform>%n من الصور والملفات</numerusform>
                <numerusform>%n من الصور والملفات</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>صورة واحدة</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n صورة</numerusform>
                <numerusform>صورة واحدة</numerusform>
                <numerusform>صورتان</numerusform>
                <numerusform>%n صور</numerusform>
                <numerusform>%n صورة</numerusform>
                <numerusform>%n صورة</numerusform>
            </translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>ملف واحد</translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n ملف</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>%n ملفات</numerusform>
                <numerusform>%n ملفًا</numerusform>
                <numerusform>%n ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>2 photos, and their size</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Says where it was taken, and with what</source>
            <translation>تكشف مكان التقاطها والكاميرا</translation>
        </message>
        <message>
            <source>Says when it was taken, and with what</source>
            <translation>تكشف وقت التقاطها والكاميرا</translation>
        </message>
        <message>
            <source>Sent as it is, notes included</source>
            <translation>تُرسل كما هي، مع البيانات المرفقة</translation>
        </message>
        <message>
            <source>Location removed</source>
            <translation>أُزيل الموقع</translation>
        </message>
        <message>
            <source>Camera notes removed</source>
            <translation>أُزيلت بيانات الكاميرا</translation>
        </message>
        <message>
            <source>Place and camera can’t be taken out of %1.</source>
            <translation>لا يمكن إزالة المكان والكاميرا من %1.</translation>
        </message>
        <message numerus="yes">
            <source>Place and camera can’t be taken out of %n files.</source>
            <translation>
                <numerusform>لا يمكن إزالة المكان والكاميرا من %n ملف.</numerusform>
                <numerusform>لا يمكن إزالة المكان والكاميرا من ملف واحد.</numerusform>
                <numerusform>لا يمكن إزالة المكان والكاميرا من ملفين.</numerusform>
                <numerusform>لا يمكن إزالة المكان والكاميرا من %n ملفات.</numerusform>
                <numerusform>لا يمكن إزالة المكان والكاميرا من %n ملفًا.</numerusform>
                <numerusform>لا يمكن إزالة المكان والكاميرا من %n ملف.</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to %1 each</source>
            <translation>حتى %1 لكل ملف</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file's name, and why it can't be sent</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SharedFilesModel</name>
        <message>
            <source>%1, from %2, %3</source>
            <comment>a link, a person, a day</comment>
            <translation>%1، من %2، %3</translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SignInViewModel</name>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>يكون العنوان مثل name@provider.example.</translation>
        </message>
        <message>
            <source>The password is missing.</source>
            <translation>كلمة المرور ناقصة.</translation>
        </message>
        <message>
            <source>A port is a number from 1 to 65535.</source>
            <translation>المنفذ عدد من 1 إلى 65535.</translation>
        </message>
        <message>
            <source>A server looks like chat.provider.example.</source>
            <translation>يكون الخادم مثل chat.provider.example.</translation>
        </message>
        <message>
            <source>This file can’t be read.</source>
            <translation>لا يمكن قراءة هذا الملف.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SpellingViewModel</name>
        <message>
            <source>As the keyboard</source>
            <extracomment>The language of the spell checker</extracomment>
            <translation>حسب لوحة المفاتيح</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::StorageModel</name>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n رسالة</numerusform>
                <numerusform>رسالة واحدة</numerusform>
                <numerusform>رسالتان</numerusform>
                <numerusform>%n رسائل</numerusform>
                <numerusform>%n رسالة</numerusform>
                <numerusform>%n رسالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photos and files</source>
            <translation>
                <numerusform>%n من الصور والملفات</numerusform>
                <numerusform>%n من الصور والملفات</numerusform>
                <numerusform>%n من الصور والملفات</numerusform>
                <numerusform>%n من الصور والملفات</numerusform>
                <numerusform>%n من الصور والملفات</numerusform>
                <numerusform>%n من الصور والملفات</numerusform>
            </translation>
        </message>
        <message>
            <source>Something in this chat has not been sent yet. Nothing was deleted.</source>
            <translation>في هذه المحادثة ما لم يُرسل بعد. لم يُحذف شيء.</translation>
        </message>
        <message>
            <source>There is more room now. What you open is fetched again.</source>
            <translation>المساحة أكبر الآن. ما تفتحه يُجلب مجددًا.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages deleted from this computer.</source>
            <translation>
                <numerusform>حُذفت %n رسالة من هذا الحاسوب.</numerusform>
                <numerusform>حُذفت رسالة واحدة من هذا الحاسوب.</numerusform>
                <numerusform>حُذفت رسالتان من هذا الحاسوب.</numerusform>
                <numerusform>حُذفت %n رسائل من هذا الحاسوب.</numerusform>
                <numerusform>حُذفت %n رسالة من هذا الحاسوب.</numerusform>
                <numerusform>حُذفت %n رسالة من هذا الحاسوب.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::TimelineModel</name>
        <message>
            <source>The secure link is being renewed.</source>
            <translation>يجري تجديد الرابط الآمن.</translation>
        </message>
        <message>
            <source>Letters in it can be mistaken for others. It leads to %1.</source>
            <translation>قد تلتبس بعض حروفه بغيرها. يقود إلى %1.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>المحاولة الآن</translation>
        </message>
        <message>
            <source>1 message waits behind this.</source>
            <translation>خلفها رسالة واحدة تنتظر.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait behind this.</source>
            <translation>
                <numerusform>خلفها %n رسالة تنتظر.</numerusform>
                <numerusform>خلفها رسالة واحدة تنتظر.</numerusform>
                <numerusform>خلفها رسالتان تنتظران.</numerusform>
                <numerusform>خلفها %n رسائل تنتظر.</numerusform>
                <numerusform>خلفها %n رسالة تنتظر.</numerusform>
                <numerusform>خلفها %n رسالة تنتظر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Original message not on this computer</source>
            <translation>الرسالة الأصلية ليست على هذا الحاسوب</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>yourself</source>
            <translation>نفسك</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>1 new message</source>
            <translation>رسالة جديدة واحدة</translation>
        </message>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n رسالة جديدة</numerusform>
                <numerusform>رسالة جديدة واحدة</numerusform>
                <numerusform>رسالتان جديدتان</numerusform>
                <numerusform>%n رسائل جديدة</numerusform>
                <numerusform>%n رسالة جديدة</numerusform>
                <numerusform>%n رسالة جديدة</numerusform>
            </translation>
        </message>
        <message>
            <source>first in line</source>
            <translation>الأولى في الدور</translation>
        </message>
        <message>
            <source>second in line</source>
            <translation>الثانية في الدور</translation>
        </message>
        <message>
            <source>third in line</source>
            <translation>الثالثة في الدور</translation>
        </message>
        <message>
            <source>fourth in line</source>
            <translation>الرابعة في الدور</translation>
        </message>
        <message>
            <source>fifth in line</source>
            <translation>الخامسة في الدور</translation>
        </message>
        <message>
            <source>Saved on this computer, %1</source>
            <translation>محفوظة على هذا الحاسوب، %1</translation>
        </message>
        <message>
            <source>number %1 in line</source>
            <translation>رقم %1 في الدور</translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n تغيير</numerusform>
                <numerusform>تغيير واحد</numerusform>
                <numerusform>تغييران</numerusform>
                <numerusform>%n تغييرات</numerusform>
                <numerusform>%n تغييرًا</numerusform>
                <numerusform>%n تغيير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages can’t be read on this computer</source>
            <translation>
                <numerusform>%n رسالة لا يمكن قراءتها على هذا الحاسوب</numerusform>
                <numerusform>رسالة واحدة لا يمكن قراءتها على هذا الحاسوب</numerusform>
                <numerusform>رسالتان لا يمكن قراءتهما على هذا الحاسوب</numerusform>
                <numerusform>%n رسائل لا يمكن قراءتها على هذا الحاسوب</numerusform>
                <numerusform>%n رسالة لا يمكن قراءتها على هذا الحاسوب</numerusform>
                <numerusform>%n رسالة لا يمكن قراءتها على هذا الحاسوب</numerusform>
            </translation>
        </message>
        <message>
            <source>Link with your other device</source>
            <translation>الربط بجهازك الآخر</translation>
        </message>
        <message>
            <source>(taken back)</source>
            <translation>(مسحوبة)</translation>
        </message>
        <message>
            <source>(can’t be read on this computer)</source>
            <translation>(لا يمكن قراءتها على هذا الحاسوب)</translation>
        </message>
        <message>
            <source>[%1] %2: %3</source>
            <extracomment>A copied message: date and time, who wrote it, what</extracomment>
            <translation>[%1] %2: %3</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::TrayKeeper</name>
        <message>
            <source>Open Ninelives</source>
            <translation>فتح Ninelives</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>1 unread message</source>
            <translation>رسالة واحدة غير مقروءة</translation>
        </message>
        <message numerus="yes">
            <source>%n unread messages</source>
            <translation>
                <numerusform>%n رسالة غير مقروءة</numerusform>
                <numerusform>رسالة واحدة غير مقروءة</numerusform>
                <numerusform>رسالتان غير مقروءتين</numerusform>
                <numerusform>%n رسائل غير مقروءة</numerusform>
                <numerusform>%n رسالة غير مقروءة</numerusform>
                <numerusform>%n رسالة غير مقروءة</numerusform>
            </translation>
        </message>
        <message>
            <source>1 message is waiting; it goes out when Ninelives runs.</source>
            <translation>رسالة واحدة في الانتظار؛ تُرسل عند تشغيل Ninelives.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are waiting; they go out when Ninelives runs.</source>
            <translation>
                <numerusform>%n رسالة في الانتظار؛ تُرسل عند تشغيل Ninelives.</numerusform>
                <numerusform>رسالة واحدة في الانتظار؛ تُرسل عند تشغيل Ninelives.</numerusform>
                <numerusform>رسالتان في الانتظار؛ تُرسلان عند تشغيل Ninelives.</numerusform>
                <numerusform>%n رسائل في الانتظار؛ تُرسل عند تشغيل Ninelives.</numerusform>
                <numerusform>%n رسالة في الانتظار؛ تُرسل عند تشغيل Ninelives.</numerusform>
                <numerusform>%n رسالة في الانتظار؛ تُرسل عند تشغيل Ninelives.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::VoicePlayer</name>
        <message>
            <source>Nothing can be heard: no loudspeaker of this computer answers.</source>
            <translation>لا يمكن سماع شيء: لا مكبر صوت في هذا الحاسوب يستجيب.</translation>
        </message>
        <message>
            <source>%1×</source>
            <comment>how fast a voice message is played</comment>
            <translation>%1×</translation>
        </message>
        <message>
            <source>This voice message is not on this computer any more.</source>
            <translation>لم تعد هذه الرسالة الصوتية على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This voice message is damaged and can’t be played.</source>
            <translation>هذه الرسالة الصوتية تالفة ولا يمكن تشغيلها.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>times of a voice message</comment>
            <translation>%1 من %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::VoiceRecorder</name>
        <message>
            <source>Ends by itself at %1</source>
            <translation>ينتهي تلقائيًا عند %1</translation>
        </message>
        <message>
            <source>Voice message %1</source>
            <translation>رسالة صوتية %1</translation>
        </message>
        <message>
            <source>This computer has no microphone. Plug one in, and try again.</source>
            <translation>لا ميكروفون في هذا الحاسوب. صِل واحدًا، ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>Ninelives may not use the microphone. Allow it in the settings of this computer, and try again.</source>
            <translation>لا يُسمح لـ Ninelives باستخدام الميكروفون. اسمح بذلك في إعدادات هذا الحاسوب، ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>The microphone stopped. What you said until then is here.</source>
            <translation>توقف الميكروفون. ما قلته حتى ذلك الحين محفوظ هنا.</translation>
        </message>
        <message>
            <source>The microphone gives no sound. Look whether another program uses it.</source>
            <translation>لا يصدر صوت من الميكروفون. انظر إن كان برنامج آخر يستخدمه.</translation>
        </message>
        <message>
            <source>A voice message can be up to %1 long. All of it is here.</source>
            <translation>يمكن أن تبلغ الرسالة الصوتية %1. كلها محفوظة هنا.</translation>
        </message>
    </context>
    <context>
        <name>NothingChosen</name>
        <message>
            <source>Ctrl N starts a chat</source>
            <translation>Ctrl N لبدء محادثة</translation>
        </message>
        <message>
            <source>Ctrl K finds anything</source>
            <translation>Ctrl K للعثور على أي شيء</translation>
        </message>
    </context>
    <context>
        <name>NotificationSettings</name>
        <message>
            <source>Notifications tell</source>
            <translation>تكشف الإشعارات</translation>
        </message>
        <message>
            <source>They are shown for what this window does not show at the moment.</source>
            <translation>تظهر لما لا تعرضه هذه النافذة حاليًا.</translation>
        </message>
        <message>
            <source>Nothing, off</source>
            <translation>لا شيء، معطّلة</translation>
        </message>
        <message>
            <source>That something came</source>
            <translation>وصول شيء ما</translation>
        </message>
        <message>
            <source>Who wrote</source>
            <translation>من كتب</translation>
        </message>
        <message>
            <source>Who wrote what</source>
            <translation>من كتب وماذا</translation>
        </message>
        <message>
            <source>Muted chats stay quiet. Each chat has its own choice under Details.</source>
            <translation>تبقى المحادثات المكتومة صامتة. لكل محادثة خيارها في «التفاصيل».</translation>
        </message>
        <message>
            <source>Keep running in the tray</source>
            <translation>مواصلة العمل في علبة النظام</translation>
        </message>
        <message>
            <source>Closing the window hides it. Messages still arrive, and what waits still goes out.</source>
            <translation>إغلاق النافذة يخفيها. تستمر الرسائل في الوصول، ويُرسل ما ينتظر.</translation>
        </message>
        <message>
            <source>Start with the computer</source>
            <translation>البدء مع الحاسوب</translation>
        </message>
        <message>
            <source>Without a window, if there is a tray.</source>
            <translation>دون نافذة، إن وُجدت علبة النظام.</translation>
        </message>
        <message>
            <source>Away after</source>
            <translation>غائب بعد</translation>
        </message>
        <message>
            <source>Contacts then see that you are away, also while the screen is locked. You are still notified.</source>
            <translation>ترى جهات الاتصال حينها أنك غائب، وكذلك أثناء قفل الشاشة. تظل الإشعارات تصلك.</translation>
        </message>
        <message>
            <source>Never</source>
            <extracomment>How long nobody touched the computer until contacts see "away"</extracomment>
            <translation>أبدًا</translation>
        </message>
        <message>
            <source>5 min</source>
            <translation>5 د</translation>
        </message>
        <message>
            <source>10 min</source>
            <translation>10 د</translation>
        </message>
        <message>
            <source>15 min</source>
            <translation>15 د</translation>
        </message>
        <message>
            <source>30 min</source>
            <translation>30 د</translation>
        </message>
        <message>
            <source>1 h</source>
            <translation>ساعة</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message>
            <source>%1 in %2</source>
            <extracomment>A notification's title: who wrote, and in which group</extracomment>
            <translation>%1 في %2</translation>
        </message>
        <message>
            <source>Ninelives</source>
            <translation>Ninelives</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Reacted %1 to your message</source>
            <translation>تفاعل بـ %1 مع رسالتك</translation>
        </message>
        <message>
            <source>Reacted %1 to your photo</source>
            <translation>تفاعل بـ %1 مع صورتك</translation>
        </message>
        <message>
            <source>Reacted %1 to your photos</source>
            <translation>تفاعل بـ %1 مع صورك</translation>
        </message>
        <message>
            <source>Reacted %1 to your voice message</source>
            <translation>تفاعل بـ %1 مع رسالتك الصوتية</translation>
        </message>
        <message>
            <source>Reacted %1 to your file</source>
            <translation>تفاعل بـ %1 مع ملفك</translation>
        </message>
        <message>
            <source>Reacted %1 to your files</source>
            <translation>تفاعل بـ %1 مع ملفاتك</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>تحديد كمقروءة</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>رسالة جديدة</translation>
        </message>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n رسالة جديدة</numerusform>
                <numerusform>رسالة جديدة واحدة</numerusform>
                <numerusform>رسالتان جديدتان</numerusform>
                <numerusform>%n رسائل جديدة</numerusform>
                <numerusform>%n رسالة جديدة</numerusform>
                <numerusform>%n رسالة جديدة</numerusform>
            </translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>رد</translation>
        </message>
        <message>
            <source>New reaction</source>
            <translation>تفاعل جديد</translation>
        </message>
        <message numerus="yes">
            <source>%n messages to %1 were not sent.</source>
            <translation>
                <numerusform>لم تُرسل %n رسالة إلى %1.</numerusform>
                <numerusform>لم تُرسل رسالة واحدة إلى %1.</numerusform>
                <numerusform>لم تُرسل رسالتان إلى %1.</numerusform>
                <numerusform>لم تُرسل %n رسائل إلى %1.</numerusform>
                <numerusform>لم تُرسل %n رسالة إلى %1.</numerusform>
                <numerusform>لم تُرسل %n رسالة إلى %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages were not sent.</source>
            <translation>
                <numerusform>لم تُرسل %n رسالة.</numerusform>
                <numerusform>لم تُرسل رسالة واحدة.</numerusform>
                <numerusform>لم تُرسل رسالتان.</numerusform>
                <numerusform>لم تُرسل %n رسائل.</numerusform>
                <numerusform>لم تُرسل %n رسالة.</numerusform>
                <numerusform>لم تُرسل %n رسالة.</numerusform>
            </translation>
        </message>
        <message>
            <source>A message to %1 was not sent.</source>
            <translation>لم تُرسل رسالة إلى %1.</translation>
        </message>
        <message>
            <source>A message was not sent.</source>
            <translation>لم تُرسل رسالة.</translation>
        </message>
    </context>
    <context>
        <name>NotifyChoice</name>
        <message>
            <source>Notifications</source>
            <translation>الإشعارات</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>Which messages of a chat are told of</extracomment>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>الإشارات</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>كتم</translation>
        </message>
        <message>
            <source>No</source>
            <extracomment>For how long a chat is quiet</extracomment>
            <translation>لا</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>ساعة</translation>
        </message>
        <message>
            <source>8 hours</source>
            <translation>8 ساعات</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>دائمًا</translation>
        </message>
    </context>
    <context>
        <name>OwnDeviceCard</name>
        <message>
            <source>this device</source>
            <extracomment>The device the user sits at</extracomment>
            <translation>هذا الجهاز</translation>
        </message>
        <message>
            <source>Here since %1.</source>
            <translation>هنا منذ %1.</translation>
        </message>
        <message>
            <source>Others compare these eight groups with what they see:</source>
            <translation>يقارن الآخرون هذه المجموعات الثماني بما يرونه:</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة تسمية</translation>
        </message>
    </context>
    <context>
        <name>OwnInvitation</name>
        <message>
            <source>Making a link…</source>
            <translation>جارٍ إنشاء رابط…</translation>
        </message>
        <message>
            <source>Invite somebody with a link</source>
            <translation>دعوة شخص برابط</translation>
        </message>
        <message>
            <source>Your invitation</source>
            <translation>دعوتك</translation>
        </message>
        <message>
            <source>The link as a code for a phone’s camera</source>
            <translation>الرابط كرمز لكاميرا الهاتف</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Enter the password</source>
            <translation>إدخال كلمة المرور</translation>
        </message>
        <message>
            <source>The password of %1, as your provider knows it. It is saved encrypted on this computer.</source>
            <translation>كلمة مرور %1، كما يعرفها مزوّدك. تُحفظ مشفّرة على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>A name, or name@provider.example</source>
            <translation>اسم، أو name@provider.example</translation>
        </message>
        <message>
            <source>Pick</source>
            <translation>اختيار</translation>
        </message>
        <message>
            <source>Pick %1</source>
            <translation>اختيار %1</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>جهات الاتصال</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>Change the name</source>
            <translation>تغيير الاسم</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Only you see it. Enter saves.</source>
            <translation>لا يراه غيرك. Enter للحفظ.</translation>
        </message>
    </context>
    <context>
        <name>PhotoCanvas</name>
        <message>
            <source>Stop loading</source>
            <translation>إيقاف التحميل</translation>
        </message>
    </context>
    <context>
        <name>PhotoTile</name>
        <message>
            <source>Preparing</source>
            <translation>جارٍ التجهيز</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>+%1</source>
            <extracomment>More photos than are shown</extracomment>
            <translation>+%1</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>إيقاف الإرسال</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>إيقاف التحميل</translation>
        </message>
        <message>
            <source>Don’t send it</source>
            <translation>عدم الإرسال</translation>
        </message>
    </context>
    <context>
        <name>PhotoViewer</name>
        <message>
            <source>Answer</source>
            <translation>رد</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>إعادة توجيه…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>حفظ باسم…</translation>
        </message>
        <message>
            <source>Copy photo</source>
            <translation>نسخ الصورة</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>تدوير</translation>
        </message>
        <message>
            <source>Fit the window</source>
            <translation>ملاءمة النافذة</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Older photo</source>
            <translation>صورة أقدم</translation>
        </message>
        <message>
            <source>Newer photo</source>
            <translation>صورة أحدث</translation>
        </message>
    </context>
    <context>
        <name>PictureFile</name>
        <message>
            <source>This picture is too large. Choose one under 40 MB.</source>
            <translation>هذه الصورة كبيرة جدًا. اختر صورة أصغر من 40 م.ب.</translation>
        </message>
        <message>
            <source>This is no picture that can be used. Choose a PNG or a JPEG.</source>
            <translation>لا يمكن استخدام هذه الصورة. اختر PNG أو JPEG.</translation>
        </message>
        <message>
            <source>This file can’t be read. Choose another one.</source>
            <translation>لا يمكن قراءة هذا الملف. اختر ملفًا آخر.</translation>
        </message>
    </context>
    <context>
        <name>PrivacySettings</name>
        <message>
            <source>Tell others that a message arrived</source>
            <translation>إخبار الآخرين بوصول الرسائل</translation>
        </message>
        <message>
            <source>They see two ticks.</source>
            <translation>يرون علامتين.</translation>
        </message>
        <message>
            <source>Tell others that you have read</source>
            <translation>إخبار الآخرين أنك قرأت</translation>
        </message>
        <message>
            <source>They see the two ticks in a pill.</source>
            <translation>يرون العلامتين داخل إطار ملوّن.</translation>
        </message>
        <message>
            <source>Tell others that you are typing</source>
            <translation>إخبار الآخرين أنك تكتب</translation>
        </message>
        <message>
            <source>Count readers in groups</source>
            <translation>عدّ القرّاء في المجموعات</translation>
        </message>
        <message>
            <source>In groups over %1 people readers are not counted.</source>
            <translation>في المجموعات التي يزيد أعضاؤها على %1 لا يُعدّ القرّاء.</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>Each chat can have its own choice under Details. Strangers, that is people who are not your contacts and to whom you have not written, are never told any of this.</source>
            <translation>يمكن لكل محادثة أن يكون لها خيارها في «التفاصيل». أما الغرباء، أي من ليسوا من جهات اتصالك ولم تراسلهم، فلا يُخبرون بشيء من هذا أبدًا.</translation>
        </message>
    </context>
    <context>
        <name>ProfileCard</name>
        <message>
            <source>Change the picture</source>
            <translation>تغيير الصورة</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>اختيار صورة</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>إزالتها</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>إزالة الصورة</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>تغيير الاسم</translation>
        </message>
        <message>
            <source>Add your name</source>
            <translation>إضافة اسمك</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>اسمك</translation>
        </message>
        <message>
            <source>Others are offered it as the name for you. Enter saves, Esc leaves it as it was.</source>
            <translation>يُعرض على الآخرين اسمًا لك. Enter للحفظ، وEsc لتركه كما كان.</translation>
        </message>
        <message>
            <source>Everybody who knows your address can see your picture and your name.</source>
            <translation>كل من يعرف عنوانك يمكنه رؤية صورتك واسمك.</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>الصور</translation>
        </message>
    </context>
    <context>
        <name>ProviderList</name>
        <message>
            <source>Providers</source>
            <translation>المزوّدون</translation>
        </message>
        <message>
            <source>My own server</source>
            <translation>خادمي الخاص</translation>
        </message>
        <message>
            <source>or one that someone gave me</source>
            <translation>أو خادم أعطاني إياه أحد</translation>
        </message>
        <message>
            <source>Enter its name, for example chat.family.example</source>
            <translation>أدخل اسمه، مثل chat.family.example</translation>
        </message>
    </context>
    <context>
        <name>ProviderQuestion</name>
        <message>
            <source>A picture from the provider; type what it shows.</source>
            <translation>صورة من المزوّد؛ اكتب ما تظهره.</translation>
        </message>
        <message>
            <source>Answer on the provider’s website</source>
            <translation>الإجابة على موقع المزوّد</translation>
        </message>
    </context>
    <context>
        <name>ProviderQuestions</name>
        <message>
            <source>%1 also wants to know</source>
            <translation>يريد %1 أن يعرف أيضًا</translation>
        </message>
    </context>
    <context>
        <name>Providers</name>
        <message>
            <source>Free</source>
            <translation>مجاني</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>منذ %1</translation>
        </message>
    </context>
    <context>
        <name>QuoteBox</name>
        <message>
            <source>Answers %1: %2</source>
            <extracomment>Read aloud: the message that this one answers</extracomment>
            <translation>رد على %1: %2</translation>
        </message>
    </context>
    <context>
        <name>ReactionRow</name>
        <message>
            <source>+%1</source>
            <extracomment>More reactions than are shown</extracomment>
            <translation>+%1</translation>
        </message>
    </context>
    <context>
        <name>ReaderPage</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>نسخ النص</translation>
        </message>
    </context>
    <context>
        <name>RecordingBar</name>
        <message>
            <source>Recording a voice message, %1</source>
            <translation>جارٍ تسجيل رسالة صوتية، %1</translation>
        </message>
        <message>
            <source>Recorded voice message, %1</source>
            <translation>رسالة صوتية مسجّلة، %1</translation>
        </message>
        <message>
            <source>Stop recording</source>
            <translation>إيقاف التسجيل</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Listen to it</source>
            <translation>استماع</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>Discard the voice message</source>
            <translation>تجاهل الرسالة الصوتية</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>Do you have them?</source>
            <translation>هل هي معك؟</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>اكتبها</translation>
        </message>
        <message>
            <source>Two of the words, to be sure that they are on paper.</source>
            <translation>كلمتان منها، للتأكد من أنها على الورق.</translation>
        </message>
        <message>
            <source>Once these are confirmed, the earlier words open nothing any more.</source>
            <translation>بعد تأكيد هذه الكلمات لن تفتح الكلمات السابقة شيئًا.</translation>
        </message>
        <message>
            <source>They open your chats when this computer’s keyring is gone or a passphrase is forgotten.</source>
            <translation>تفتح محادثاتك إذا ضاعت حلقة مفاتيح هذا الحاسوب أو نُسيت عبارة المرور.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>I have written them down</source>
            <translation>لقد كتبتها</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPage</name>
        <message>
            <source>Do you have them?</source>
            <translation>هل هي معك؟</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>اكتبها</translation>
        </message>
        <message>
            <source>Two of the words, to be sure that they are on paper.</source>
            <translation>كلمتان منها، للتأكد من أنها على الورق.</translation>
        </message>
        <message>
            <source>These twelve words open your chats on this computer when its keyring is gone or a passphrase is forgotten. They are shown once. Keep them on paper, away from this computer.</source>
            <translation>تفتح هذه الكلمات الاثنتا عشرة محادثاتك على هذا الحاسوب إذا ضاعت حلقة مفاتيحه أو نُسيت عبارة المرور. تُعرض مرة واحدة. احفظها على ورق بعيدًا عن هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>I have written them down</source>
            <translation>لقد كتبتها</translation>
        </message>
        <message>
            <source>Show them again</source>
            <translation>أظهرها مرة أخرى</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
    </context>
    <context>
        <name>RecoveryReminder</name>
        <message>
            <source>Twelve words on paper save your chats if this computer forgets their key.</source>
            <translation>اثنتا عشرة كلمة على الورق تحفظ محادثاتك إن نسي هذا الحاسوب مفتاحها.</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>اكتبها</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
    </context>
    <context>
        <name>RecoveryWords</name>
        <message>
            <source>The twelve recovery words</source>
            <translation>كلمات الاستعادة الاثنتا عشرة</translation>
        </message>
        <message>
            <source>Word %1</source>
            <translation>الكلمة %1</translation>
        </message>
    </context>
    <context>
        <name>RemoveDeviceDialog</name>
        <message>
            <source>Remove “%1”?</source>
            <translation>إزالة “%1”؟</translation>
        </message>
        <message>
            <source>It can’t read anything new after that.</source>
            <translation>لن يمكنه قراءة أي جديد بعد ذلك.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>إبقاء</translation>
        </message>
    </context>
    <context>
        <name>RenameDeviceDialog</name>
        <message>
            <source>What is this device called?</source>
            <translation>ما اسم هذا الجهاز؟</translation>
        </message>
        <message>
            <source>What do you call this device?</source>
            <translation>ماذا تسمّي هذا الجهاز؟</translation>
        </message>
        <message>
            <source>People you write with can see the name.</source>
            <translation>يمكن لمن تراسلهم رؤية الاسم.</translation>
        </message>
        <message>
            <source>Only you see this name, on this computer.</source>
            <translation>أنت فقط ترى هذا الاسم، على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>RequestDialog</name>
        <message>
            <source>%1 wants to be your contact</source>
            <translation>%1 يريد أن يكون من جهات اتصالك</translation>
        </message>
        <message>
            <source>%1 asks to write to you and to see when you are here. If you don’t know this address, decline; nobody is told.</source>
            <translation>يطلب %1 مراسلتك ورؤية متى تكون هنا. إن كنت لا تعرف هذا العنوان، فارفض؛ لن يُخبر أحد بذلك.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>قبول</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>حظر</translation>
        </message>
    </context>
    <context>
        <name>RoomCard</name>
        <message>
            <source>Change the picture</source>
            <translation>تغيير الصورة</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>اختيار صورة</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>إزالتها</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>تغيير الاسم</translation>
        </message>
        <message>
            <source>Change the subject</source>
            <translation>تغيير الموضوع</translation>
        </message>
        <message>
            <source>Add a subject</source>
            <translation>إضافة موضوع</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Everybody sees it. Enter saves.</source>
            <translation>يراه الجميع. Enter للحفظ.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Who can read this</source>
            <translation>من يمكنه قراءة هذا</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>دعوة</translation>
        </message>
        <message>
            <source>Add people</source>
            <translation>إضافة أشخاص</translation>
        </message>
        <message>
            <source>Invite people</source>
            <translation>دعوة أشخاص</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>الصور (*.png *.jpg *.jpeg)</translation>
        </message>
    </context>
    <context>
        <name>RoomDetails</name>
        <message>
            <source>Group</source>
            <translation>مجموعة</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>قناة</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>إخفاء التفاصيل</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
    </context>
    <context>
        <name>RoomFooter</name>
        <message>
            <source>Leave the group…</source>
            <translation>مغادرة المجموعة…</translation>
        </message>
        <message>
            <source>Leave the channel…</source>
            <translation>مغادرة القناة…</translation>
        </message>
        <message>
            <source>Close it for everybody…</source>
            <translation>إغلاقها للجميع…</translation>
        </message>
    </context>
    <context>
        <name>RoomSentences</name>
        <message>
            <source>The subject was removed.</source>
            <translation>أُزيل الموضوع.</translation>
        </message>
        <message>
            <source>%1 removed the subject.</source>
            <translation>أزال %1 الموضوع.</translation>
        </message>
        <message>
            <source>%1 changed the subject to “%2”.</source>
            <translation>غيّر %1 الموضوع إلى «%2».</translation>
        </message>
        <message>
            <source>The subject is now “%1”.</source>
            <translation>الموضوع الآن «%1».</translation>
        </message>
        <message>
            <source>%1 added %2. They can read messages from here on.</source>
            <translation>أضاف %1 العضو %2. يمكنه قراءة الرسائل من هنا فصاعدًا.</translation>
        </message>
        <message>
            <source>%1 was added. They can read messages from here on.</source>
            <translation>تمت إضافة %1. يمكنه قراءة الرسائل من هنا فصاعدًا.</translation>
        </message>
        <message>
            <source>%1 removed %2. They can’t read what is written from here on.</source>
            <translation>أزال %1 العضو %2. لا يمكنه قراءة ما يُكتب من هنا فصاعدًا.</translation>
        </message>
        <message>
            <source>%1 was removed. They can’t read what is written from here on.</source>
            <translation>تمت إزالة %1. لا يمكنه قراءة ما يُكتب من هنا فصاعدًا.</translation>
        </message>
        <message>
            <source>%1 left.</source>
            <translation>غادر %1.</translation>
        </message>
        <message>
            <source>%1 named this group “%2”.</source>
            <translation>سمّى %1 هذه المجموعة «%2».</translation>
        </message>
        <message>
            <source>This group is now named “%1”.</source>
            <translation>اسم هذه المجموعة الآن «%1».</translation>
        </message>
        <message>
            <source>The picture of this group was changed.</source>
            <translation>تغيّرت صورة هذه المجموعة.</translation>
        </message>
        <message>
            <source>%1 changed the picture of this group.</source>
            <translation>غيّر %1 صورة هذه المجموعة.</translation>
        </message>
        <message>
            <source>You were added.</source>
            <translation>تمت إضافتك.</translation>
        </message>
        <message>
            <source>%1 added you.</source>
            <translation>أضافك %1.</translation>
        </message>
        <message>
            <source>You were removed. What was written stays here.</source>
            <translation>تمت إزالتك. ما كُتب يبقى هنا.</translation>
        </message>
        <message>
            <source>%1 removed you. What was written stays here.</source>
            <translation>أزالك %1. ما كُتب يبقى هنا.</translation>
        </message>
        <message>
            <source>This group was closed for everybody. What was written stays here.</source>
            <translation>أُغلقت هذه المجموعة للجميع. ما كُتب يبقى هنا.</translation>
        </message>
        <message>
            <source>%1 made %2 an admin.</source>
            <translation>عيّن %1 العضو %2 مديرًا.</translation>
        </message>
        <message>
            <source>%1 is an admin now.</source>
            <translation>%1 مدير الآن.</translation>
        </message>
        <message>
            <source>%1 made %2 an owner.</source>
            <translation>عيّن %1 العضو %2 مالكًا.</translation>
        </message>
        <message>
            <source>%1 is an owner now.</source>
            <translation>%1 مالك الآن.</translation>
        </message>
        <message>
            <source>%1 made %2 an ordinary member.</source>
            <translation>جعل %1 العضو %2 عضوًا عاديًا.</translation>
        </message>
        <message>
            <source>%1 is an ordinary member now.</source>
            <translation>%1 عضو عادي الآن.</translation>
        </message>
        <message>
            <source>Anybody can join here now. What you write is no longer encrypted.</source>
            <translation>يمكن لأي شخص الانضمام إلى هنا الآن. ما تكتبه لم يعد مشفّرًا.</translation>
        </message>
        <message>
            <source>Only members may enter. Ask one of them to add you.</source>
            <translation>الدخول للأعضاء فقط. اطلب من أحدهم إضافتك.</translation>
        </message>
        <message>
            <source>The admins don’t let you in. Only they can change that.</source>
            <translation>المديرون لا يسمحون لك بالدخول. هم وحدهم يمكنهم تغيير ذلك.</translation>
        </message>
        <message>
            <source>Your role does not allow that. Ask an admin or an owner.</source>
            <translation>دورك لا يسمح بذلك. اسأل مديرًا أو مالكًا.</translation>
        </message>
        <message>
            <source>Somebody there already uses this name. Choose another one.</source>
            <translation>هذا الاسم مستخدم هناك بالفعل. اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>This no longer exists. What was written stays on this computer.</source>
            <translation>لم يعد هذا موجودًا. ما كُتب يبقى على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>It is full at the moment. Try again when somebody has left.</source>
            <translation>لا مكان حاليًا. حاول مجددًا عندما يغادر أحد.</translation>
        </message>
        <message>
            <source>A password is needed to enter. Ask somebody who is in.</source>
            <translation>يحتاج الدخول إلى كلمة مرور. اسأل أحد الموجودين.</translation>
        </message>
        <message>
            <source>The connection to this group was lost. It is being entered again; your messages wait here.</source>
            <translation>انقطع الاتصال بهذه المجموعة. تجري العودة إليها؛ رسائلك تنتظر هنا.</translation>
        </message>
        <message>
            <source>The server in this address can’t be found. Check the address.</source>
            <translation>لا يمكن العثور على الخادم المذكور في هذا العنوان. تحقق من العنوان.</translation>
        </message>
        <message>
            <source>The server has not answered. Nothing was changed; try again.</source>
            <translation>لم يُجب الخادم. لم يتغير شيء؛ حاول مجددًا.</translation>
        </message>
        <message>
            <source>There is nothing with this address. Check the address.</source>
            <translation>لا شيء بهذا العنوان. تحقق من العنوان.</translation>
        </message>
        <message>
            <source>An address looks like name@groups.provider.example.</source>
            <translation>يكون العنوان مثل name@groups.provider.example.</translation>
        </message>
        <message>
            <source>There is one with this address already. Choose another name.</source>
            <translation>هذا العنوان مستخدم بالفعل. اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>This is larger than the server takes. Choose something smaller.</source>
            <translation>هذا أكبر مما يقبله الخادم. اختر شيئًا أصغر.</translation>
        </message>
        <message>
            <source>The server does not offer this. Nothing was changed.</source>
            <translation>لا يتيح الخادم هذا. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>You are no longer a member of this group.</source>
            <translation>لم تعد عضوًا في هذه المجموعة.</translation>
        </message>
        <message>
            <source>Only members may enter this channel.</source>
            <translation>الدخول إلى هذه القناة للأعضاء فقط.</translation>
        </message>
        <message>
            <source>You can read what is here. Ask a member to add you again.</source>
            <translation>يمكنك قراءة ما هو هنا. اطلب من عضو إضافتك مجددًا.</translation>
        </message>
        <message>
            <source>The admins of this group don’t let you in.</source>
            <translation>مديرو هذه المجموعة لا يسمحون لك بالدخول.</translation>
        </message>
        <message>
            <source>The admins of this channel don’t let you in.</source>
            <translation>مديرو هذه القناة لا يسمحون لك بالدخول.</translation>
        </message>
        <message>
            <source>You can read what is here. Only the admins can change that.</source>
            <translation>يمكنك قراءة ما هو هنا. المديرون وحدهم يمكنهم تغيير ذلك.</translation>
        </message>
        <message>
            <source>This group no longer exists.</source>
            <translation>لم تعد هذه المجموعة موجودة.</translation>
        </message>
        <message>
            <source>This channel no longer exists.</source>
            <translation>لم تعد هذه القناة موجودة.</translation>
        </message>
        <message>
            <source>What was written stays here. Nothing more can be sent.</source>
            <translation>ما كُتب يبقى هنا. لا يمكن إرسال المزيد.</translation>
        </message>
        <message>
            <source>A password is needed to enter.</source>
            <translation>يحتاج الدخول إلى كلمة مرور.</translation>
        </message>
        <message>
            <source>You can read what is here. Ask somebody who is in.</source>
            <translation>يمكنك قراءة ما هو هنا. اسأل أحد الموجودين.</translation>
        </message>
        <message>
            <source>Somebody there already uses your name.</source>
            <translation>اسمك مستخدم هناك بالفعل.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out under another name.</source>
            <translation>يمكنك القراءة والكتابة؛ تُرسل الرسائل باسم آخر.</translation>
        </message>
        <message>
            <source>This group does not let you in at the moment.</source>
            <translation>هذه المجموعة لا تسمح لك بالدخول حاليًا.</translation>
        </message>
        <message>
            <source>This channel does not let you in at the moment.</source>
            <translation>هذه القناة لا تسمح لك بالدخول حاليًا.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it does.</source>
            <translation>يمكنك القراءة والكتابة؛ تُرسل الرسائل عندما تسمح.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it returns. Other chats work.</source>
            <translation>يمكنك القراءة والكتابة؛ تُرسل الرسائل عندما يعود. المحادثات الأخرى تعمل.</translation>
        </message>
        <message>
            <source>The server of this group, %1, can’t be found.</source>
            <translation>لا يمكن العثور على خادم هذه المجموعة، %1.</translation>
        </message>
        <message>
            <source>The server of this channel, %1, can’t be found.</source>
            <translation>لا يمكن العثور على خادم هذه القناة، %1.</translation>
        </message>
        <message>
            <source>It is full at the moment.</source>
            <translation>لا مكان حاليًا.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when there is room.</source>
            <translation>يمكنك القراءة والكتابة؛ تُرسل الرسائل عندما يتوفر مكان.</translation>
        </message>
        <message>
            <source>The connection to this group was lost.</source>
            <translation>انقطع الاتصال بهذه المجموعة.</translation>
        </message>
        <message>
            <source>The connection to this channel was lost.</source>
            <translation>انقطع الاتصال بهذه القناة.</translation>
        </message>
        <message>
            <source>It is being entered again. What you write waits here.</source>
            <translation>تجري العودة إليها. ما تكتبه ينتظر هنا.</translation>
        </message>
        <message>
            <source>The server of this group, %1, does not answer.</source>
            <translation>خادم هذه المجموعة، %1، لا يجيب.</translation>
        </message>
        <message>
            <source>The server of this channel, %1, does not answer.</source>
            <translation>خادم هذه القناة، %1، لا يجيب.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>المحاولة الآن</translation>
        </message>
        <message>
            <source>Enter password</source>
            <translation>إدخال كلمة المرور</translation>
        </message>
        <message>
            <source>Choose a name</source>
            <translation>اختيار اسم</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>مغادرة</translation>
        </message>
        <message>
            <source>It says: “%1”.</source>
            <translation>يقول: «%1».</translation>
        </message>
        <message>
            <source>You are no longer in this group. What was written stays here.</source>
            <translation>لم تعد في هذه المجموعة. ما كُتب يبقى هنا.</translation>
        </message>
        <message>
            <source>You are no longer in this channel. What was written stays here.</source>
            <translation>لم تعد في هذه القناة. ما كُتب يبقى هنا.</translation>
        </message>
        <message>
            <source>Only moderators write here at the moment. You can read everything.</source>
            <translation>الكتابة هنا للمشرفين فقط حاليًا. يمكنك قراءة كل شيء.</translation>
        </message>
        <message>
            <source>Nobody in this group has a device with a key we can use.</source>
            <translation>لا أحد في هذه المجموعة لديه جهاز بمفتاح يمكننا استخدامه.</translation>
        </message>
        <message>
            <source>Only moderators write here at the moment.</source>
            <translation>الكتابة هنا للمشرفين فقط حاليًا.</translation>
        </message>
        <message>
            <source>You are no longer in this group.</source>
            <translation>لم تعد في هذه المجموعة.</translation>
        </message>
        <message>
            <source>The server of this group did not accept this.</source>
            <translation>لم يقبل خادم هذه المجموعة هذه الرسالة.</translation>
        </message>
        <message>
            <source>The server of this group did not accept this. It says: “%1”.</source>
            <translation>لم يقبل خادم هذه المجموعة هذه الرسالة. يقول: «%1».</translation>
        </message>
        <message>
            <source>this group</source>
            <translation>هذه المجموعة</translation>
        </message>
        <message>
            <source>Sent. In groups over %1 people readers are not counted.</source>
            <translation>أُرسلت. في المجموعات التي يزيد أعضاؤها على %1 لا يُعدّ القرّاء.</translation>
        </message>
        <message>
            <source>Read by everyone</source>
            <translation>قرأها الجميع</translation>
        </message>
        <message>
            <source>Read by %1 of %2</source>
            <translation>قرأها %1 من %2</translation>
        </message>
        <message>
            <source>Delivered to everyone</source>
            <translation>وصلت إلى الجميع</translation>
        </message>
        <message>
            <source>Delivered to %1 of %2</source>
            <translation>وصلت إلى %1 من %2</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>أُرسلت</translation>
        </message>
        <message>
            <source>%1 can’t read it yet</source>
            <translation>%1 لا يمكنه قراءتها بعد</translation>
        </message>
        <message numerus="yes">
            <source>%n people can’t read it yet</source>
            <translation>
                <numerusform>%n شخص لا يمكنهم قراءتها بعد</numerusform>
                <numerusform>شخص واحد لا يمكنه قراءتها بعد</numerusform>
                <numerusform>شخصان لا يمكنهما قراءتها بعد</numerusform>
                <numerusform>%n أشخاص لا يمكنهم قراءتها بعد</numerusform>
                <numerusform>%n شخصًا لا يمكنهم قراءتها بعد</numerusform>
                <numerusform>%n شخص لا يمكنهم قراءتها بعد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people are typing…</source>
            <translation>
                <numerusform>%n شخص يكتبون…</numerusform>
                <numerusform>شخص واحد يكتب…</numerusform>
                <numerusform>شخصان يكتبان…</numerusform>
                <numerusform>%n أشخاص يكتبون…</numerusform>
                <numerusform>%n شخصًا يكتبون…</numerusform>
                <numerusform>%n شخص يكتبون…</numerusform>
            </translation>
        </message>
        <message>
            <source>typing…</source>
            <translation>يكتب…</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1 يكتب…</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>مالك</translation>
        </message>
        <message>
            <source>admin</source>
            <translation>مدير</translation>
        </message>
        <message>
            <source>moderator</source>
            <translation>مشرف</translation>
        </message>
    </context>
    <context>
        <name>ScanField</name>
        <message>
            <source>The code that %1 shows you</source>
            <translation>الرمز الذي يعرضه لك %1</translation>
        </message>
        <message>
            <source>The code that your other device shows</source>
            <translation>الرمز الذي يعرضه جهازك الآخر</translation>
        </message>
        <message>
            <source>Scan it with a phone, or have it copied, and paste it here. Only take it from the person or the device itself.</source>
            <translation>امسحه بهاتف أو انسخه ثم ألصقه هنا. خذه فقط من الشخص أو الجهاز نفسه.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>تحقّق</translation>
        </message>
    </context>
    <context>
        <name>SearchFilters</name>
        <message>
            <source>Anyone</source>
            <translation>أي شخص</translation>
        </message>
        <message>
            <source>When it was written</source>
            <translation>متى كُتبت</translation>
        </message>
        <message>
            <source>Choose the last day as well, or the same one again.</source>
            <translation>اختر اليوم الأخير أيضًا، أو اليوم نفسه مرة أخرى.</translation>
        </message>
        <message>
            <source>Choose a day, or the first of several.</source>
            <translation>اختر يومًا، أو أول يوم من عدة أيام.</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>من كتبها</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>أي تاريخ</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>آخر 7 أيام</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>آخر شهر</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>آخر سنة</translation>
        </message>
        <message>
            <source>From a calendar…</source>
            <translation>من التقويم…</translation>
        </message>
        <message>
            <source>Any kind</source>
            <translation>أي نوع</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>النصوص</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>الروابط</translation>
        </message>
        <message>
            <source>Voice messages</source>
            <translation>الرسائل الصوتية</translation>
        </message>
        <message>
            <source>What kind it is</source>
            <translation>ما نوعها</translation>
        </message>
    </context>
    <context>
        <name>SearchHits</name>
        <message>
            <source>Messages</source>
            <extracomment>Above the messages that were found</extracomment>
            <translation>الرسائل</translation>
        </message>
        <message>
            <source>Older messages are still arriving.</source>
            <translation>ما زالت الرسائل الأقدم تصل.</translation>
        </message>
        <message>
            <source>None on this computer.</source>
            <translation>لا شيء على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Nothing found for “%1” on this computer.</source>
            <translation>لم يُعثر على شيء لـ «%1» على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Messages found</source>
            <translation>الرسائل التي عُثر عليها</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Chosen messages</source>
            <translation>الرسائل المحددة</translation>
        </message>
        <message>
            <source>Choose no messages</source>
            <translation>إلغاء التحديد</translation>
        </message>
        <message>
            <source>Choose messages</source>
            <translation>اختر رسائل</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>إعادة توجيه…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>سحب…</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
        <message>
            <source>Send without encryption</source>
            <translation>إرسال دون تشفير</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>You can read, search and write everything.</source>
            <translation>يمكنك قراءة كل شيء والبحث والكتابة.</translation>
        </message>
        <message>
            <source>All of it is saved here and will be sent once, in order, when it returns.</source>
            <translation>كل ذلك محفوظ هنا، ويُرسل مرة واحدة، بالترتيب، عندما يعود.</translation>
        </message>
        <message>
            <source>1 message is saved here and will be sent once, when it returns.</source>
            <translation>رسالة واحدة محفوظة هنا، وتُرسل مرة واحدة عندما يعود.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are saved here and will be sent once, in order, when it returns.</source>
            <translation>
                <numerusform>%n رسالة محفوظة هنا، وتُرسل مرة واحدة، بالترتيب، عندما يعود.</numerusform>
                <numerusform>رسالة واحدة محفوظة هنا، وتُرسل مرة واحدة، بالترتيب، عندما يعود.</numerusform>
                <numerusform>رسالتان محفوظتان هنا، وتُرسلان مرة واحدة، بالترتيب، عندما يعود.</numerusform>
                <numerusform>%n رسائل محفوظة هنا، وتُرسل مرة واحدة، بالترتيب، عندما يعود.</numerusform>
                <numerusform>%n رسالة محفوظة هنا، وتُرسل مرة واحدة، بالترتيب، عندما يعود.</numerusform>
                <numerusform>%n رسالة محفوظة هنا، وتُرسل مرة واحدة، بالترتيب، عندما يعود.</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer is not connected to a network.</source>
            <translation>هذا الحاسوب غير متصل بشبكة.</translation>
        </message>
        <message>
            <source>Your network is up, but the internet behind it is not answering.</source>
            <translation>شبكتك تعمل، لكن الإنترنت وراءها لا يجيب.</translation>
        </message>
        <message>
            <source>This network wants you to sign in first.</source>
            <translation>تطلب هذه الشبكة تسجيل الدخول أولًا.</translation>
        </message>
        <message>
            <source>Its sign-in page is in the way.</source>
            <translation>صفحة تسجيل الدخول تعترض الطريق.</translation>
        </message>
        <message>
            <source>Your network’s name lookup has not answered since %1.</source>
            <translation>استعلام الأسماء في شبكتك لا يجيب منذ %1.</translation>
        </message>
        <message>
            <source>The internet itself answers.</source>
            <translation>الإنترنت نفسه يجيب.</translation>
        </message>
        <message>
            <source>Your network can’t look up names at the moment.</source>
            <translation>لا يمكن لشبكتك استعلام الأسماء حاليًا.</translation>
        </message>
        <message>
            <source>The internet does not know the name %1 at the moment.</source>
            <translation>لا يعرف الإنترنت الاسم %1 حاليًا.</translation>
        </message>
        <message>
            <source>If this lasts, ask your provider. Your chats stay on this computer.</source>
            <translation>إن استمر هذا، فاسأل مزوّدك. محادثاتك تبقى على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Your provider, %1, has not been taking connections since %2.</source>
            <translation>مزوّدك، %1، لا يقبل اتصالات منذ %2.</translation>
        </message>
        <message>
            <source>Your provider, %1, was shut down at %2.</source>
            <translation>مزوّدك، %1، أُوقف في %2.</translation>
        </message>
        <message>
            <source>Connecting to %1, this is taking longer than usual.</source>
            <translation>جارٍ الاتصال بـ %1، وهذا يستغرق أكثر من المعتاد.</translation>
        </message>
        <message>
            <source>Your provider, %1, has not answered since %2.</source>
            <translation>مزوّدك، %1، لا يجيب منذ %2.</translation>
        </message>
        <message>
            <source>Secure connections are refused until it is right.</source>
            <translation>تُرفض الاتصالات الآمنة إلى أن تُضبط الساعة.</translation>
        </message>
        <message>
            <source>We are not connecting to it. Another network may help.</source>
            <translation>لا نتصل به. قد تفيد شبكة أخرى.</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out on %2.</source>
            <translation>انتهت صلاحية شهادة الأمان الخاصة بـ %1 في %2.</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out.</source>
            <translation>انتهت صلاحية شهادة الأمان الخاصة بـ %1.</translation>
        </message>
        <message>
            <source>Only your provider can renew it. We keep trying; nothing is sent until then.</source>
            <translation>مزوّدك وحده يمكنه تجديدها. نواصل المحاولة؛ لا يُرسل شيء حتى ذلك الحين.</translation>
        </message>
        <message>
            <source>Something on this network answers in place of %1.</source>
            <translation>شيء ما على هذه الشبكة يجيب بدلًا من %1.</translation>
        </message>
        <message>
            <source>Nobody this computer trusts vouches for %1.</source>
            <translation>لا أحد ممن يثق بهم هذا الحاسوب يضمن %1.</translation>
        </message>
        <message>
            <source>%1 answers, but can’t set up a secure connection.</source>
            <translation>يجيب %1، لكن لا يمكنه إنشاء اتصال آمن.</translation>
        </message>
        <message>
            <source>Nothing is sent without one.</source>
            <translation>لا يُرسل شيء دونه.</translation>
        </message>
        <message>
            <source>%1 no longer accepts the saved password.</source>
            <translation>لم يعد %1 يقبل كلمة المرور المحفوظة.</translation>
        </message>
        <message>
            <source>%1 has closed or paused this account.</source>
            <translation>أغلق %1 هذا الحساب أو أوقفه مؤقتًا.</translation>
        </message>
        <message>
            <source>Your chats stay on this computer. Ask your provider, or export them.</source>
            <translation>محادثاتك تبقى على هذا الحاسوب. اسأل مزوّدك، أو صدّرها.</translation>
        </message>
        <message>
            <source>%1 only offers ways to log in that would give your password away.</source>
            <translation>لا يتيح %1 سوى طرق تسجيل دخول تكشف كلمة مرورك.</translation>
        </message>
        <message>
            <source>We are not using them.</source>
            <translation>لا نستخدمها.</translation>
        </message>
        <message>
            <source>%1 is up, but can’t check passwords at the moment.</source>
            <translation>يعمل %1، لكن لا يمكنه التحقق من كلمات المرور حاليًا.</translation>
        </message>
        <message>
            <source>Your password is fine as far as we know.</source>
            <translation>كلمة مرورك سليمة على حد علمنا.</translation>
        </message>
        <message>
            <source>%1 ended this connection because another one took its place.</source>
            <translation>أنهى %1 هذا الاتصال لأن اتصالًا آخر حل محله.</translation>
        </message>
        <message>
            <source>We connect again under a new name.</source>
            <translation>نتصل مجددًا باسم جديد.</translation>
        </message>
        <message>
            <source>%1 cut the connection.</source>
            <translation>قطع %1 الاتصال.</translation>
        </message>
        <message>
            <source>%1 cut the connection and says: “%2”.</source>
            <translation>قطع %1 الاتصال ويقول: «%2».</translation>
        </message>
        <message>
            <source>The machine behind %1 says it does not serve %1.</source>
            <translation>الجهاز الذي وراء %1 يقول إنه لا يخدم %1.</translation>
        </message>
        <message>
            <source>Usually a move that is not finished.</source>
            <translation>هذا عادة انتقال لم يكتمل.</translation>
        </message>
        <message>
            <source>%1 sent us to another machine.</source>
            <translation>أحالنا %1 إلى جهاز آخر.</translation>
        </message>
        <message>
            <source>%1 sent us to another machine, %2.</source>
            <translation>أحالنا %1 إلى جهاز آخر، %2.</translation>
        </message>
        <message>
            <source>Connecting there.</source>
            <translation>جارٍ الاتصال به.</translation>
        </message>
        <message>
            <source>%1 lets us in, but then does not let us go on.</source>
            <translation>يسمح لنا %1 بالدخول، ثم لا يسمح لنا بالمتابعة.</translation>
        </message>
        <message>
            <source>1 photo is waiting.</source>
            <translation>صورة واحدة في الانتظار.</translation>
        </message>
        <message numerus="yes">
            <source>%n photos are waiting.</source>
            <translation>
                <numerusform>%n صورة في الانتظار.</numerusform>
                <numerusform>صورة واحدة في الانتظار.</numerusform>
                <numerusform>صورتان في الانتظار.</numerusform>
                <numerusform>%n صور في الانتظار.</numerusform>
                <numerusform>%n صورة في الانتظار.</numerusform>
                <numerusform>%n صورة في الانتظار.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 message</source>
            <translation>رسالة واحدة</translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n رسالة</numerusform>
                <numerusform>رسالة واحدة</numerusform>
                <numerusform>رسالتان</numerusform>
                <numerusform>%n رسائل</numerusform>
                <numerusform>%n رسالة</numerusform>
                <numerusform>%n رسالة</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>صورة واحدة</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n صورة</numerusform>
                <numerusform>صورة واحدة</numerusform>
                <numerusform>صورتان</numerusform>
                <numerusform>%n صور</numerusform>
                <numerusform>%n صورة</numerusform>
                <numerusform>%n صورة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 are waiting.</source>
            <extracomment>"3 messages" and "1 photo"</extracomment>
            <translation>%1 و%2 في الانتظار.</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>دقيقة واحدة</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتين</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n ساعة</numerusform>
                <numerusform>ساعة واحدة</numerusform>
                <numerusform>ساعتين</numerusform>
                <numerusform>%n ساعات</numerusform>
                <numerusform>%n ساعة</numerusform>
                <numerusform>%n ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومين</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يومًا</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer’s clock is %1 behind.</source>
            <translation>ساعة هذا الحاسوب متأخرة بمقدار %1.</translation>
        </message>
        <message>
            <source>This computer’s clock is %1 ahead.</source>
            <translation>ساعة هذا الحاسوب متقدمة بمقدار %1.</translation>
        </message>
        <message>
            <source>Messages work. Your provider’s archive does not answer.</source>
            <translation>الرسائل تعمل. أرشيف مزوّدك لا يجيب.</translation>
        </message>
        <message>
            <source>What you missed since %1 will be filled in when it does.</source>
            <translation>ما فاتك منذ %1 سيُستكمل عندما يجيب.</translation>
        </message>
        <message>
            <source>Photos and files can’t be sent right now. Text works.</source>
            <translation>لا يمكن إرسال الصور والملفات الآن. النصوص تعمل.</translation>
        </message>
        <message>
            <source>The server of this group has not answered since %1.</source>
            <translation>خادم هذه المجموعة لا يجيب منذ %1.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it returns. Other chats work.</source>
            <translation>يمكنك القراءة والكتابة؛ تُرسل الرسائل عندما يعود. المحادثات الأخرى تعمل.</translation>
        </message>
        <message>
            <source>A contact’s server, %1, has not answered since %2.</source>
            <translation>خادم إحدى جهات اتصالك، %1، لا يجيب منذ %2.</translation>
        </message>
        <message>
            <source>%1’s server, %2, has not answered since %3.</source>
            <translation>خادم %1، %2، لا يجيب منذ %3.</translation>
        </message>
        <message>
            <source>Your side works.</source>
            <translation>كل شيء يعمل عندك.</translation>
        </message>
        <message>
            <source>Messages go out again by themselves when it does.</source>
            <translation>تُرسل الرسائل مجددًا تلقائيًا عندما يجيب.</translation>
        </message>
        <message>
            <source>%1 plans a break, %2 to %3.</source>
            <translation>يخطط %1 لتوقف من %2 إلى %3.</translation>
        </message>
        <message>
            <source>%1 plans a break from %2.</source>
            <translation>يخطط %1 لتوقف ابتداءً من %2.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>quoted words of the provider</comment>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Messages written then will wait here and go out afterwards.</source>
            <translation>الرسائل التي تُكتب حينها تنتظر هنا وتُرسل بعد ذلك.</translation>
        </message>
        <message>
            <source>Everything works, but times are shown wrong until it is right.</source>
            <translation>كل شيء يعمل، لكن الأوقات تظهر غير صحيحة إلى أن تُضبط الساعة.</translation>
        </message>
        <message>
            <source>Nothing is waiting.</source>
            <translation>لا شيء في الانتظار.</translation>
        </message>
        <message>
            <source>1 message is waiting.</source>
            <translation>رسالة واحدة في الانتظار.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are waiting.</source>
            <translation>
                <numerusform>%n رسالة في الانتظار.</numerusform>
                <numerusform>رسالة واحدة في الانتظار.</numerusform>
                <numerusform>رسالتان في الانتظار.</numerusform>
                <numerusform>%n رسائل في الانتظار.</numerusform>
                <numerusform>%n رسالة في الانتظار.</numerusform>
                <numerusform>%n رسالة في الانتظار.</numerusform>
            </translation>
        </message>
        <message>
            <source>The disk is full. Free 20 MB, and all goes on by itself.</source>
            <translation>القرص ممتلئ. أفرغ 20 م.ب، وسيتابع كل شيء تلقائيًا.</translation>
        </message>
        <message>
            <source>You can read everything. New messages stay on the server meanwhile.</source>
            <translation>يمكنك قراءة كل شيء. تبقى الرسائل الجديدة على الخادم في هذه الأثناء.</translation>
        </message>
        <message>
            <source>A part of your chats on this computer is damaged.</source>
            <translation>جزء من محادثاتك على هذا الحاسوب تالف.</translation>
        </message>
        <message>
            <source>Close Ninelives and start it again: it repairs what it can, and keeps the damaged file.</source>
            <translation>أغلق Ninelives وشغّله من جديد: يصلح ما يمكن إصلاحه، ويحتفظ بالملف التالف.</translation>
        </message>
        <message>
            <source>Your chats can’t be saved at the moment.</source>
            <translation>لا يمكن حفظ محادثاتك حاليًا.</translation>
        </message>
        <message>
            <source>Your chats on this computer were damaged and have been repaired.</source>
            <translation>كانت محادثاتك على هذا الحاسوب تالفة وتم إصلاحها.</translation>
        </message>
        <message>
            <source>The damaged file was kept as %1.</source>
            <translation>حُفظ الملف التالف باسم %1.</translation>
        </message>
        <message>
            <source>No message was lost.</source>
            <translation>لم تضع أي رسالة.</translation>
        </message>
        <message>
            <source>%L1 messages are here, %L2 could not be read.</source>
            <translation>%L1 من الرسائل هنا، و%L2 تعذّرت قراءتها.</translation>
        </message>
        <message>
            <source>%L1 messages are here, others could not be read.</source>
            <translation>%L1 من الرسائل هنا، وأخرى تعذّرت قراءتها.</translation>
        </message>
        <message>
            <source>It says: “%1”.</source>
            <translation>يقول: «%1».</translation>
        </message>
        <message>
            <source>%1’s mailbox is full, so the server sent this back.</source>
            <translation>صندوق رسائل %1 ممتلئ، لذا أعاد الخادم هذه الرسالة.</translation>
        </message>
        <message>
            <source>There is nobody with this address.</source>
            <translation>لا أحد بهذا العنوان.</translation>
        </message>
        <message>
            <source>%1’s server could not hand this over, so it sent this back.</source>
            <translation>لم يستطع خادم %1 تسليم هذه الرسالة، لذا أعادها.</translation>
        </message>
        <message>
            <source>%1’s server did not accept this.</source>
            <translation>لم يقبل خادم %1 هذه الرسالة.</translation>
        </message>
        <message>
            <source>None of %1’s devices has a key we can use.</source>
            <translation>ليس لأي من أجهزة %1 مفتاح يمكننا استخدامه.</translation>
        </message>
        <message>
            <source>%1 uses a new device. Compare it first, or send without encryption.</source>
            <translation>%1 يستخدم جهازًا جديدًا. قارنه أولًا، أو أرسل دون تشفير.</translation>
        </message>
        <message>
            <source>Longer than %1 takes (%L2 characters).</source>
            <translation>أطول مما يقبله %1 (الأحرف: %L2).</translation>
        </message>
        <message>
            <source>The server hung up on this twice, so it was set aside; the others went on.</source>
            <translation>قطع الخادم الاتصال مرتين بسبب هذه الرسالة، لذا وُضعت جانبًا؛ وتابعت الأخرى.</translation>
        </message>
        <message>
            <source>%1’s server did not answer.</source>
            <translation>لم يُجب خادم %1.</translation>
        </message>
        <message>
            <source>The internet does not know %1’s server.</source>
            <translation>لا يعرف الإنترنت خادم %1.</translation>
        </message>
        <message>
            <source>Nothing that can be sent is left of this.</source>
            <translation>لم يبق من هذا ما يمكن إرساله.</translation>
        </message>
        <message>
            <source>This was waiting when the backup was made. It may have been sent since: the server can’t tell any more. Send it again or remove it.</source>
            <translation>كانت هذه الرسالة في الانتظار عند إنشاء النسخة الاحتياطية. ربما أُرسلت بعد ذلك: لم يعد الخادم قادرًا على معرفة ذلك. أرسلها مجددًا أو أزلها.</translation>
        </message>
        <message>
            <source>This could not be sent.</source>
            <translation>تعذّر إرسال هذه الرسالة.</translation>
        </message>
        <message>
            <source>Messages missing here, fetching</source>
            <translation>رسائل مفقودة هنا، جارٍ جلبها</translation>
        </message>
        <message>
            <source>Messages missing here. Next try in %1 s</source>
            <translation>رسائل مفقودة هنا. المحاولة التالية بعد %1 ث</translation>
        </message>
        <message>
            <source>Messages missing here. They come when you are connected</source>
            <translation>رسائل مفقودة هنا. ستصل عند اتصالك</translation>
        </message>
        <message>
            <source>The server no longer has messages from %1</source>
            <comment>a day</comment>
            <translation>لم تعد لدى الخادم رسائل من %1</translation>
        </message>
        <message>
            <source>The server no longer has messages from %1 to %2</source>
            <comment>days</comment>
            <translation>لم تعد لدى الخادم رسائل من %1 إلى %2</translation>
        </message>
        <message>
            <source>This message waits for earlier ones</source>
            <translation>هذه الرسالة تنتظر رسائل أسبق</translation>
        </message>
        <message>
            <source>This message can’t be opened on this computer</source>
            <translation>لا يمكن فتح هذه الرسالة على هذا الحاسوب</translation>
        </message>
        <message>
            <source>The app on that device doesn’t know how to send a message again.</source>
            <translation>التطبيق على ذلك الجهاز لا يعرف كيف يرسل رسالة من جديد.</translation>
        </message>
        <message>
            <source>It has been asked often enough for now. Try again later.</source>
            <translation>طُلب ذلك بما يكفي الآن. حاول لاحقًا.</translation>
        </message>
        <message>
            <source>Asking needs a connection.</source>
            <translation>الطلب يحتاج إلى اتصال.</translation>
        </message>
        <message>
            <source>It was encrypted for your other devices only.</source>
            <translation>شُفّرت لأجهزتك الأخرى فقط.</translation>
        </message>
        <message>
            <source>The secure link with %1’s device got out of step. It has been renewed; new messages work.</source>
            <translation>اختل تزامن الرابط الآمن مع جهاز %1. تم تجديده؛ الرسائل الجديدة تعمل.</translation>
        </message>
        <message>
            <source>It arrived damaged.</source>
            <translation>وصلت تالفة.</translation>
        </message>
        <message>
            <source>It uses a kind of encryption Ninelives doesn’t know. %1 can use another app setting.</source>
            <translation>تستخدم نوع تشفير لا يعرفه Ninelives. يمكن لـ %1 استخدام إعداد آخر في التطبيق.</translation>
        </message>
        <message>
            <source>It came from a device that you blocked.</source>
            <translation>جاءت من جهاز حظرته.</translation>
        </message>
        <message>
            <source>It opens by itself as soon as the messages before it are here.</source>
            <translation>تُفتح تلقائيًا حالما تصل الرسائل التي قبلها.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>المحاولة مجددًا</translation>
        </message>
        <message>
            <source>Your keyring is locked, so your chats can’t be opened yet.</source>
            <translation>حلقة مفاتيحك مقفلة، لذا لا يمكن فتح محادثاتك بعد.</translation>
        </message>
        <message>
            <source>Nothing is lost: your messages are still on this computer, encrypted.</source>
            <translation>لم يضع شيء: رسائلك ما زالت على هذا الحاسوب، مشفّرة.</translation>
        </message>
        <message>
            <source>Unlock it and try again.</source>
            <translation>افتحها وحاول مجددًا.</translation>
        </message>
        <message>
            <source>The keyring with the key of your chats isn’t running.</source>
            <translation>حلقة المفاتيح التي فيها مفتاح محادثاتك لا تعمل.</translation>
        </message>
        <message>
            <source>Sign in to your desktop again, and try again.</source>
            <translation>سجّل الدخول إلى سطح المكتب من جديد، ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>Your keyring did not give out the key of your chats.</source>
            <translation>لم تعطِ حلقة مفاتيحك مفتاح محادثاتك.</translation>
        </message>
        <message>
            <source>Your keyring no longer has the key of your chats.</source>
            <translation>لم يعد مفتاح محادثاتك في حلقة مفاتيحك.</translation>
        </message>
        <message>
            <source>If you have the earlier keyring, bring it back and try again.</source>
            <translation>إن كانت لديك حلقة المفاتيح السابقة، فأعدها وحاول مجددًا.</translation>
        </message>
        <message>
            <source>The file vault.json beside your chats is missing.</source>
            <translation>الملف vault.json المجاور لمحادثاتك مفقود.</translation>
        </message>
        <message>
            <source>It says where their key is. Put a copy of it back and try again.</source>
            <translation>هو يبيّن مكان مفتاحها. أعد نسخة منه إلى مكانه وحاول مجددًا.</translation>
        </message>
        <message>
            <source>If you keep the key in a file, start Ninelives with that file.</source>
            <translation>إن كنت تحفظ المفتاح في ملف، فشغّل Ninelives بذلك الملف.</translation>
        </message>
        <message>
            <source>The file vault.json beside your chats is damaged or can’t be read.</source>
            <translation>الملف vault.json المجاور لمحادثاتك تالف أو لا يمكن قراءته.</translation>
        </message>
        <message>
            <source>The file with the key of your chats is missing.</source>
            <translation>الملف الذي فيه مفتاح محادثاتك مفقود.</translation>
        </message>
        <message>
            <source>Put it back where it was and try again.</source>
            <translation>أعده إلى حيث كان وحاول مجددًا.</translation>
        </message>
        <message>
            <source>The file with the key of your chats can’t be read.</source>
            <translation>لا يمكن قراءة الملف الذي فيه مفتاح محادثاتك.</translation>
        </message>
        <message>
            <source>See whether its disk is there and you may read it, then try again.</source>
            <translation>تحقق من أن قرصه موصول وأن لك إذن قراءته، ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>The file with the key of your chats is open to others.</source>
            <translation>الملف الذي فيه مفتاح محادثاتك متاح لغيرك.</translation>
        </message>
        <message>
            <source>Make it readable by you alone, and try again.</source>
            <translation>اجعل قراءته لك وحدك، ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>The file with the key of your chats holds no key.</source>
            <translation>لا مفتاح في الملف المخصص لمفتاح محادثاتك.</translation>
        </message>
        <message>
            <source>Put a good copy of it in its place and try again.</source>
            <translation>ضع مكانه نسخة سليمة منه وحاول مجددًا.</translation>
        </message>
        <message>
            <source>Your recovery words open your chats, too.</source>
            <translation>كلمات الاستعادة تفتح محادثاتك أيضًا.</translation>
        </message>
        <message>
            <source>A backup brings your messages back, too.</source>
            <translation>النسخة الاحتياطية تعيد رسائلك أيضًا.</translation>
        </message>
        <message>
            <source>This key does not open your chats.</source>
            <translation>هذا المفتاح لا يفتح محادثاتك.</translation>
        </message>
        <message>
            <source>They were saved with another key. Nothing was changed.</source>
            <translation>حُفظت بمفتاح آخر. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>There is something else where your chats should be.</source>
            <translation>هناك شيء آخر حيث ينبغي أن تكون محادثاتك.</translation>
        </message>
        <message>
            <source>The file was not made by Ninelives. It was left as it is.</source>
            <translation>لم يُنشئ Ninelives هذا الملف. تُرك كما هو.</translation>
        </message>
        <message>
            <source>These chats were last opened by a newer Ninelives.</source>
            <translation>فُتحت هذه المحادثات آخر مرة بإصدار أحدث من Ninelives.</translation>
        </message>
        <message>
            <source>Update this program to open them. Nothing was changed.</source>
            <translation>حدّث هذا البرنامج لفتحها. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>These chats are open in another window.</source>
            <translation>هذه المحادثات مفتوحة في نافذة أخرى.</translation>
        </message>
        <message>
            <source>Close the other Ninelives, or use its window.</source>
            <translation>أغلق Ninelives الآخر، أو استخدم نافذته.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>القرص ممتلئ.</translation>
        </message>
        <message>
            <source>A little space is needed to open your chats. Nothing was changed.</source>
            <translation>يلزم قليل من المساحة لفتح محادثاتك. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Part of the local history could not be read.</source>
            <translation>تعذّرت قراءة جزء من السجل المحلي.</translation>
        </message>
        <message>
            <source>The file is damaged. It was left as it is.</source>
            <translation>الملف تالف. تُرك كما هو.</translation>
        </message>
        <message>
            <source>The folder of your chats can’t be used.</source>
            <translation>لا يمكن استخدام مجلد محادثاتك.</translation>
        </message>
        <message>
            <source>Ninelives may not write there. Nothing was changed.</source>
            <translation>لا يُسمح لـ Ninelives بالكتابة هناك. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Your chats can’t be opened at the moment.</source>
            <translation>لا يمكن فتح محادثاتك حاليًا.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>%1 does not know this address with this password.</source>
            <translation>لا يعرف %1 هذا العنوان بكلمة المرور هذه.</translation>
        </message>
        <message>
            <source>The internet does not know the name %1.</source>
            <translation>لا يعرف الإنترنت الاسم %1.</translation>
        </message>
        <message>
            <source>%1 does not answer at the moment.</source>
            <translation>لا يجيب %1 حاليًا.</translation>
        </message>
        <message>
            <source>This network wants you to sign in first. Your password was not sent.</source>
            <translation>تطلب هذه الشبكة تسجيل الدخول أولًا. لم تُرسل كلمة مرورك.</translation>
        </message>
        <message>
            <source>This computer’s clock is behind, so %1 could not be checked. Your password was not sent.</source>
            <translation>ساعة هذا الحاسوب متأخرة، فتعذّر التحقق من %1. لم تُرسل كلمة مرورك.</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out. Only your provider can renew it.</source>
            <translation>انتهت صلاحية شهادة الأمان الخاصة بـ %1. مزوّدك وحده يمكنه تجديدها.</translation>
        </message>
        <message>
            <source>Nobody this computer trusts vouches for %1. Your password was not sent.</source>
            <translation>لا أحد ممن يثق بهم هذا الحاسوب يضمن %1. لم تُرسل كلمة مرورك.</translation>
        </message>
        <message>
            <source>Something on this network answers in place of %1. Your password was not sent.</source>
            <translation>شيء ما على هذه الشبكة يجيب بدلًا من %1. لم تُرسل كلمة مرورك.</translation>
        </message>
        <message>
            <source>This account is here already.</source>
            <translation>هذا الحساب موجود هنا بالفعل.</translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>يكون العنوان مثل name@provider.example.</translation>
        </message>
        <message>
            <source>The disk is full, so this could not be saved.</source>
            <translation>القرص ممتلئ، فتعذّر حفظ هذا.</translation>
        </message>
        <message>
            <source>This needs a connection to your provider. Try again when it is back.</source>
            <translation>يحتاج هذا إلى اتصال بمزوّدك. حاول مجددًا عندما يعود.</translation>
        </message>
        <message>
            <source>This is longer than any provider takes.</source>
            <translation>هذا أطول مما يقبله أي مزوّد.</translation>
        </message>
        <message>
            <source>This is no longer here.</source>
            <translation>لم يعد هذا هنا.</translation>
        </message>
        <message>
            <source>The server did not accept this.</source>
            <translation>لم يقبل الخادم هذا.</translation>
        </message>
        <message>
            <source>This did not work. Nothing was lost.</source>
            <translation>لم ينجح هذا. لم يضع شيء.</translation>
        </message>
    </context>
    <context>
        <name>SettingsList</name>
        <message>
            <source>Back to the chats</source>
            <translation>العودة إلى المحادثات</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Profile and account</source>
            <extracomment>Group of settings</extracomment>
            <translation>الملف الشخصي والحساب</translation>
        </message>
        <message>
            <source>Privacy and receipts</source>
            <extracomment>Group of settings</extracomment>
            <translation>الخصوصية والإيصالات</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <extracomment>Group of settings</extracomment>
            <translation>الصور والملفات</translation>
        </message>
        <message>
            <source>Notifications</source>
            <extracomment>Group of settings</extracomment>
            <translation>الإشعارات</translation>
        </message>
        <message>
            <source>Appearance</source>
            <extracomment>Group of settings</extracomment>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Devices</source>
            <extracomment>Group of settings</extracomment>
            <translation>الأجهزة</translation>
        </message>
        <message>
            <source>Blocked people</source>
            <extracomment>Group of settings</extracomment>
            <translation>المحظورون</translation>
        </message>
        <message>
            <source>Storage and backup</source>
            <extracomment>Group of settings</extracomment>
            <translation>التخزين والنسخ الاحتياطي</translation>
        </message>
        <message>
            <source>Connection and history</source>
            <extracomment>Group of settings</extracomment>
            <translation>الاتصال والسجل</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <extracomment>Group of settings</extracomment>
            <translation>لوحة المفاتيح</translation>
        </message>
        <message>
            <source>About</source>
            <extracomment>Group of settings</extracomment>
            <translation>حول</translation>
        </message>
        <message>
            <source>Back to the list of settings</source>
            <translation>العودة إلى قائمة الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Search</source>
            <extracomment>In the field that finds chats by name or address, and messages</extracomment>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Ctrl K</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl K</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>مسح البحث</translation>
        </message>
        <message>
            <source>New chat or group</source>
            <translation>محادثة أو مجموعة جديدة</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>محادثة جديدة</translation>
        </message>
        <message>
            <source>Ctrl N</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl N</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>مجموعة جديدة</translation>
        </message>
        <message>
            <source>Ctrl Shift N</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Shift N</translation>
        </message>
        <message>
            <source>Join a channel</source>
            <translation>الانضمام إلى قناة</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Unread</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>غير مقروءة</translation>
        </message>
        <message>
            <source>Groups</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>المجموعات</translation>
        </message>
        <message>
            <source>Archived</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>المؤرشفة</translation>
        </message>
        <message>
            <source>Nothing found for “%1”.</source>
            <translation>لم يُعثر على شيء لـ «%1».</translation>
        </message>
        <message>
            <source>Your messages are on their way from your other device.</source>
            <translation>رسائلك في طريقها من جهازك الآخر.</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>لا مجموعات بعد</translation>
        </message>
        <message>
            <source>Nothing archived</source>
            <translation>لا شيء مؤرشف</translation>
        </message>
        <message>
            <source>Nothing unread</source>
            <translation>لا شيء غير مقروء</translation>
        </message>
        <message>
            <source>No chats yet</source>
            <translation>لا محادثات بعد</translation>
        </message>
        <message>
            <source>Start one with an address.</source>
            <translation>ابدأ واحدة بعنوان.</translation>
        </message>
        <message>
            <source>Bring your chats here</source>
            <translation>جلب محادثاتك إلى هنا</translation>
        </message>
    </context>
    <context>
        <name>SignInForm</name>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>name@provider.example</source>
            <translation>name@provider.example</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>Your provider can’t read your encrypted messages with it.</source>
            <translation>لا يمكن لمزوّدك قراءة رسائلك المشفّرة بها.</translation>
        </message>
        <message>
            <source>Enter the server by hand</source>
            <translation>إدخال الخادم يدويًا</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>Empty: as your provider announces it.</source>
            <translation>فارغ: كما يعلنه مزوّدك.</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>المنفذ</translation>
        </message>
        <message>
            <source>Certificate file</source>
            <translation>ملف الشهادة</translation>
        </message>
        <message>
            <source>Only for a server with an authority of its own: the file with its certificate.</source>
            <translation>فقط لخادم له سلطة شهادات خاصة به: الملف الذي يحوي شهادتها.</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>First sign in on this computer as well. Your other device brings your chats in the next step.</source>
            <translation>سجّل الدخول أولًا على هذا الحاسوب أيضًا. يجلب جهازك الآخر محادثاتك في الخطوة التالية.</translation>
        </message>
        <message>
            <source>Your account lives with a provider, as with email. You can write to people on all the others.</source>
            <translation>حسابك لدى مزوّد، كما في البريد الإلكتروني. يمكنك مراسلة الأشخاص لدى جميع المزوّدين الآخرين.</translation>
        </message>
        <message>
            <source>No phone number, no address book.</source>
            <translation>لا رقم هاتف، ولا دفتر عناوين.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>جارٍ تسجيل الدخول…</translation>
        </message>
    </context>
    <context>
        <name>SignOutDialog</name>
        <message>
            <source>Sign out of %1?</source>
            <translation>تسجيل الخروج من %1؟</translation>
        </message>
        <message>
            <source>1 message has not been sent.</source>
            <translation>رسالة واحدة لم تُرسل بعد.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages have not been sent.</source>
            <translation>
                <numerusform>لم تُرسل أي رسالة (%n).</numerusform>
                <numerusform>لم تُرسل رسالة واحدة.</numerusform>
                <numerusform>لم تُرسل رسالتان.</numerusform>
                <numerusform>لم تُرسل %n رسائل.</numerusform>
                <numerusform>لم تُرسل %n رسالة.</numerusform>
                <numerusform>لم تُرسل %n رسالة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your chats and this device’s keys are removed from this computer. What your provider and your other devices keep stays there.</source>
            <translation>تُزال من هذا الحاسوب محادثاتك ومفاتيح هذا الجهاز. ما يحتفظ به مزوّدك وأجهزتك الأخرى يبقى هناك.</translation>
        </message>
        <message>
            <source>Stay until they are</source>
            <translation>البقاء حتى تُرسل</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>البقاء</translation>
        </message>
        <message>
            <source>Sign out anyway</source>
            <translation>الخروج رغم ذلك</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>تسجيل الخروج</translation>
        </message>
    </context>
    <context>
        <name>SlimScrollBar</name>
        <message>
            <source>Scroll bar</source>
            <translation>شريط التمرير</translation>
        </message>
    </context>
    <context>
        <name>SpellingSettings</name>
        <message>
            <source>Check spelling</source>
            <translation>التدقيق الإملائي</translation>
        </message>
        <message>
            <source>Misspelled words are underlined. They never leave this computer.</source>
            <translation>توضع خطوط تحت الكلمات الخاطئة. ولا تغادر هذا الحاسوب أبدًا.</translation>
        </message>
        <message>
            <source>No dictionary is installed on this computer.</source>
            <translation>لا قاموس مثبّت على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Language of the spell checker: %1</source>
            <translation>لغة التدقيق الإملائي: %1</translation>
        </message>
    </context>
    <context>
        <name>StateStrip</name>
        <message>
            <source>Hide details</source>
            <extracomment>Shows what works, step by step</extracomment>
            <translation>إخفاء التفاصيل</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
    </context>
    <context>
        <name>StopLinkDialog</name>
        <message>
            <source>Stop giving your messages to the other device?</source>
            <translation>إيقاف تسليم رسائلك إلى الجهاز الآخر؟</translation>
        </message>
        <message>
            <source>Stop bringing your messages here?</source>
            <translation>إيقاف جلب رسائلك إلى هنا؟</translation>
        </message>
        <message>
            <source>What has arrived stays. The rest comes only when you link the devices again. To wait for a while, pause it.</source>
            <translation>ما وصل يبقى. لا تأتي البقية إلا إذا ربطت الجهازين مجددًا. للانتظار قليلًا أوقفه مؤقتًا.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>Ends it for good</extracomment>
            <translation>إيقاف</translation>
        </message>
    </context>
    <context>
        <name>StorageRow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
    </context>
    <context>
        <name>StorageSettings</name>
        <message>
            <source>Texts, keys and search</source>
            <translation>النصوص والمفاتيح والبحث</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <translation>الصور والملفات</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Everything is encrypted on this computer. Nothing of it can be fetched again from a server, so nothing can be freed.</source>
            <translation>كل شيء مشفّر على هذا الحاسوب. لا يمكن جلب أي منه مجددًا من خادم، فلا شيء يمكن إفراغه.</translation>
        </message>
        <message>
            <source>Everything is encrypted on this computer. %1 of photos and files are on a server as well: they can be removed here and are fetched again when you open them, for as long as the server keeps them.</source>
            <translation>كل شيء مشفّر على هذا الحاسوب. %1 من الصور والملفات موجودة على خادم أيضًا: يمكن إزالتها هنا، وتُجلب مجددًا عندما تفتحها، ما دام الخادم يحتفظ بها.</translation>
        </message>
        <message>
            <source>Free space</source>
            <translation>إفراغ مساحة</translation>
        </message>
        <message>
            <source>Free %1</source>
            <translation>إفراغ %1</translation>
        </message>
        <message>
            <source>By chat, the largest first</source>
            <translation>حسب المحادثة، الأكبر أولًا</translation>
        </message>
        <message>
            <source>What to do with this chat</source>
            <translation>ما الذي يُفعل بهذه المحادثة</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Remove photos and files here</source>
            <translation>إزالة الصور والملفات هنا</translation>
        </message>
        <message>
            <source>Delete the messages…</source>
            <translation>حذف الرسائل…</translation>
        </message>
        <message>
            <source>Delete the chat…</source>
            <translation>حذف المحادثة…</translation>
        </message>
    </context>
    <context>
        <name>StorePage</name>
        <message>
            <source>Enter your recovery words</source>
            <translation>أدخل كلمات الاستعادة</translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation>اختر عبارة مرور</translation>
        </message>
        <message>
            <source>Enter your passphrase</source>
            <translation>أدخل عبارة المرور</translation>
        </message>
        <message>
            <source>The twelve words that you wrote down open these chats.</source>
            <translation>الكلمات الاثنتا عشرة التي كتبتها تفتح هذه المحادثات.</translation>
        </message>
        <message>
            <source>It locks your chats on this computer. Nobody can bring it back if you forget it.</source>
            <translation>تقفل محادثاتك على هذا الحاسوب. لا أحد يمكنه استعادتها إن نسيتها.</translation>
        </message>
        <message>
            <source>It opens your chats on this computer.</source>
            <translation>تفتح محادثاتك على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>استخدام عبارة المرور هذه</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Use recovery words</source>
            <translation>استخدم كلمات الاستعادة</translation>
        </message>
    </context>
    <context>
        <name>SuggestionButton</name>
        <message>
            <source>Did you mean “%1”?</source>
            <extracomment>Below a search that found nothing</extracomment>
            <translation>هل تقصد «%1»؟</translation>
        </message>
    </context>
    <context>
        <name>TakeBackDialog</name>
        <message>
            <source>Take this message back?</source>
            <translation>سحب هذه الرسالة؟</translation>
        </message>
        <message>
            <source>Its text is removed here and asked to be removed on all devices that have it. Somebody may have read it already.</source>
            <translation>يُزال نصها هنا، ويُطلب إزالته من جميع الأجهزة التي تحويه. ربما قرأها أحد بالفعل.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>سحب</translation>
        </message>
    </context>
    <context>
        <name>TakeBackSeveralDialog</name>
        <message numerus="yes">
            <source>Take %n message(s) back?</source>
            <translation>
                <numerusform>سحب %n رسالة؟</numerusform>
                <numerusform>سحب رسالة واحدة؟</numerusform>
                <numerusform>سحب رسالتين؟</numerusform>
                <numerusform>سحب %n رسائل؟</numerusform>
                <numerusform>سحب %n رسالة؟</numerusform>
                <numerusform>سحب %n رسالة؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Their text is removed here and asked to be removed on all devices that have it. Somebody may have read it already.</source>
            <translation>يُزال نصها هنا، ويُطلب إزالته من جميع الأجهزة التي تحويه. ربما قرأها أحد بالفعل.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>سحب</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
        <message>
            <source>Your messages are on their way from your other device.</source>
            <translation>رسائلك في طريقها من جهازك الآخر.</translation>
        </message>
        <message>
            <source>Say hello. Messages here are encrypted for all members.</source>
            <translation>قل مرحبًا. الرسائل هنا مشفّرة لجميع الأعضاء.</translation>
        </message>
        <message>
            <source>Say hello. Messages here are encrypted.</source>
            <translation>قل مرحبًا. الرسائل هنا مشفّرة.</translation>
        </message>
        <message>
            <source>Say hello.</source>
            <translation>قل مرحبًا.</translation>
        </message>
    </context>
    <context>
        <name>TonePicker</name>
        <message>
            <source>Skin tone</source>
            <translation>لون البشرة</translation>
        </message>
    </context>
    <context>
        <name>TrustPill</name>
        <message>
            <source>Verified</source>
            <translation>تم التحقق منه</translation>
        </message>
        <message>
            <source>New, not compared</source>
            <translation>جديد، لم يُقارن</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>محظور</translation>
        </message>
        <message>
            <source>Trusted unseen</source>
            <translation>موثوق دون مقارنة</translation>
        </message>
    </context>
    <context>
        <name>UnreachedCard</name>
        <message>
            <source>%1 can’t read it yet</source>
            <translation>%1 لا يمكنه قراءتها بعد</translation>
        </message>
        <message>
            <source>Send it to them now</source>
            <translation>إرسالها إليه الآن</translation>
        </message>
        <message>
            <source>Send it to %1 now</source>
            <translation>إرسالها إلى %1 الآن</translation>
        </message>
    </context>
    <context>
        <name>VersionsPopover</name>
        <message>
            <source>What it said before</source>
            <translation>ما كان مكتوبًا من قبل</translation>
        </message>
        <message>
            <source>This computer has no earlier text of it.</source>
            <translation>لا نص أسبق لها على هذا الحاسوب.</translation>
        </message>
    </context>
    <context>
        <name>VoiceTile</name>
        <message>
            <source>%1, at %2</source>
            <translation>%1، عند %2</translation>
        </message>
        <message>
            <source>%1, playing</source>
            <translation>%1، قيد التشغيل</translation>
        </message>
        <message>
            <source>%1, not played yet</source>
            <translation>%1، لم تُشغّل بعد</translation>
        </message>
        <message>
            <source>Arrow keys move by 5 seconds</source>
            <translation>مفاتيح الأسهم تنقل 5 ثوانٍ</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>إيقاف التحميل</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>إيقاف الإرسال</translation>
        </message>
        <message>
            <source>Speed %1</source>
            <translation>السرعة %1</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Messages that land on their feet.</source>
            <translation>رسائل تهبط على أقدامها.</translation>
        </message>
        <message>
            <source>Private chats and photos with anyone on any provider. If something is down, everything you write waits here, is sent once, and you are told what is going on.</source>
            <translation>محادثات وصور خاصة مع أي شخص لدى أي مزوّد. إن تعطل شيء، ينتظر هنا كل ما تكتبه، ويُرسل مرة واحدة، وتعرف ما يحدث.</translation>
        </message>
        <message>
            <source>Create an account</source>
            <translation>إنشاء حساب</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Link with my other device</source>
            <translation>الربط بجهازي الآخر</translation>
        </message>
        <message>
            <source>Open an invitation link</source>
            <translation>فتح رابط دعوة</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>استعد نسخة احتياطية</translation>
        </message>
        <message>
            <source>Back to the chats</source>
            <translation>العودة إلى المحادثات</translation>
        </message>
        <message>
            <source>Power’s back! Did my photo make it?</source>
            <translation>عادت الكهرباء! هل وصلت صورتي؟</translation>
        </message>
        <message>
            <source>18:40</source>
            <translation>18:40</translation>
        </message>
        <message>
            <source>It did. Exactly once, the moment you were back.</source>
            <translation>نعم. مرة واحدة بالضبط، لحظة عودتك.</translation>
        </message>
        <message>
            <source>18:52</source>
            <translation>18:52</translation>
        </message>
    </context>
    <context>
        <name>WithoutDeviceDialog</name>
        <message>
            <source>Without the other device</source>
            <translation>من دون الجهاز الآخر</translation>
        </message>
        <message>
            <source>New messages work here from now on, in all your chats. Older ones can’t be read on this computer: they were encrypted for your other devices only, and your provider can’t open them either.

If the other device turns up, link it later: Settings, Devices, “Bring your chats here”.</source>
            <translation>تعمل الرسائل الجديدة هنا من الآن فصاعدًا في كل محادثاتك. لا يمكن قراءة الأقدم على هذا الحاسوب: شُفّرت لأجهزتك الأخرى فقط، ولا يستطيع مزوّدك فتحها أيضًا.

إن ظهر الجهاز الآخر فاربطه لاحقًا: الإعدادات، الأجهزة، «جلب محادثاتك إلى هنا».</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>المتابعة من دونه</translation>
        </message>
        <message>
            <source>Back to the code</source>
            <translation>العودة إلى الرمز</translation>
        </message>
    </context>
    <context>
        <name>WordGrid</name>
        <message>
            <source>The eight words</source>
            <translation>الكلمات الثماني</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>One of several numbered words: its number, the word</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>edited, the change waits</source>
            <translation>معدّلة، التعديل في الانتظار</translation>
        </message>
        <message>
            <source>edited, the change could not be sent</source>
            <translation>معدّلة، تعذّر إرسال التعديل</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>معدّلة</translation>
        </message>
        <message>
            <source>with a link</source>
            <translation>فيها رابط</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <extracomment>The people who reacted to a message: the names of some, and how many more</extracomment>
            <translation>%1 و%2 غيرهم</translation>
        </message>
        <message>
            <source>You took this message back</source>
            <translation>لقد سحبت هذه الرسالة</translation>
        </message>
        <message>
            <source>%1 took this message back</source>
            <translation>سحب %1 هذه الرسالة</translation>
        </message>
        <message>
            <source>you</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>Saved on this computer, waiting for %1</source>
            <translation>محفوظة على هذا الحاسوب، في انتظار %1</translation>
        </message>
        <message>
            <source>%1’s server</source>
            <translation>خادم %1</translation>
        </message>
        <message>
            <source>On its way to %1</source>
            <translation>في الطريق إلى %1</translation>
        </message>
        <message>
            <source>Checking whether %1 got it</source>
            <translation>جارٍ التحقق من وصولها إلى %1</translation>
        </message>
        <message>
            <source>%1 has it, %2</source>
            <translation>وصلت إلى %1، %2</translation>
        </message>
        <message>
            <source>On everyone’s devices</source>
            <translation>على أجهزة الجميع</translation>
        </message>
        <message>
            <source>On %1’s device, %2</source>
            <translation>على جهاز %1، %2</translation>
        </message>
        <message>
            <source>On %1’s device</source>
            <translation>على جهاز %1</translation>
        </message>
        <message>
            <source>Read by everyone</source>
            <translation>قرأها الجميع</translation>
        </message>
        <message>
            <source>Read %1</source>
            <translation>قُرئت %1</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>قُرئت</translation>
        </message>
        <message>
            <source>Not sent: %1</source>
            <translation>لم تُرسل: %1</translation>
        </message>
        <message>
            <source>This goes out again by itself when it does.</source>
            <translation>تُرسل مجددًا تلقائيًا عندما يجيب.</translation>
        </message>
        <message>
            <source>Asked your other device, waiting.</source>
            <translation>طُلب من جهازك الآخر، في الانتظار.</translation>
        </message>
        <message>
            <source>Asked %1’s device, waiting.</source>
            <translation>طُلب من جهاز %1، في الانتظار.</translation>
        </message>
        <message>
            <source>Your other device can’t send it again.</source>
            <translation>جهازك الآخر لا يمكنه إرسالها من جديد.</translation>
        </message>
        <message>
            <source>%1’s device can’t send it again.</source>
            <translation>جهاز %1 لا يمكنه إرسالها من جديد.</translation>
        </message>
        <message>
            <source>Ask your other device to send it again</source>
            <translation>اطلب من جهازك الآخر إرسالها من جديد</translation>
        </message>
        <message>
            <source>Ask %1’s device to send it again</source>
            <translation>اطلب من جهاز %1 إرسالها من جديد</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With the device of somebody whose messages can't be read</extracomment>
            <translation>جدّد الرابط الآمن</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>إرسال مجددًا</translation>
        </message>
        <message>
            <source>Send as file</source>
            <translation>إرسال كملف</translation>
        </message>
        <message>
            <source>Send without encryption…</source>
            <translation>إرسال دون تشفير…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>البحث مجددًا</translation>
        </message>
        <message>
            <source>Send the rest first</source>
            <translation>إرسال البقية أولًا</translation>
        </message>
        <message>
            <source>Show all, %1 characters</source>
            <translation>عرض الكل (الأحرف: %1)</translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>مسحوبة</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>مشفّرة</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>غير مشفّرة</translation>
        </message>
    </context>
    <context>
        <name>WordsEntry</name>
        <message>
            <source>Recovery words</source>
            <translation>كلمات الاستعادة</translation>
        </message>
        <message>
            <source>All twelve, with spaces between them.</source>
            <translation>الاثنتا عشرة كلها، تفصلها مسافات.</translation>
        </message>
        <message>
            <source>Open my chats</source>
            <translation>افتح محادثاتي</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>WriteAs</name>
        <message>
            <source>As</source>
            <translation>باسم</translation>
        </message>
    </context>
</TS>

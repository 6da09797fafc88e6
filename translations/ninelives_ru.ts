<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
    <context>
        <name>AboutSettings</name>
        <message>
            <source>Version %1</source>
            <translation>Версия %1</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
            <translation>Свободная программа на условиях GNU General Public License версии 3 или новее: её можно использовать, изучать, распространять и изменять. Без каких-либо гарантий.</translation>
        </message>
        <message>
            <source>What it stands on</source>
            <translation>На чём построено</translation>
        </message>
        <message>
            <source>With thanks to everybody who made these, and to the XMPP Standards Foundation for the protocol.</source>
            <translation>Спасибо всем, кто это создал, и фонду XMPP Standards Foundation за протокол.</translation>
        </message>
        <message>
            <source>%1, licence %2, opens %3</source>
            <translation>%1, лицензия %2, открывает %3</translation>
        </message>
    </context>
    <context>
        <name>AccountChips</name>
        <message>
            <source>For which account?</source>
            <translation>Для какого аккаунта?</translation>
        </message>
    </context>
    <context>
        <name>AccountFoot</name>
        <message>
            <source>Close the settings</source>
            <translation>Закрыть настройки</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
    </context>
    <context>
        <name>AccountSettings</name>
        <message>
            <source>Enter a new password…</source>
            <translation>Ввести новый пароль…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>Выйти…</translation>
        </message>
    </context>
    <context>
        <name>AccountsButton</name>
        <message>
            <source>All accounts</source>
            <translation>Все аккаунты</translation>
        </message>
    </context>
    <context>
        <name>AccountsDialog</name>
        <message>
            <source>Your accounts</source>
            <translation>Ваши аккаунты</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
    </context>
    <context>
        <name>AddMembersDialog</name>
        <message>
            <source>Add people</source>
            <translation>Добавить людей</translation>
        </message>
        <message>
            <source>Invite people</source>
            <translation>Пригласить людей</translation>
        </message>
        <message>
            <source>They can read what is written from then on, on all their devices.</source>
            <translation>С этого момента им видно всё, что здесь пишут, на всех их устройствах.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Пригласить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Colours</source>
            <translation>Цвета</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлые</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмные</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>Сильный контраст</translation>
        </message>
        <message>
            <source>Clear outlines and colours that are easier to tell apart.</source>
            <translation>Чёткие контуры и цвета, которые легче различить.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Выкл.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Вкл.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Мелкий</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Обычный</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Крупный</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Самый крупный</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Меньше движения</translation>
        </message>
        <message>
            <source>Nothing slides, turns or fades.</source>
            <translation>Ничто не скользит, не крутится и не тает.</translation>
        </message>
        <message>
            <source>Compact list of chats</source>
            <translation>Компактный список чатов</translation>
        </message>
        <message>
            <source>More chats fit, with smaller pictures.</source>
            <translation>Помещается больше чатов, картинки меньше.</translation>
        </message>
        <message>
            <source>Enter sends</source>
            <translation>Enter отправляет</translation>
        </message>
        <message>
            <source>Shift and Enter begin a new line.</source>
            <translation>Shift и Enter начинают новую строку.</translation>
        </message>
        <message>
            <source>Ctrl and Enter send.</source>
            <translation>Ctrl и Enter отправляют.</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach</source>
            <translation>Прикрепить</translation>
        </message>
        <message>
            <source>Photo or file…</source>
            <translation>Фото или файл…</translation>
        </message>
        <message>
            <source>Ctrl O</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl O</translation>
        </message>
        <message>
            <source>What was copied</source>
            <translation>Скопированное</translation>
        </message>
        <message>
            <source>Ctrl V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl V</translation>
        </message>
        <message>
            <source>Choose photos or files</source>
            <translation>Выберите фото или файлы</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Все файлы (*)</translation>
        </message>
        <message>
            <source>Photos (*.jpg *.jpeg *.png *.gif *.webp *.heic *.heif *.avif)</source>
            <translation>Фото (*.jpg *.jpeg *.png *.gif *.webp *.heic *.heif *.avif)</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Don’t send %1</source>
            <translation>Не отправлять %1</translation>
        </message>
        <message>
            <source>Turn %1</source>
            <translation>Повернуть %1</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>About to be sent</source>
            <translation>К отправке</translation>
        </message>
        <message>
            <source>Add more</source>
            <translation>Добавить ещё</translation>
        </message>
        <message>
            <source>Full size</source>
            <translation>Полный размер</translation>
        </message>
        <message>
            <source>Full size chosen</source>
            <translation>Выбран полный размер</translation>
        </message>
        <message>
            <source>Untouched chosen</source>
            <translation>Выбрано «без изменений»</translation>
        </message>
        <message>
            <source>Size and quality of the photos</source>
            <translation>Размер и качество фото</translation>
        </message>
        <message>
            <source>Size and quality</source>
            <translation>Размер и качество</translation>
        </message>
        <message>
            <source>Sized for the screen</source>
            <translation>Под размер экрана</translation>
        </message>
        <message>
            <source>Full size, place and camera removed</source>
            <translation>Полный размер, без места и камеры</translation>
        </message>
        <message>
            <source>Untouched, tells place and camera</source>
            <translation>Без изменений, выдаёт место и камеру</translation>
        </message>
    </context>
    <context>
        <name>AttachmentTile</name>
        <message>
            <source>Photo</source>
            <translation>Фото</translation>
        </message>
        <message>
            <source>Program %1</source>
            <translation>Программа %1</translation>
        </message>
        <message>
            <source>File %1</source>
            <translation>Файл %1</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <translation>ждёт отправки</translation>
        </message>
        <message>
            <source>being prepared</source>
            <translation>готовится</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>отправляется</translation>
        </message>
        <message>
            <source>being loaded</source>
            <translation>загружается</translation>
        </message>
        <message>
            <source>not loaded</source>
            <translation>не загружено</translation>
        </message>
        <message>
            <source>%1 from you</source>
            <comment>a photo or file</comment>
            <translation>%1 от вас</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <comment>a photo or file, and a person</comment>
            <translation>%1, отправитель %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>caption %1</source>
            <translation>подпись: %1</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Ждёт</translation>
        </message>
        <message>
            <source>Waiting, %1</source>
            <translation>Ждёт, %1</translation>
        </message>
        <message>
            <source>Preparing</source>
            <translation>Подготовка</translation>
        </message>
        <message>
            <source>Uploading, %1</source>
            <translation>Отправка, %1</translation>
        </message>
        <message>
            <source>Loading, %1</source>
            <translation>Загрузка, %1</translation>
        </message>
        <message>
            <source>A program. Open only if you expected it.</source>
            <translation>Это программа. Открывайте, только если ждали её.</translation>
        </message>
        <message>
            <source>A program, %1. Open only if you expected it.</source>
            <translation>Это программа, %1. Открывайте, только если ждали её.</translation>
        </message>
        <message>
            <source>Open or save</source>
            <translation>Открыть или сохранить</translation>
        </message>
        <message>
            <source>%1, open or save</source>
            <translation>%1, открыть или сохранить</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>Не загружено</translation>
        </message>
        <message>
            <source>%1, not loaded</source>
            <translation>%1, не загружено</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Загрузить</translation>
        </message>
        <message>
            <source>Fetch again</source>
            <translation>Загрузить снова</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Send smaller</source>
            <translation>Уменьшить и отправить</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Load, %1</source>
            <comment>a photo of that size</comment>
            <translation>Загрузить, %1</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Make a backup</source>
            <translation>Сделать копию</translation>
        </message>
        <message>
            <source>Check a backup</source>
            <translation>Проверить копию</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Восстановить из копии</translation>
        </message>
        <message>
            <source>Without this passphrase nobody opens the backup, not even you. Keep it apart from the file.</source>
            <translation>Без этой кодовой фразы копию не откроет никто, даже вы. Храните её отдельно от файла.</translation>
        </message>
        <message>
            <source>The whole file is read. Nothing is changed.</source>
            <translation>Файл читается целиком. Ничего не меняется.</translation>
        </message>
        <message>
            <source>This computer becomes a new device of yours, with keys of its own. What was written after the backup comes from your provider, as far as its keys allow.</source>
            <translation>Этот компьютер станет вашим новым устройством со своими ключами. Написанное после копии придёт от провайдера, насколько позволят ключи.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Кодовая фраза</translation>
        </message>
        <message>
            <source>Passphrase of the backup</source>
            <translation>Кодовая фраза копии</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Ещё раз то же самое</translation>
        </message>
        <message>
            <source>Suggest six words</source>
            <translation>Предложить шесть слов</translation>
        </message>
        <message>
            <source>With photos and files</source>
            <translation>С фото и файлами</translation>
        </message>
        <message>
            <source>Without, only those go along that no server has.</source>
            <translation>Без них войдут только те, которых нет на сервере.</translation>
        </message>
        <message>
            <source>Where the backup is to go</source>
            <translation>Куда сохранить копию</translation>
        </message>
        <message>
            <source>Backups (%1)</source>
            <translation>Резервные копии (%1)</translation>
        </message>
        <message>
            <source>Which backup</source>
            <translation>Какая копия</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Все файлы (%1)</translation>
        </message>
        <message>
            <source>Choose where to…</source>
            <translation>Выбрать место…</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Start Ninelives again</source>
            <translation>Перезапустить Ninelives</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>BackupSettings</name>
        <message>
            <source>Backup</source>
            <translation>Резервная копия</translation>
        </message>
        <message>
            <source>One encrypted file with everything on this computer. Restored on another one, that computer becomes a new device of yours.</source>
            <translation>Один зашифрованный файл со всем, что есть на этом компьютере. Если восстановить его на другом, тот станет вашим новым устройством.</translation>
        </message>
        <message>
            <source>Make a backup…</source>
            <translation>Сделать копию…</translation>
        </message>
        <message>
            <source>Check a backup…</source>
            <translation>Проверить копию…</translation>
        </message>
        <message>
            <source>Recovery words</source>
            <translation>Слова для восстановления</translation>
        </message>
        <message>
            <source>Make new words…</source>
            <translation>Создать новые слова…</translation>
        </message>
        <message>
            <source>Write them down…</source>
            <translation>Записать…</translation>
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
            <translation>Заблокированные не могут писать вам и видеть, здесь ли вы. Они об этом не узнают. Список хранит провайдер, для всех ваших устройств.</translation>
        </message>
        <message>
            <source>Block an address</source>
            <translation>Заблокировать адрес</translation>
        </message>
        <message>
            <source>name@server</source>
            <translation>name@server</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Заблокировать</translation>
        </message>
        <message>
            <source>Nobody is blocked.</source>
            <translation>Никто не заблокирован.</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Разблокировать</translation>
        </message>
        <message>
            <source>Unblock %1</source>
            <translation>Разблокировать: %1</translation>
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
            <translation>изменено</translation>
        </message>
        <message>
            <source>Shows what it said before</source>
            <translation>Показывает, что было раньше</translation>
        </message>
        <message>
            <source>The change could not be sent; others see the earlier text</source>
            <translation>Изменение не удалось отправить; другие видят прежний текст</translation>
        </message>
        <message>
            <source>The change waits; others see the earlier text until it is sent</source>
            <translation>Изменение ждёт; пока оно не отправлено, другие видят прежний текст</translation>
        </message>
    </context>
    <context>
        <name>CalendarPopover</name>
        <message>
            <source>Month before</source>
            <translation>Предыдущий месяц</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Следующий месяц</translation>
        </message>
    </context>
    <context>
        <name>ChatBars</name>
        <message>
            <source>Go to a day</source>
            <translation>Перейти к дню</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message numerus="yes">
            <source>Back to the chats, %n unread</source>
            <translation>
                <numerusform>Назад к чатам, %n непрочитанное</numerusform>
                <numerusform>Назад к чатам, %n непрочитанных</numerusform>
                <numerusform>Назад к чатам, %n непрочитанных</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the chats</source>
            <translation>Назад к чатам</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Скрыть подробности</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>Включить звук</translation>
        </message>
        <message>
            <source>Mute…</source>
            <translation>Без звука…</translation>
        </message>
        <message>
            <source>Ctrl Shift M</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Shift M</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Открепить</translation>
        </message>
        <message>
            <source>Pin to the top</source>
            <translation>Закрепить вверху</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Leave…</source>
            <translation>Покинуть…</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Разблокировать</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Заблокировать</translation>
        </message>
    </context>
    <context>
        <name>ChatList</name>
        <message>
            <source>Chats</source>
            <translation>Чаты</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Открепить</translation>
        </message>
        <message>
            <source>Pin to the top</source>
            <translation>Закрепить вверху</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>Включить звук</translation>
        </message>
        <message>
            <source>Mute…</source>
            <translation>Без звука…</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Отметить прочитанным</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>Отметить непрочитанным</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Вернуть из архива</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>В архив</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
        <message>
            <source>Leave…</source>
            <translation>Покинуть…</translation>
        </message>
    </context>
    <context>
        <name>ChatOutage</name>
        <message>
            <source>Try now</source>
            <translation>Повторить</translation>
        </message>
    </context>
    <context>
        <name>ChatPrivacy</name>
        <message>
            <source>What members are told</source>
            <translation>Что сообщается участникам</translation>
        </message>
        <message>
            <source>What this chat tells %1</source>
            <translation>Что этот чат сообщает контакту %1</translation>
        </message>
        <message>
            <source>That a message arrived</source>
            <translation>Что сообщение пришло</translation>
        </message>
        <message>
            <source>That you have read</source>
            <translation>Что вы прочитали</translation>
        </message>
        <message>
            <source>That you are typing</source>
            <translation>Что вы печатаете</translation>
        </message>
        <message>
            <source>As in settings</source>
            <translation>Как в настройках</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Да</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Нет</translation>
        </message>
    </context>
    <context>
        <name>ChatSearchBar</name>
        <message>
            <source>Search this chat</source>
            <translation>Поиск в этом чате</translation>
        </message>
        <message>
            <source>Older hit</source>
            <translation>Старее</translation>
        </message>
        <message>
            <source>Newer hit</source>
            <translation>Новее</translation>
        </message>
        <message>
            <source>Go to a day</source>
            <translation>Перейти к дню</translation>
        </message>
        <message>
            <source>End the search</source>
            <translation>Завершить поиск</translation>
        </message>
    </context>
    <context>
        <name>ChatSheet</name>
        <message>
            <source>A text as long as this can go as a file.</source>
            <translation>Такой длинный текст можно отправить файлом.</translation>
        </message>
        <message>
            <source>Send as file</source>
            <translation>Отправить файлом</translation>
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <source>Find a chat or a command</source>
            <translation>Найти чат или команду</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Поиск по всем сообщениям</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Новый чат</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Новая группа</translation>
        </message>
        <message>
            <source>Join a channel</source>
            <translation>Вступить в канал</translation>
        </message>
        <message>
            <source>Next chat</source>
            <translation>Следующий чат</translation>
        </message>
        <message>
            <source>Previous chat</source>
            <translation>Предыдущий чат</translation>
        </message>
        <message>
            <source>Next unread chat</source>
            <translation>Следующий непрочитанный чат</translation>
        </message>
        <message>
            <source>Previous unread chat</source>
            <translation>Предыдущий непрочитанный чат</translation>
        </message>
        <message>
            <source>Pinned chat 1 to 9</source>
            <translation>Закреплённый чат с 1 по 9</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Следующая часть окна</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Предыдущая часть окна</translation>
        </message>
        <message>
            <source>Close what is on top, leave</source>
            <translation>Закрыть верхнее, покинуть</translation>
        </message>
        <message>
            <source>What works, during an outage</source>
            <translation>Что работает во время сбоя</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Сочетания клавиш</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Завершить</translation>
        </message>
        <message>
            <source>Attach photos or files</source>
            <translation>Прикрепить фото или файлы</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>Эмодзи</translation>
        </message>
        <message>
            <source>Search this chat</source>
            <translation>Поиск в этом чате</translation>
        </message>
        <message>
            <source>Go to a day</source>
            <translation>Перейти к дню</translation>
        </message>
        <message>
            <source>Choose several messages</source>
            <translation>Выбрать несколько сообщений</translation>
        </message>
        <message>
            <source>Newest message, again: first unread</source>
            <translation>Новейшее сообщение, ещё раз: первое непрочитанное</translation>
        </message>
        <message>
            <source>Details of this chat</source>
            <translation>Подробности этого чата</translation>
        </message>
        <message>
            <source>Mute this chat</source>
            <translation>Этот чат без звука</translation>
        </message>
        <message>
            <source>Pin this chat</source>
            <translation>Закрепить этот чат</translation>
        </message>
        <message>
            <source>Archive this chat</source>
            <translation>Этот чат в архив</translation>
        </message>
        <message>
            <source>Export this chat</source>
            <translation>Экспорт этого чата</translation>
        </message>
        <message>
            <source>Mark this chat as unread</source>
            <translation>Отметить этот чат непрочитанным</translation>
        </message>
        <message>
            <source>What can be done with a chat</source>
            <translation>Действия с чатом</translation>
        </message>
        <message>
            <source>Move a pinned chat down</source>
            <translation>Сдвинуть закреплённый чат вниз</translation>
        </message>
        <message>
            <source>Move a pinned chat up</source>
            <translation>Сдвинуть закреплённый чат вверх</translation>
        </message>
        <message>
            <source>Edit your last message, in an empty field</source>
            <translation>Изменить последнее своё сообщение, в пустом поле</translation>
        </message>
        <message>
            <source>Send, when Enter begins a new line</source>
            <translation>Отправить, когда Enter начинает новую строку</translation>
        </message>
        <message>
            <source>Paste text, photos or files</source>
            <translation>Вставить текст, фото или файлы</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Предыдущее сообщение</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Следующее сообщение</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Ответить</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Переслать</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>React</source>
            <translation>Реакция</translation>
        </message>
        <message>
            <source>About the chosen message</source>
            <translation>О выбранном сообщении</translation>
        </message>
        <message>
            <source>Open a link</source>
            <translation>Открыть ссылку</translation>
        </message>
        <message>
            <source>What can be done with a message</source>
            <translation>Действия с сообщением</translation>
        </message>
        <message>
            <source>Open a photo, or who has read it</source>
            <translation>Открыть фото или список прочитавших</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Светлые цвета</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Тёмные цвета</translation>
        </message>
        <message>
            <source>Colours as the system</source>
            <translation>Цвета как в системе</translation>
        </message>
        <message>
            <source>Settings: account</source>
            <translation>Настройки: аккаунт</translation>
        </message>
        <message>
            <source>Settings: privacy and receipts</source>
            <translation>Настройки: приватность и отметки</translation>
        </message>
        <message>
            <source>Settings: photos and files</source>
            <translation>Настройки: фото и файлы</translation>
        </message>
        <message>
            <source>Settings: notifications</source>
            <translation>Настройки: уведомления</translation>
        </message>
        <message>
            <source>Settings: appearance</source>
            <translation>Настройки: внешний вид</translation>
        </message>
        <message>
            <source>Settings: devices</source>
            <translation>Настройки: устройства</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>Связать устройство</translation>
        </message>
        <message>
            <source>Bring your chats here from another device</source>
            <translation>Перенести чаты сюда с другого устройства</translation>
        </message>
        <message>
            <source>Settings: blocked people</source>
            <translation>Настройки: заблокированные</translation>
        </message>
        <message>
            <source>Settings: storage and backup</source>
            <translation>Настройки: хранилище и резервная копия</translation>
        </message>
        <message>
            <source>Settings: connection and history</source>
            <translation>Настройки: соединение и история</translation>
        </message>
        <message>
            <source>About Ninelives</source>
            <translation>О Ninelives</translation>
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
            <translation>Везде</translation>
        </message>
        <message>
            <source>In the open chat</source>
            <translation>В открытом чате</translation>
        </message>
        <message>
            <source>In the list of chats</source>
            <translation>В списке чатов</translation>
        </message>
        <message>
            <source>While writing</source>
            <translation>При вводе текста</translation>
        </message>
        <message>
            <source>On a message</source>
            <translation>На сообщении</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find a chat or a command</source>
            <translation>Найти чат или команду</translation>
        </message>
        <message>
            <source>Esc closes</source>
            <translation>Esc закрывает</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Что найдено</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Is this really a device of %1?</source>
            <translation>Это точно устройство контакта %1?</translation>
        </message>
        <message>
            <source>Is this really your device?</source>
            <translation>Это точно ваше устройство?</translation>
        </message>
        <message>
            <source>Call or meet %1. If you both see the same eight groups, it is.</source>
            <translation>Созвонитесь или встретьтесь: %1. Если вы оба видите одни и те же восемь блоков, то да.</translation>
        </message>
        <message>
            <source>Look at the settings of your other device. If both show the same eight groups, it is.</source>
            <translation>Посмотрите в настройках другого вашего устройства. Если оба показывают одни и те же восемь блоков, то да.</translation>
        </message>
        <message>
            <source>In the same order as in %1’s Settings, Devices</source>
            <translation>В том же порядке, что у %1 в настройках, «Устройства»</translation>
        </message>
        <message>
            <source>In the same order as in its Settings, Devices</source>
            <translation>В том же порядке, что в его настройках, «Устройства»</translation>
        </message>
        <message>
            <source>%1 can scan this</source>
            <translation>%1 может это отсканировать</translation>
        </message>
        <message>
            <source>The other device can scan this</source>
            <translation>Другое устройство может это отсканировать</translation>
        </message>
        <message>
            <source>Scan %1’s code</source>
            <translation>Сканировать код %1</translation>
        </message>
        <message>
            <source>Scan its code</source>
            <translation>Сканировать его код</translation>
        </message>
        <message>
            <source>They match</source>
            <translation>Совпадают</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
        <message>
            <source>They differ</source>
            <translation>Не совпадают</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Attach photos or files</source>
            <translation>Прикрепить фото или файлы</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>Эмодзи</translation>
        </message>
        <message>
            <source>Record a voice message</source>
            <translation>Записать голосовое сообщение</translation>
        </message>
    </context>
    <context>
        <name>ComposerBars</name>
        <message>
            <source>Answering %1</source>
            <extracomment>Above the field to write in: whom is answered</extracomment>
            <translation>Ответ: %1</translation>
        </message>
        <message>
            <source>Don’t answer this message</source>
            <translation>Не отвечать на это сообщение</translation>
        </message>
    </context>
    <context>
        <name>ComposerMenu</name>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Add to dictionary</source>
            <translation>Добавить в словарь</translation>
        </message>
        <message>
            <source>Ignore</source>
            <extracomment>Of a misspelled word</extracomment>
            <translation>Пропустить</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Ctrl Z</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Z</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Ctrl Shift Z</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Shift Z</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Вырезать</translation>
        </message>
        <message>
            <source>Ctrl X</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl X</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Ctrl C</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl C</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Вставить</translation>
        </message>
        <message>
            <source>Ctrl V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl V</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Выделить всё</translation>
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
            <translation>Последние 30 дней</translation>
        </message>
        <message>
            <source>Nothing seen yet. The chart fills while Ninelives runs.</source>
            <translation>Пока ничего. График заполняется, пока работает Ninelives.</translation>
        </message>
        <message>
            <source>Ask neutral places whether the internet works</source>
            <translation>Спрашивать нейтральные узлы, работает ли интернет</translation>
        </message>
        <message>
            <source>Only while something fails. They learn nothing but this computer’s address. Without it we can’t tell your provider from your network.</source>
            <translation>Только при сбоях. Узлы видят лишь адрес этого компьютера. Без этого не отличить неполадки у провайдера от неполадок в вашей сети.</translation>
        </message>
        <message>
            <source>What happened while you were away</source>
            <translation>Что случилось, пока вас не было</translation>
        </message>
        <message>
            <source>Nothing failed in the last days.</source>
            <translation>За последние дни сбоев не было.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопировано</translation>
        </message>
        <message>
            <source>Copy the log</source>
            <translation>Копировать журнал</translation>
        </message>
        <message>
            <source>It holds no names, addresses or texts, and stays on this computer.</source>
            <translation>В нём нет имён, адресов и текстов, и он остаётся на этом компьютере.</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Write without encryption?</source>
            <translation>Писать без шифрования?</translation>
        </message>
        <message>
            <source>The servers that carry this chat can read what you write here.</source>
            <translation>Серверы, через которые идёт этот чат, могут читать то, что вы здесь пишете.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>Write without encryption</source>
            <translation>Писать без шифрования</translation>
        </message>
    </context>
    <context>
        <name>ConversationRow</name>
        <message>
            <source>Draft</source>
            <extracomment>Before a text that was written but not sent</extracomment>
            <translation>Черновик</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>ждёт</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>в пути</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>отправлено</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>доставлено</translation>
        </message>
        <message>
            <source>read</source>
            <translation>прочитано</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>не отправлено</translation>
        </message>
        <message>
            <source>Contact request</source>
            <translation>Запрос контакта</translation>
        </message>
        <message>
            <source>Can’t be read on this computer</source>
            <translation>Нельзя прочесть здесь</translation>
        </message>
        <message>
            <source>Not sent · see why</source>
            <translation>Не отправлено · почему</translation>
        </message>
        <message>
            <source>Photo not sent · see why</source>
            <translation>Фото не отправлено · почему</translation>
        </message>
        <message>
            <source>File not sent · see why</source>
            <translation>Файл не отправлен · почему</translation>
        </message>
        <message>
            <source>Message taken back</source>
            <translation>Сообщение отозвано</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>Вы: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a person in a group, and what they wrote</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>You are invited</source>
            <translation>Вас приглашают</translation>
        </message>
        <message>
            <source>%1 invites you</source>
            <translation>%1 приглашает вас</translation>
        </message>
        <message>
            <source>Not a contact: %1 invites you</source>
            <translation>Не из контактов: %1 приглашает вас</translation>
        </message>
        <message>
            <source>%1 wants to write to you</source>
            <translation>%1 хочет вам написать</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>приглашение</translation>
        </message>
        <message>
            <source>group</source>
            <translation>группа</translation>
        </message>
        <message>
            <source>public channel</source>
            <translation>открытый канал</translation>
        </message>
        <message>
            <source>you are no longer in it</source>
            <translation>вы больше не участвуете</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>не зашифровано</translation>
        </message>
        <message>
            <source>muted</source>
            <translation>без звука</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>закреплён</translation>
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n непрочитанное</numerusform>
                <numerusform>%n непрочитанных</numerusform>
                <numerusform>%n непрочитанных</numerusform>
            </translation>
        </message>
        <message>
            <source>marked as unread</source>
            <translation>отмечен непрочитанным</translation>
        </message>
        <message>
            <source>you were mentioned</source>
            <translation>вас упомянули</translation>
        </message>
        <message>
            <source>draft: %1</source>
            <translation>черновик: %1</translation>
        </message>
        <message>
            <source>you: %1</source>
            <translation>вы: %1</translation>
        </message>
    </context>
    <context>
        <name>CreateAccountForm</name>
        <message>
            <source>Create an account</source>
            <translation>Создание аккаунта</translation>
        </message>
        <message>
            <source>1. Choose a provider</source>
            <translation>1. Выберите провайдера</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>На что смотреть</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <source>chat.family.example</source>
            <translation>chat.family.example</translation>
        </message>
        <message>
            <source>Open the provider’s website</source>
            <translation>Открыть сайт провайдера</translation>
        </message>
        <message>
            <source>Choose a name and a password</source>
            <translation>Выберите имя и пароль</translation>
        </message>
        <message>
            <source>2. Choose a name and a password</source>
            <translation>2. Выберите имя и пароль</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Small letters, digits and dots. Others see it as part of your address.</source>
            <translation>Строчные латинские буквы, цифры и точки. Другие видят его в вашем адресе.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Suggest a password</source>
            <translation>Предложить пароль</translation>
        </message>
        <message>
            <source>A provider delivers your messages and keeps them, encrypted, until all your devices have them. It sees whom you write to and when.

Good signs: you know who runs it and where, it has been there for years, and it says how it is paid for. You can change later, but your address changes with it.

If your family or club has a server of its own, take that one.</source>
            <translation>Провайдер доставляет ваши сообщения и хранит их зашифрованными, пока они не придут на все ваши устройства. Он видит, кому и когда вы пишете.

Хорошие признаки: известно, кто и где им управляет, он работает уже много лет и рассказывает, на какие средства. Сменить его можно и позже, но с ним сменится и ваш адрес.

Если у вашей семьи или клуба есть свой сервер, выберите его.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>CreateAccountPage</name>
        <message>
            <source>Create an account</source>
            <translation>Создание аккаунта</translation>
        </message>
        <message>
            <source>Your account lives with a provider, as with email. Whichever you pick, you can write to people on all the others.</source>
            <translation>Ваш аккаунт находится у провайдера, как в электронной почте. Какого бы вы ни выбрали, писать можно людям у всех остальных.</translation>
        </message>
        <message>
            <source>I have an account already</source>
            <translation>У меня уже есть аккаунт</translation>
        </message>
        <message>
            <source>No phone number, no address book.</source>
            <translation>Ни номера телефона, ни адресной книги.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Asking the provider…</source>
            <translation>Запрос к провайдеру…</translation>
        </message>
        <message>
            <source>Create account</source>
            <translation>Создать аккаунт</translation>
        </message>
    </context>
    <context>
        <name>DeleteChatDialog</name>
        <message>
            <source>Delete the chat “%1”?</source>
            <translation>Удалить чат «%1»?</translation>
        </message>
        <message>
            <source>Delete the messages in “%1”?</source>
            <translation>Удалить сообщения в «%1»?</translation>
        </message>
        <message>
            <source>%1 with their photos and files leave this computer for good.</source>
            <translation>С этого компьютера навсегда удаляется: %1 вместе с фото и файлами.</translation>
        </message>
        <message>
            <source>Your other devices, the other side and the servers keep what they have. What has not been sent yet stays.</source>
            <translation>На других ваших устройствах, у собеседников и на серверах всё останется. Неотправленное тоже останется.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
    </context>
    <context>
        <name>DestroyDialog</name>
        <message>
            <source>Close “%1” for everybody?</source>
            <translation>Закрыть «%1» для всех?</translation>
        </message>
        <message>
            <source>Nobody can write there any more, and this can’t be undone. Everybody keeps what they have.</source>
            <translation>Писать там больше никто не сможет, и отменить это нельзя. У каждого останется то, что есть.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Скрыть подробности</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Этот чат</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Шифрование</translation>
        </message>
        <message>
            <source>Only you and %1 can read what is written here.</source>
            <translation>Только вы и %1 можете читать то, что здесь написано.</translation>
        </message>
        <message>
            <source>Unblock %1</source>
            <translation>Разблокировать: %1</translation>
        </message>
        <message>
            <source>Block %1</source>
            <translation>Заблокировать: %1</translation>
        </message>
    </context>
    <context>
        <name>DeviceCard</name>
        <message>
            <source>this device</source>
            <extracomment>The device the user sits at</extracomment>
            <translation>это устройство</translation>
        </message>
        <message>
            <source>Its key has not been seen yet.</source>
            <translation>Его ключ пока неизвестен.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Сверить</translation>
        </message>
        <message>
            <source>Mark as not verified</source>
            <translation>Снять отметку о проверке</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With this device, when its messages can't be read</extracomment>
            <translation>Обновить защищённую связь</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Заблокировать</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Разблокировать</translation>
        </message>
    </context>
    <context>
        <name>DeviceList</name>
        <message>
            <source>Devices of %1</source>
            <translation>Устройства: %1</translation>
        </message>
        <message>
            <source>Your devices</source>
            <translation>Ваши устройства</translation>
        </message>
        <message>
            <source>None of their devices is known yet. A message waits until one has a key.</source>
            <translation>Ни одно устройство пока не известно. Сообщение ждёт, пока у одного из них не появится ключ.</translation>
        </message>
        <message>
            <source>No devices yet.</source>
            <translation>Устройств пока нет.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Искать снова</translation>
        </message>
    </context>
    <context>
        <name>DeviceMenu</name>
        <message>
            <source>Compare</source>
            <translation>Сверить</translation>
        </message>
        <message>
            <source>Mark as not verified</source>
            <translation>Снять отметку о проверке</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With this device, when its messages can't be read</extracomment>
            <translation>Обновить защищённую связь</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Заблокировать</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Разблокировать</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Удалить…</translation>
        </message>
    </context>
    <context>
        <name>DeviceNewsStrip</name>
        <message>
            <source>Compare</source>
            <translation>Сверить</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <extracomment>To a device that nobody has compared</extracomment>
            <translation>Всё равно отправлять</translation>
        </message>
        <message>
            <source>Yes</source>
            <extracomment>First: the answer to "Was it you?"</extracomment>
            <translation>Да</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>No, remove it</source>
            <translation>Нет, удалить его</translation>
        </message>
    </context>
    <context>
        <name>DeviceRow</name>
        <message>
            <source>Compare</source>
            <translation>Сверить</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>Подробнее о %1</translation>
        </message>
    </context>
    <context>
        <name>DeviceSettings</name>
        <message>
            <source>Everything that can read your messages, and nothing else.</source>
            <translation>Всё, что может читать ваши сообщения, и ничего больше.</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>Связать устройство</translation>
        </message>
        <message>
            <source>Your other devices</source>
            <translation>Другие ваши устройства</translation>
        </message>
        <message>
            <source>Trust what my verified devices trust</source>
            <translation>Доверять тому, чему доверяют мои проверенные устройства</translation>
        </message>
        <message>
            <source>Compare a person once on any device; the others follow.</source>
            <translation>Сверьте человека один раз на любом устройстве — остальные последуют.</translation>
        </message>
        <message>
            <source>Bring your chats here</source>
            <translation>Перенести чаты сюда</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Искать снова</translation>
        </message>
    </context>
    <context>
        <name>DropTargets</name>
        <message>
            <source>Encrypted</source>
            <translation>Зашифровано</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Не зашифровано</translation>
        </message>
        <message>
            <source>Drop it to send it to %1</source>
            <translation>Отпустите, чтобы отправить (%1)</translation>
        </message>
        <message numerus="yes">
            <source>Drop %n photos to send them to %1</source>
            <translation>
                <numerusform>Отпустите, чтобы отправить %n фото (%1)</numerusform>
                <numerusform>Отпустите, чтобы отправить %n фото (%1)</numerusform>
                <numerusform>Отпустите, чтобы отправить %n фото (%1)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n files to send them to %1</source>
            <translation>
                <numerusform>Отпустите, чтобы отправить %n файл (%1)</numerusform>
                <numerusform>Отпустите, чтобы отправить %n файла (%1)</numerusform>
                <numerusform>Отпустите, чтобы отправить %n файлов (%1)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n photos and files to send them to %1</source>
            <translation>
                <numerusform>Отпустите, чтобы отправить фото и файлы: %n (%1)</numerusform>
                <numerusform>Отпустите, чтобы отправить фото и файлы: %n (%1)</numerusform>
                <numerusform>Отпустите, чтобы отправить фото и файлы: %n (%1)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, location removed, sized for the screen</source>
            <translation>%1, без места съёмки, под размер экрана</translation>
        </message>
        <message>
            <source>%1, photos sized for the screen</source>
            <translation>%1, фото под размер экрана</translation>
        </message>
        <message>
            <source>Drop here to send them as files</source>
            <translation>Отпустите здесь, чтобы отправить файлами</translation>
        </message>
        <message>
            <source>%1, full size, location still removed</source>
            <translation>%1, полный размер, тоже без места съёмки</translation>
        </message>
        <message>
            <source>%1, full size</source>
            <translation>%1, полный размер</translation>
        </message>
    </context>
    <context>
        <name>EditBar</name>
        <message>
            <source>Editing</source>
            <extracomment>Above the field to write in, before the text that is being changed</extracomment>
            <translation>Правка</translation>
        </message>
        <message>
            <source>Stop editing</source>
            <translation>Прекратить правку</translation>
        </message>
    </context>
    <context>
        <name>EmojiCompletion</name>
        <message>
            <source>Emoji</source>
            <translation>Эмодзи</translation>
        </message>
    </context>
    <context>
        <name>EmojiPicker</name>
        <message>
            <source>Emoji</source>
            <translation>Эмодзи</translation>
        </message>
        <message>
            <source>Search, or :name:</source>
            <translation>Поиск или :name:</translation>
        </message>
        <message>
            <source>No emoji is called so.</source>
            <translation>Нет эмодзи с таким названием.</translation>
        </message>
    </context>
    <context>
        <name>EnterRoomDialog</name>
        <message>
            <source>Choose a name</source>
            <translation>Выберите имя</translation>
        </message>
        <message>
            <source>Enter the password</source>
            <translation>Введите пароль</translation>
        </message>
        <message>
            <source>Your name there</source>
            <translation>Ваше имя там</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Войти</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export this chat</source>
            <translation>Экспорт этого чата</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>Экспорт «%1»</translation>
        </message>
        <message>
            <source>Everything of this chat that is on this computer is written into a new folder, without encryption. Whoever can open the folder can read it.</source>
            <translation>Всё из этого чата, что есть на этом компьютере, записывается в новую папку без шифрования. Кто может открыть папку, может это прочитать.</translation>
        </message>
        <message>
            <source>As</source>
            <translation>В виде</translation>
        </message>
        <message>
            <source>To be read in any browser.</source>
            <translation>Открывается в любом браузере.</translation>
        </message>
        <message>
            <source>For other programs.</source>
            <translation>Для других программ.</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>Веб-страницы</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Photos and files as well</source>
            <translation>Также фото и файлы</translation>
        </message>
        <message>
            <source>Those that are on this computer.</source>
            <translation>Те, что есть на этом компьютере.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Записано. %1</translation>
        </message>
        <message>
            <source>Where the folder is to be made</source>
            <translation>Где создать папку</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Выбрать папку…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <source>Save as</source>
            <translation>Сохранить как</translation>
        </message>
        <message>
            <source>This is a program</source>
            <translation>Это программа</translation>
        </message>
        <message>
            <source>%1 can do anything on this computer that you can. Save it only if you expected it from this person.</source>
            <translation>%1 может делать на этом компьютере всё, что можете вы. Сохраняйте, только если ждали этого от этого человека.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Не сохранять</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Сохранить как…</translation>
        </message>
    </context>
    <context>
        <name>FileTile</name>
        <message>
            <source>Stop loading</source>
            <translation>Остановить загрузку</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>Остановить отправку</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>Голосовое сообщение</translation>
        </message>
    </context>
    <context>
        <name>FilmStrip</name>
        <message>
            <source>Photos of this message</source>
            <translation>Фото этого сообщения</translation>
        </message>
    </context>
    <context>
        <name>FingerprintGrid</name>
        <message>
            <source>Fingerprint: %1</source>
            <translation>Отпечаток: %1</translation>
        </message>
    </context>
    <context>
        <name>FormField</name>
        <message>
            <source>Hide</source>
            <extracomment>Button inside a password field</extracomment>
            <translation>Скрыть</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Hide password</source>
            <translation>Скрыть пароль</translation>
        </message>
        <message>
            <source>Show password</source>
            <translation>Показать пароль</translation>
        </message>
    </context>
    <context>
        <name>ForwardDialog</name>
        <message>
            <source>Forward to</source>
            <translation>Кому переслать</translation>
        </message>
        <message>
            <source>Name or address</source>
            <translation>Имя или адрес</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Чаты</translation>
        </message>
        <message>
            <source>No chat of that name</source>
            <translation>Нет чата с таким именем</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>FoundFiles</name>
        <message>
            <source>Photos</source>
            <translation>Фото</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>Photo %1, %2</source>
            <translation>Фото %1, %2</translation>
        </message>
        <message>
            <source>File %1, %2</source>
            <translation>Файл %1, %2</translation>
        </message>
    </context>
    <context>
        <name>FurtherAccounts</name>
        <message>
            <source>Enter a new password…</source>
            <translation>Ввести новый пароль…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>Выйти…</translation>
        </message>
        <message>
            <source>Add an account…</source>
            <translation>Добавить аккаунт…</translation>
        </message>
    </context>
    <context>
        <name>GalleryPane</name>
        <message>
            <source>Photos, files, links</source>
            <translation>Фото, файлы, ссылки</translation>
        </message>
        <message>
            <source>Back to the details</source>
            <translation>Назад к подробностям</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Скрыть подробности</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фото</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Ссылки</translation>
        </message>
        <message>
            <source>Photos from this chat will collect here.</source>
            <translation>Здесь соберутся фото из этого чата.</translation>
        </message>
        <message>
            <source>Files from this chat will collect here.</source>
            <translation>Здесь соберутся файлы из этого чата.</translation>
        </message>
        <message>
            <source>Links from this chat will collect here.</source>
            <translation>Здесь соберутся ссылки из этого чата.</translation>
        </message>
    </context>
    <context>
        <name>GallerySection</name>
        <message>
            <source>Photos, files, links</source>
            <translation>Фото, файлы, ссылки</translation>
        </message>
    </context>
    <context>
        <name>HealthPane</name>
        <message>
            <source>What’s working</source>
            <translation>Что работает</translation>
        </message>
        <message>
            <source>Hide what’s working</source>
            <translation>Скрыть, что работает</translation>
        </message>
        <message>
            <source>Still works</source>
            <translation>По-прежнему работает</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопировано</translation>
        </message>
        <message>
            <source>Log without names or texts</source>
            <translation>Журнал без имён и текстов</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Копировать отчёт</translation>
        </message>
    </context>
    <context>
        <name>HistoryLine</name>
        <message>
            <source>Go on with the older messages</source>
            <translation>Продолжить с более старыми сообщениями</translation>
        </message>
        <message>
            <source>Pause the older messages</source>
            <translation>Приостановить более старые сообщения</translation>
        </message>
        <message>
            <source>Stop it…</source>
            <translation>Прекратить…</translation>
        </message>
        <message>
            <source>Close this line</source>
            <translation>Закрыть эту строку</translation>
        </message>
    </context>
    <context>
        <name>InvitationDialog</name>
        <message>
            <source>Join</source>
            <translation>Вступить</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Отклонить</translation>
        </message>
    </context>
    <context>
        <name>InvitationLinkDialog</name>
        <message>
            <source>Open an invitation link</source>
            <translation>Открыть приглашение по ссылке</translation>
        </message>
        <message>
            <source>Paste the link that you were sent. It is only read, nothing is opened on the web.</source>
            <translation>Вставьте присланную вам ссылку. Она только читается, в интернете ничего не открывается.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Ссылка</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>InvitedCard</name>
        <message>
            <source>Choose another provider instead</source>
            <translation>Выбрать другого провайдера</translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message>
            <source>Join a channel</source>
            <translation>Вступить в канал</translation>
        </message>
        <message>
            <source>Channels are public: what is written there is not encrypted, and anyone can join.</source>
            <translation>Каналы открыты: то, что в них пишут, не шифруется, и вступить может любой.</translation>
        </message>
        <message>
            <source>Address, or words to search for</source>
            <translation>Адрес или слова для поиска</translation>
        </message>
        <message>
            <source>name@rooms.provider.example</source>
            <translation>name@rooms.provider.example</translation>
        </message>
        <message>
            <source>Your name there</source>
            <translation>Ваше имя там</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Server to search on</source>
            <translation>Сервер для поиска</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Запрос…</translation>
        </message>
        <message>
            <source>Empty: your provider’s. Enter searches.</source>
            <translation>Пусто: сервер вашего провайдера. Enter начинает поиск.</translation>
        </message>
        <message>
            <source>rooms.provider.example</source>
            <translation>rooms.provider.example</translation>
        </message>
        <message>
            <source>Channels of this server</source>
            <translation>Каналы этого сервера</translation>
        </message>
        <message>
            <source>Joining…</source>
            <translation>Вступление…</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Вступить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>JoinSentences</name>
        <message>
            <source>Somebody has this name at %1 already.</source>
            <translation>Это имя на %1 уже занято.</translation>
        </message>
        <message>
            <source>%1 does not take this.</source>
            <translation>%1 этого не принимает.</translation>
        </message>
        <message>
            <source>%1 does not take one of these answers.</source>
            <translation>%1 не принимает один из этих ответов.</translation>
        </message>
        <message>
            <source>This is missing.</source>
            <translation>Этого не хватает.</translation>
        </message>
        <message>
            <source>%1 makes no more accounts for now. Try again later, or choose another provider.</source>
            <translation>%1 пока больше не создаёт аккаунтов. Повторите позже или выберите другого провайдера.</translation>
        </message>
        <message>
            <source>%1 does not make accounts for everybody at the moment.</source>
            <translation>%1 сейчас создаёт аккаунты не для всех.</translation>
        </message>
        <message>
            <source>%1 does not take this invitation any more. Ask for a new one.</source>
            <translation>%1 больше не принимает это приглашение. Попросите новое.</translation>
        </message>
        <message>
            <source>Accounts at %1 can’t be made from here.</source>
            <translation>Аккаунт на %1 отсюда создать нельзя.</translation>
        </message>
        <message>
            <source>%1 makes accounts on its website. Come back and sign in afterwards.</source>
            <translation>%1 создаёт аккаунты на своём сайте. Потом вернитесь и войдите.</translation>
        </message>
        <message>
            <source>That took a while, so %1 asks again.</source>
            <translation>Прошло много времени, поэтому %1 спрашивает снова.</translation>
        </message>
        <message>
            <source>%1 could not make the account. Try again, or choose another provider.</source>
            <translation>%1 не смог создать аккаунт. Повторите или выберите другого провайдера.</translation>
        </message>
        <message>
            <source>%1 It says: “%2”</source>
            <extracomment>A sentence about what went wrong, then what the provider itself said</extracomment>
            <translation>%1 Он сообщает: «%2»</translation>
        </message>
        <message>
            <source>%1 asks for more than can be answered here.</source>
            <translation>%1 спрашивает больше, чем можно ответить здесь.</translation>
        </message>
        <message>
            <source>A name like this is not possible in an address.</source>
            <translation>Такое имя в адресе невозможно.</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Германия</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Франция</translation>
        </message>
        <message>
            <source>Eight characters or more. You need it again on other devices.</source>
            <translation>Не меньше восьми символов. Пароль понадобится и на других устройствах.</translation>
        </message>
        <message>
            <source>Eight characters or more.</source>
            <translation>Не меньше восьми символов.</translation>
        </message>
        <message>
            <source>Easy to guess. Longer is better, for example four words.</source>
            <translation>Легко угадать. Длиннее — лучше, например четыре слова.</translation>
        </message>
        <message>
            <source>Good. Longer is still better.</source>
            <translation>Хороший. Длиннее — ещё лучше.</translation>
        </message>
        <message>
            <source>Strong.</source>
            <translation>Надёжный.</translation>
        </message>
        <message>
            <source>Strong. %1 can’t read your encrypted messages with it.</source>
            <translation>Надёжный. %1 не может прочитать с ним ваши зашифрованные сообщения.</translation>
        </message>
        <message>
            <source>Email address</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>Псевдоним</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Полное имя</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <translation>Что на картинке</translation>
        </message>
        <message>
            <source>This link leads to something else than a person.</source>
            <translation>Эта ссылка ведёт не к человеку.</translation>
        </message>
        <message>
            <source>There is no invitation in this. It looks like xmpp:name@provider.example…</source>
            <translation>Здесь нет приглашения. Оно выглядит так: xmpp:name@provider.example…</translation>
        </message>
        <message>
            <source>You are invited to %1.</source>
            <translation>Вас приглашают на %1.</translation>
        </message>
        <message>
            <source>%1 invites you to %2. You become contacts at once.</source>
            <translation>%1 приглашает вас на %2. Вы сразу станете контактами.</translation>
        </message>
        <message>
            <source>%1 wants to write with you. You become contacts as soon as you have an account.</source>
            <translation>%1 хочет переписываться с вами. Вы станете контактами, как только у вас будет аккаунт.</translation>
        </message>
        <message>
            <source>Whoever opens it gets an account at %1, if they want one, and becomes your contact.</source>
            <translation>Кто откроет её, получит аккаунт на %1, если захочет, и станет вашим контактом.</translation>
        </message>
        <message>
            <source>Whoever opens it becomes your contact.</source>
            <translation>Кто откроет её, станет вашим контактом.</translation>
        </message>
        <message>
            <source>%1 It works once, until %2.</source>
            <extracomment>What the link does, then until which day</extracomment>
            <translation>%1 Действует один раз, до %2.</translation>
        </message>
        <message>
            <source>%1 It works once.</source>
            <translation>%1 Действует один раз.</translation>
        </message>
    </context>
    <context>
        <name>Joining</name>
        <message>
            <source>, </source>
            <comment>between the parts of a list without an and</comment>
            <translation>, </translation>
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
            <translation>Ключи ваших устройств в виде кода для камеры телефона</translation>
        </message>
    </context>
    <context>
        <name>KeyLinkDialog</name>
        <message>
            <source>Are these the devices of %1?</source>
            <translation>Это устройства %1?</translation>
        </message>
        <message>
            <source>Only say yes if they gave you this link or showed you the code themselves: when you met, or while you talked.</source>
            <translation>Соглашайтесь, только если человек сам дал вам эту ссылку или показал код: при встрече или в разговоре.</translation>
        </message>
        <message>
            <source>Yes, mark them as verified</source>
            <translation>Да, отметить как проверенные</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>KeyboardSettings</name>
        <message>
            <source>Enter sends</source>
            <translation>Enter отправляет</translation>
        </message>
        <message>
            <source>Shift and Enter begin a new line.</source>
            <translation>Shift и Enter начинают новую строку.</translation>
        </message>
        <message>
            <source>Ctrl and Enter send.</source>
            <translation>Ctrl и Enter отправляют.</translation>
        </message>
    </context>
    <context>
        <name>Ladder</name>
        <message>
            <source>This computer</source>
            <translation>Этот компьютер</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Сеть</translation>
        </message>
        <message>
            <source>No sign-in page in the way</source>
            <translation>Нет страницы входа на пути</translation>
        </message>
        <message>
            <source>Name lookup</source>
            <translation>Поиск имён</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <source>Secure connection</source>
            <translation>Безопасное соединение</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Вход</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>Допуск</translation>
        </message>
        <message>
            <source>Message archive</source>
            <translation>Архив сообщений</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Группы</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <translation>Фото и файлы</translation>
        </message>
        <message>
            <source>Other people’s servers</source>
            <translation>Серверы других людей</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>с %1</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>не достигнуто</translation>
        </message>
        <message>
            <source>trying</source>
            <translation>попытка</translation>
        </message>
        <message>
            <source>%1: works</source>
            <translation>%1: работает</translation>
        </message>
        <message>
            <source>%1: does not work since %2. %3</source>
            <translation>%1: не работает с %2. %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>No cable and no Wi-Fi. Connect this computer to a network.</source>
            <translation>Нет ни кабеля, ни Wi-Fi. Подключите этот компьютер к сети.</translation>
        </message>
        <message>
            <source>Neutral places on the internet were asked, none answers. Perhaps the router or its line.</source>
            <translation>Нейтральные узлы в интернете не отвечают. Возможно, дело в роутере или его линии.</translation>
        </message>
        <message>
            <source>A web page answers in place of everything. Sign in there; we connect by ourselves.</source>
            <translation>Вместо всего отвечает веб-страница. Войдите на ней; дальше мы подключимся сами.</translation>
        </message>
        <message>
            <source>The name servers of this network are silent. Nothing at your provider’s end.</source>
            <translation>Серверы имён этой сети молчат. На стороне провайдера всё в порядке.</translation>
        </message>
        <message>
            <source>The name servers of this network say that they can’t tell.</source>
            <translation>Серверы имён этой сети отвечают, что не знают.</translation>
        </message>
        <message>
            <source>The name servers answer, but know no such name.</source>
            <translation>Серверы имён отвечают, но такого имени не знают.</translation>
        </message>
        <message>
            <source>The machine is there, the messenger service on it is not. Nothing on your side needs fixing.</source>
            <translation>Компьютер на месте, а службы сообщений на нём нет. У вас ничего чинить не нужно.</translation>
        </message>
        <message>
            <source>Every address was tried, none answers. Nothing on your side needs fixing.</source>
            <translation>Все адреса испробованы, ни один не отвечает. У вас ничего чинить не нужно.</translation>
        </message>
        <message>
            <source>It said goodbye before it went. Usually it is back within minutes.</source>
            <translation>Перед уходом он попрощался. Обычно возвращается через несколько минут.</translation>
        </message>
        <message>
            <source>The connection is taken, but no encryption comes about.</source>
            <translation>Соединение принимается, но шифрование не устанавливается.</translation>
        </message>
        <message>
            <source>Its proof of identity is out of date. Only your provider can renew it.</source>
            <translation>Его удостоверение просрочено. Обновить его может только провайдер.</translation>
        </message>
        <message>
            <source>Somebody else’s proof of identity was shown. It was not accepted and not kept.</source>
            <translation>Показано чужое удостоверение. Оно не принято и не сохранено.</translation>
        </message>
        <message>
            <source>A proof of identity was shown that nobody vouches for. It was not accepted and not kept.</source>
            <translation>Показано удостоверение, за которое никто не ручается. Оно не принято и не сохранено.</translation>
        </message>
        <message>
            <source>Set this computer’s clock; then the proofs of identity fit again.</source>
            <translation>Установите часы этого компьютера, и удостоверения снова подойдут.</translation>
        </message>
        <message>
            <source>The part of your provider that checks passwords does not answer.</source>
            <translation>Часть провайдера, которая проверяет пароли, не отвечает.</translation>
        </message>
        <message>
            <source>The password was changed elsewhere, or is mistyped.</source>
            <translation>Пароль изменили в другом месте, или в нём опечатка.</translation>
        </message>
        <message>
            <source>Only your provider can open it again.</source>
            <translation>Открыть его снова может только провайдер.</translation>
        </message>
        <message>
            <source>It used to offer a safer way. Your provider should know.</source>
            <translation>Раньше он предлагал способ надёжнее. Провайдеру стоит об этом знать.</translation>
        </message>
        <message>
            <source>The password is right; what comes after it is refused.</source>
            <translation>Пароль верный; отклоняется то, что идёт после него.</translation>
        </message>
        <message>
            <source>Another program of yours uses the same name.</source>
            <translation>Другая ваша программа использует то же имя.</translation>
        </message>
        <message>
            <source>It says that something we did is not allowed there.</source>
            <translation>Он сообщает, что какое-то наше действие там не разрешено.</translation>
        </message>
        <message>
            <source>The name leads to a machine that knows nothing of it.</source>
            <translation>Имя ведёт на компьютер, который о нём ничего не знает.</translation>
        </message>
        <message>
            <source>It was followed there.</source>
            <translation>Переход туда выполнен.</translation>
        </message>
        <message>
            <source>New messages arrive; older ones can’t be fetched.</source>
            <translation>Новые сообщения приходят; старые получить нельзя.</translation>
        </message>
        <message>
            <source>The service that carries a group of yours does not answer.</source>
            <translation>Служба одной из ваших групп не отвечает.</translation>
        </message>
        <message>
            <source>The store for files does not take any at the moment.</source>
            <translation>Хранилище файлов сейчас ничего не принимает.</translation>
        </message>
        <message>
            <source>Your provider can’t reach the server of somebody you wrote to.</source>
            <translation>Провайдер не может связаться с сервером того, кому вы писали.</translation>
        </message>
        <message>
            <source>Nothing has failed yet.</source>
            <translation>Пока ничего не сломалось.</translation>
        </message>
        <message>
            <source>a network</source>
            <comment>what messages wait for</comment>
            <translation>сеть</translation>
        </message>
        <message>
            <source>the internet</source>
            <comment>what messages wait for</comment>
            <translation>интернет</translation>
        </message>
        <message>
            <source>the sign-in to this network</source>
            <comment>what messages wait for</comment>
            <translation>вход в эту сеть</translation>
        </message>
        <message>
            <source>name lookup</source>
            <comment>what messages wait for</comment>
            <translation>поиск имён</translation>
        </message>
        <message>
            <source>your password</source>
            <comment>what messages wait for</comment>
            <translation>ваш пароль</translation>
        </message>
        <message>
            <source>the right time on this computer</source>
            <comment>what messages wait for</comment>
            <translation>точное время на этом компьютере</translation>
        </message>
        <message>
            <source>Reading and searching all chats</source>
            <translation>Чтение и поиск по всем чатам</translation>
        </message>
        <message>
            <source>Writing, editing, reacting: it waits here</source>
            <translation>Сообщения, правки, реакции: ждут здесь</translation>
        </message>
        <message>
            <source>Photos already on this computer</source>
            <translation>Фото, которые уже на этом компьютере</translation>
        </message>
        <message>
            <source>Messages to everybody else</source>
            <translation>Сообщения всем остальным</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Сообщения</translation>
        </message>
        <message>
            <source>Older messages from the archive</source>
            <translation>Старые сообщения из архива</translation>
        </message>
        <message>
            <source>%1 says, as seen at %2</source>
            <translation>%1 сообщает (получено %2)</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>quoted words of the provider</comment>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Planned from %1.</source>
            <translation>Запланировано с %1.</translation>
        </message>
        <message>
            <source>There is an outage since %1.</source>
            <translation>Сбой длится с %1.</translation>
        </message>
        <message>
            <source>Expected to end: %1.</source>
            <translation>Ожидаемое окончание: %1.</translation>
        </message>
        <message>
            <source>Our own check differs: everything works.</source>
            <translation>Наша проверка показывает другое: всё работает.</translation>
        </message>
        <message>
            <source>Our own check differs: it stops earlier, at “%1”.</source>
            <translation>Наша проверка показывает другое: остановка раньше, на шаге «%1».</translation>
        </message>
        <message>
            <source>Our own check differs: it is not over yet.</source>
            <translation>Наша проверка показывает другое: это ещё не закончилось.</translation>
        </message>
        <message>
            <source>%1: works again</source>
            <translation>%1: снова работает</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Язык: %1</translation>
        </message>
        <message>
            <source>Spoken from the next start of Ninelives.</source>
            <translation>Вступит в силу при следующем запуске Ninelives.</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>Перезапустить</translation>
        </message>
    </context>
    <context>
        <name>LeaveDialog</name>
        <message>
            <source>Leave “%1”?</source>
            <translation>Покинуть «%1»?</translation>
        </message>
        <message>
            <source>You get no more messages from there, on all your devices. What was written stays here. To come back, somebody has to invite you.</source>
            <translation>Оттуда больше не придут сообщения ни на одно ваше устройство. Написанное останется здесь. Чтобы вернуться, нужно приглашение.</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Остаться</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Покинуть</translation>
        </message>
    </context>
    <context>
        <name>LinkAside</name>
        <message>
            <source>Link with your other device</source>
            <translation>Связать с другим вашим устройством</translation>
        </message>
        <message>
            <source>Your chats move over directly from the device you already use. Your provider carries them but can’t read them.</source>
            <translation>Чаты переходят прямо с устройства, которым вы уже пользуетесь. Провайдер передаёт их, но прочитать не может.</translation>
        </message>
        <message>
            <source>Encrypted between the two devices</source>
            <translation>Зашифровано между двумя устройствами</translation>
        </message>
    </context>
    <context>
        <name>LinkCode</name>
        <message>
            <source>The code for the other device’s camera. It holds the same as the eight words.</source>
            <translation>Код для камеры другого устройства. В нём то же, что и в восьми словах.</translation>
        </message>
    </context>
    <context>
        <name>LinkDeviceDialog</name>
        <message>
            <source>Is this your new device?</source>
            <translation>Это ваше новое устройство?</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>Связать устройство</translation>
        </message>
        <message>
            <source>On the new device sign in and choose “Link with my other device”. It shows eight words.</source>
            <translation>На новом устройстве войдите и выберите «Связать с другим моим устройством». Оно покажет восемь слов.</translation>
        </message>
        <message>
            <source>It knows the code. If you see the same name over there, it gets your messages, encrypted on the way.</source>
            <translation>Оно знает код. Если там видно то же имя, оно получит ваши сообщения, зашифрованные в пути.</translation>
        </message>
        <message>
            <source>You can close this and go on chatting.</source>
            <translation>Это можно закрыть и общаться дальше.</translation>
        </message>
        <message>
            <source>It shows this name: %1</source>
            <extracomment>The name that a device gives itself</extracomment>
            <translation>Показано это имя: %1</translation>
        </message>
        <message>
            <source>Looking for your new device</source>
            <translation>Поиск нового устройства</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Связать</translation>
        </message>
        <message>
            <source>Give it my messages</source>
            <translation>Передать мои сообщения</translation>
        </message>
        <message>
            <source>No, stop</source>
            <translation>Нет, прекратить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Приостановить</translation>
        </message>
        <message>
            <source>Stop it…</source>
            <translation>Прекратить…</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Is this where you want to go?</source>
            <translation>Вам точно сюда?</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Остаться здесь</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Открыть</translation>
        </message>
    </context>
    <context>
        <name>LinkEntry</name>
        <message>
            <source>The eight words</source>
            <translation>Восемь слов</translation>
        </message>
        <message>
            <source>One after the other, or all of them pasted</source>
            <translation>Одно за другим или все вставкой</translation>
        </message>
    </context>
    <context>
        <name>LinkMoving</name>
        <message>
            <source>It shows this name: %1</source>
            <translation>Показано это имя: %1</translation>
        </message>
        <message>
            <source>Your chats open as soon as the newest 200 messages are here.</source>
            <translation>Чаты откроются, как только придут последние 200 сообщений.</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Новый код</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Приостановить</translation>
        </message>
        <message>
            <source>Open the chats now</source>
            <translation>Открыть чаты сейчас</translation>
        </message>
    </context>
    <context>
        <name>LinkPage</name>
        <message>
            <source>Link with your other device</source>
            <translation>Связать с другим вашим устройством</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>I don’t have the other device any more</source>
            <translation>У меня больше нет другого устройства</translation>
        </message>
    </context>
    <context>
        <name>LinkSentences</name>
        <message>
            <source>Your messages travel to “%1”.</source>
            <translation>Ваши сообщения передаются на «%1».</translation>
        </message>
        <message>
            <source>Your messages arrive from “%1”.</source>
            <translation>Ваши сообщения приходят с «%1».</translation>
        </message>
        <message>
            <source>That code doesn’t match. Ask for a new one.</source>
            <translation>Этот код не подходит. Запросите новый.</translation>
        </message>
        <message>
            <source>That code is too old. Make a new one on the new device.</source>
            <translation>Этот код устарел. Создайте новый на новом устройстве.</translation>
        </message>
        <message>
            <source>None of your devices shows a code at the moment. Open “Link with my other device” on the new one.</source>
            <translation>Ни одно из ваших устройств сейчас не показывает код. Откройте на новом «Связать с другим моим устройством».</translation>
        </message>
        <message>
            <source>It was stopped. What the other device has got stays there.</source>
            <translation>Передача остановлена. То, что другое устройство уже получило, останется на нём.</translation>
        </message>
        <message>
            <source>Somebody in between changed what your devices said to each other, so nothing was given away. Another network may help.</source>
            <translation>Кто-то посередине изменил то, что ваши устройства говорили друг другу, поэтому ничего не передано. Может помочь другая сеть.</translation>
        </message>
        <message>
            <source>The other device runs a Ninelives that can’t do this yet. Update it there, then try again.</source>
            <translation>На другом устройстве Ninelives ещё не умеет этого. Обновите его там и повторите.</translation>
        </message>
        <message>
            <source>The words typed on the other device didn’t match, so nothing was let out. Try it with a new code.</source>
            <translation>Слова, введённые на другом устройстве, не подошли, поэтому ничего не передано. Попробуйте с новым кодом.</translation>
        </message>
        <message>
            <source>This code ran out before it was used. Make a new one.</source>
            <translation>Срок этого кода истёк до использования. Создайте новый.</translation>
        </message>
        <message>
            <source>The other device stopped it. What has arrived stays here.</source>
            <translation>Другое устройство прервало передачу. То, что пришло, останется здесь.</translation>
        </message>
        <message>
            <source>Somebody in between changed what your devices said to each other, so nothing was let out. Another network may help.</source>
            <translation>Кто-то посередине изменил то, что ваши устройства говорили друг другу, поэтому ничего не передано. Может помочь другая сеть.</translation>
        </message>
        <message>
            <source>Your other device runs a Ninelives that can’t do this yet. Update it there, then make a new code.</source>
            <translation>На другом вашем устройстве Ninelives ещё не умеет этого. Обновите его там и создайте новый код.</translation>
        </message>
        <message>
            <source>your other device</source>
            <translation>другое ваше устройство</translation>
        </message>
        <message>
            <source>Waiting for your other device</source>
            <translation>Ожидание другого вашего устройства</translation>
        </message>
        <message>
            <source>Looking for your new device</source>
            <translation>Поиск нового устройства</translation>
        </message>
        <message>
            <source>Your new device is waiting for your answer.</source>
            <translation>Новое устройство ждёт вашего ответа.</translation>
        </message>
        <message>
            <source>The code fits. Confirm on your other device.</source>
            <translation>Код подходит. Подтвердите на другом устройстве.</translation>
        </message>
        <message>
            <source>Paused. The rest of your messages waits.</source>
            <translation>Приостановлено. Остальные сообщения ждут.</translation>
        </message>
        <message>
            <source>The connection broke after %1 messages. It goes on by itself.</source>
            <translation>Связь прервалась после %1 сообщений. Передача продолжится сама.</translation>
        </message>
        <message>
            <source>“%1” has all your messages.</source>
            <translation>На «%1» есть все ваши сообщения.</translation>
        </message>
        <message>
            <source>All your messages are here.</source>
            <translation>Все ваши сообщения здесь.</translation>
        </message>
        <message>
            <source>Counting your messages</source>
            <translation>Подсчёт сообщений</translation>
        </message>
        <message>
            <source>%1 of %2 messages, newest first</source>
            <translation>%1 из %2 сообщений, сначала новые</translation>
        </message>
        <message>
            <source>Messages are still travelling. Wait until they are there, or stop that first.</source>
            <translation>Сообщения ещё в пути. Дождитесь их или сначала прекратите передачу.</translation>
        </message>
        <message>
            <source>Linking doesn’t work with this account yet. New messages arrive here without it.</source>
            <translation>С этим аккаунтом связывание пока не работает. Новые сообщения приходят сюда и без него.</translation>
        </message>
        <message>
            <source>“%1” is not one of the words. Compare it with the new device.</source>
            <translation>«%1» нет среди слов. Сверьтесь с новым устройством.</translation>
        </message>
        <message>
            <source>Word %1, “%2”, is not one of the words. Compare it with the new device.</source>
            <translation>Слова %1, «%2», нет среди них. Сверьтесь с новым устройством.</translation>
        </message>
        <message>
            <source>Valid for %1</source>
            <extracomment>How long a code can be used: minutes and seconds</extracomment>
            <translation>Действует ещё %1</translation>
        </message>
        <message>
            <source>Came from your other device “%1”, %2</source>
            <extracomment>A device's name, then the day and time</extracomment>
            <translation>С другого вашего устройства «%1», %2</translation>
        </message>
        <message>
            <source>Earlier messages are on their way from your other device.</source>
            <translation>Более ранние сообщения уже в пути с другого вашего устройства.</translation>
        </message>
        <message>
            <source>Messages from before this device was added are not here.</source>
            <translation>Сообщений, написанных до добавления этого устройства, здесь нет.</translation>
        </message>
        <message>
            <source>On their way from your other device</source>
            <translation>В пути с другого устройства</translation>
        </message>
        <message>
            <source>From before this device was added</source>
            <translation>До добавления этого устройства</translation>
        </message>
    </context>
    <context>
        <name>LinkSteps</name>
        <message>
            <source>Open Ninelives on your other device</source>
            <translation>Откройте Ninelives на другом устройстве</translation>
        </message>
        <message>
            <source>Then Settings, Devices, Link a device</source>
            <translation>Затем «Настройки», «Устройства», «Связать устройство»</translation>
        </message>
        <message>
            <source>Scan the code, or type the eight words</source>
            <translation>Считайте код или введите восемь слов</translation>
        </message>
        <message>
            <source>They work once, for ten minutes</source>
            <translation>Действуют один раз, десять минут</translation>
        </message>
        <message>
            <source>Confirm on the other device</source>
            <translation>Подтвердите на другом устройстве</translation>
        </message>
        <message>
            <source>It asks before it gives anything away</source>
            <translation>Оно спросит, прежде чем что-либо передать</translation>
        </message>
        <message>
            <source>It shows this name: %1</source>
            <translation>Показано это имя: %1</translation>
        </message>
        <message>
            <source>Step %1, done: %2, %3</source>
            <translation>Шаг %1, готово: %2, %3</translation>
        </message>
        <message>
            <source>Step %1, now: %2, %3</source>
            <translation>Шаг %1, сейчас: %2, %3</translation>
        </message>
        <message>
            <source>Step %1: %2, %3</source>
            <translation>Шаг %1: %2, %3</translation>
        </message>
    </context>
    <context>
        <name>LinkWords</name>
        <message>
            <source>Or type these words</source>
            <translation>Или введите эти слова</translation>
        </message>
        <message>
            <source>on the device you already use</source>
            <extracomment>Continues "Or type these words"</extracomment>
            <translation>на устройстве, которым уже пользуетесь</translation>
        </message>
        <message>
            <source>This code ran out.</source>
            <translation>Срок кода истёк.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопировано</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Новый код</translation>
        </message>
        <message>
            <source>After that</source>
            <extracomment>What happens once two devices are linked</extracomment>
            <translation>После этого</translation>
        </message>
        <message>
            <source>The newest 200 messages arrive first, usually within half a minute. Older ones and photos follow in the background; you can chat meanwhile.</source>
            <translation>Сначала приходят последние 200 сообщений, обычно за полминуты. Более старые и фото придут в фоне; тем временем можно общаться.</translation>
        </message>
    </context>
    <context>
        <name>MediaSentences</name>
        <message>
            <source>%1 B</source>
            <comment>bytes</comment>
            <translation>%1 Б</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 КБ</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 МБ</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 ГБ</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Фото</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n фото</numerusform>
                <numerusform>%n фото</numerusform>
                <numerusform>%n фото</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файла</numerusform>
                <numerusform>%n файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>Larger than %1 takes (%2).</source>
            <translation>Больше, чем принимает %1 (%2).</translation>
        </message>
        <message>
            <source>Larger than %1 takes.</source>
            <translation>Больше, чем принимает %1.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>how much of a file has been sent</comment>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>Voice message, %1</source>
            <translation>Голосовое сообщение, %1</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>Голосовое сообщение</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>4 photos, and their caption</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 does not offer photo sending.</source>
            <translation>%1 не предлагает отправку фото.</translation>
        </message>
        <message>
            <source>%1 does not take this kind of file.</source>
            <translation>%1 не принимает файлы такого типа.</translation>
        </message>
        <message>
            <source>%1 does not let this account send photos and files.</source>
            <translation>%1 не разрешает этому аккаунту отправлять фото и файлы.</translation>
        </message>
        <message>
            <source>Your upload space at %1 is full at the moment.</source>
            <translation>Ваше место для отправки на %1 сейчас заполнено.</translation>
        </message>
        <message>
            <source>It stopped on the way to %1.</source>
            <translation>Остановилось на пути к %1.</translation>
        </message>
        <message>
            <source>The connection broke on the way to %1.</source>
            <translation>Соединение оборвалось на пути к %1.</translation>
        </message>
        <message>
            <source>The photo is no longer at its place on this computer.</source>
            <translation>Фото больше нет на прежнем месте на этом компьютере.</translation>
        </message>
        <message>
            <source>The file is no longer at its place on this computer.</source>
            <translation>Файла больше нет на прежнем месте на этом компьютере.</translation>
        </message>
        <message>
            <source>This picture is damaged, so its place and camera can’t be taken out.</source>
            <translation>Это изображение повреждено, и убрать из него место и камеру нельзя.</translation>
        </message>
        <message>
            <source>This picture is too large to be prepared, so its place and camera can’t be taken out.</source>
            <translation>Это изображение слишком большое, подготовить его и убрать из него место и камеру нельзя.</translation>
        </message>
        <message>
            <source>%1 only has an unprotected place for this. Nothing was sent to it.</source>
            <translation>У %1 есть для этого только незащищённое место. Туда ничего не отправлено.</translation>
        </message>
        <message>
            <source>Something answers in place of %1’s store for files. Nothing was sent to it.</source>
            <translation>Вместо хранилища файлов %1 отвечает что-то другое. Туда ничего не отправлено.</translation>
        </message>
        <message>
            <source>The certificate of %1’s store for files ran out. Nothing was sent.</source>
            <translation>Сертификат хранилища файлов %1 истёк. Ничего не отправлено.</translation>
        </message>
        <message>
            <source>The disk is full, so this can’t be prepared.</source>
            <translation>Диск заполнен, поэтому подготовить это нельзя.</translation>
        </message>
        <message>
            <source>The store for files of %1 does not answer.</source>
            <translation>Хранилище файлов %1 не отвечает.</translation>
        </message>
        <message>
            <source>This could not be sent.</source>
            <translation>Это не удалось отправить.</translation>
        </message>
        <message>
            <source>No longer on the server. Ask %1 to send it again.</source>
            <translation>На сервере этого больше нет. Попросите отправить снова: %1.</translation>
        </message>
        <message>
            <source>No longer on the server. Another device that has it was asked.</source>
            <translation>На сервере этого больше нет. Отправлен запрос другому устройству.</translation>
        </message>
        <message>
            <source>This photo does not match what %1 sent.</source>
            <translation>Это фото отличается от того, что посылает %1.</translation>
        </message>
        <message>
            <source>This file does not match what %1 sent.</source>
            <translation>Этот файл отличается от того, что посылает %1.</translation>
        </message>
        <message>
            <source>It is larger than it should be, so it was not kept.</source>
            <translation>Размер больше, чем должен быть, поэтому не сохранено.</translation>
        </message>
        <message>
            <source>The way to it is not protected, so it was not fetched.</source>
            <translation>Путь туда не защищён, поэтому не загружено.</translation>
        </message>
        <message>
            <source>Ninelives can’t show this kind of picture. You can save it.</source>
            <translation>Ninelives не умеет показывать такие изображения. Его можно сохранить.</translation>
        </message>
        <message>
            <source>It stopped on the way.</source>
            <translation>Остановилось в пути.</translation>
        </message>
        <message>
            <source>The connection broke on the way.</source>
            <translation>Соединение оборвалось в пути.</translation>
        </message>
        <message>
            <source>The server that has it can’t be trusted at the moment.</source>
            <translation>Серверу, где это лежит, сейчас нельзя доверять.</translation>
        </message>
        <message>
            <source>The disk is full, so there is no place for it.</source>
            <translation>Диск заполнен, места для этого нет.</translation>
        </message>
        <message>
            <source>It arrived damaged.</source>
            <translation>Пришло повреждённым.</translation>
        </message>
        <message>
            <source>The server that has it does not answer.</source>
            <translation>Сервер, где это лежит, не отвечает.</translation>
        </message>
        <message>
            <source>It could not be fetched.</source>
            <translation>Это не удалось загрузить.</translation>
        </message>
        <message>
            <source>It is no longer at its place on this computer.</source>
            <translation>Этого больше нет на прежнем месте на этом компьютере.</translation>
        </message>
        <message>
            <source>A folder or an empty file can’t be sent.</source>
            <translation>Папку или пустой файл отправить нельзя.</translation>
        </message>
        <message>
            <source>This file can’t be read. Perhaps it belongs to somebody else.</source>
            <translation>Этот файл не читается. Возможно, он принадлежит кому-то другому.</translation>
        </message>
        <message>
            <source>The disk is full, so this could not be saved.</source>
            <translation>Диск заполнен, поэтому сохранить это не удалось.</translation>
        </message>
        <message>
            <source>It can’t be written there. Choose another folder.</source>
            <translation>Писать туда нельзя. Выберите другую папку.</translation>
        </message>
        <message>
            <source>It is not on this computer. Load it first.</source>
            <translation>Этого нет на этом компьютере. Сначала загрузите.</translation>
        </message>
        <message>
            <source>It is no longer on the server.</source>
            <translation>На сервере этого больше нет.</translation>
        </message>
    </context>
    <context>
        <name>MediaSettings</name>
        <message>
            <source>Load photos and files of contacts</source>
            <translation>Загружать фото и файлы от контактов</translation>
        </message>
        <message>
            <source>What strangers send is never loaded by itself.</source>
            <translation>Присланное незнакомыми никогда не загружается само.</translation>
        </message>
        <message>
            <source>Load them in groups, too</source>
            <translation>Загружать и в группах</translation>
        </message>
        <message>
            <source>Never in public channels.</source>
            <translation>В открытых каналах — никогда.</translation>
        </message>
        <message>
            <source>Load them on a metered network</source>
            <translation>Загружать в сети с оплатой по объёму</translation>
        </message>
        <message>
            <source>Largest one that is loaded by itself</source>
            <translation>Наибольший размер для автозагрузки</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 МБ</translation>
        </message>
        <message>
            <source>Everything else waits in its chat until you load it.</source>
            <translation>Всё остальное ждёт в своём чате, пока вы это не загрузите.</translation>
        </message>
    </context>
    <context>
        <name>MemberMenu</name>
        <message>
            <source>Make an owner</source>
            <translation>Сделать владельцем</translation>
        </message>
        <message>
            <source>Make an admin</source>
            <translation>Сделать админом</translation>
        </message>
        <message>
            <source>Make an ordinary member</source>
            <translation>Сделать обычным участником</translation>
        </message>
        <message>
            <source>Make a member</source>
            <translation>Сделать участником</translation>
        </message>
        <message>
            <source>Let them write</source>
            <translation>Разрешить писать</translation>
        </message>
        <message>
            <source>Only let them read</source>
            <translation>Разрешить только читать</translation>
        </message>
        <message>
            <source>Send out</source>
            <translation>Выставить</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Remove and keep out</source>
            <translation>Удалить и не впускать</translation>
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
            <translation>Кого можно упомянуть</translation>
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
            <translation>Показать</translation>
        </message>
    </context>
    <context>
        <name>MessageDetailsPopover</name>
        <message>
            <source>About this message</source>
            <translation>Об этом сообщении</translation>
        </message>
        <message>
            <source>What it said before</source>
            <translation>Что было раньше</translation>
        </message>
        <message>
            <source>More</source>
            <extracomment>Shows the technical names of a message</extracomment>
            <translation>Ещё</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Message</source>
            <translation>Сообщение</translation>
        </message>
        <message>
            <source>React</source>
            <translation>Реакция</translation>
        </message>
        <message>
            <source>Another emoji…</source>
            <translation>Другой эмодзи…</translation>
        </message>
        <message>
            <source>+</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>+</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответить</translation>
        </message>
        <message>
            <source>R</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>R</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>Переслать…</translation>
        </message>
        <message>
            <source>F</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>F</translation>
        </message>
        <message>
            <source>Open %1</source>
            <extracomment>%1: where a link leads, such as its host</extracomment>
            <translation>Открыть %1</translation>
        </message>
        <message>
            <source>L</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>L</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Загрузить</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Enter</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Сохранить как…</translation>
        </message>
        <message>
            <source>Copy photo</source>
            <translation>Копировать фото</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Копировать текст</translation>
        </message>
        <message>
            <source>C</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>C</translation>
        </message>
        <message>
            <source>Who has read it</source>
            <translation>Кто прочитал</translation>
        </message>
        <message>
            <source>What it said before</source>
            <translation>Что было раньше</translation>
        </message>
        <message>
            <source>V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>V</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>Выбрать</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Пробел</translation>
        </message>
        <message>
            <source>About this message</source>
            <translation>Об этом сообщении</translation>
        </message>
        <message>
            <source>I</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>I</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>E</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>E</translation>
        </message>
        <message>
            <source>Remove for everyone…</source>
            <translation>Удалить для всех…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Отозвать…</translation>
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
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Вчера</translation>
        </message>
        <message>
            <source>dddd, d MMMM</source>
            <comment>weekday, day, month</comment>
            <translation>dddd, d MMMM</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <comment>weekday, day, month, year</comment>
            <translation>dddd, d MMMM yyyy</translation>
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
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>ModerateDialog</name>
        <message>
            <source>Remove this message for everyone?</source>
            <translation>Удалить это сообщение для всех?</translation>
        </message>
        <message>
            <source>All apps here are asked to remove it, and to say that a moderator did. Some may keep it.</source>
            <translation>Все приложения здесь получат просьбу удалить его и указать, что это сделал модератор. Некоторые могут его оставить.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
    </context>
    <context>
        <name>MuteMenu</name>
        <message>
            <source>Mute</source>
            <translation>Без звука</translation>
        </message>
        <message>
            <source>Mute for 1 hour</source>
            <translation>Без звука на 1 час</translation>
        </message>
        <message>
            <source>Mute for 8 hours</source>
            <translation>Без звука на 8 часов</translation>
        </message>
        <message>
            <source>Until I turn it on again</source>
            <translation>Пока не включу снова</translation>
        </message>
    </context>
    <context>
        <name>NewChatDialog</name>
        <message>
            <source>New chat</source>
            <translation>Новый чат</translation>
        </message>
        <message>
            <source>Write to anyone on any provider. An address looks like one for email; an invitation link does as well.</source>
            <translation>Пишите кому угодно у любого провайдера. Адрес похож на адрес электронной почты; подойдёт и ссылка-приглашение.</translation>
        </message>
        <message>
            <source>Address or link</source>
            <translation>Адрес или ссылка</translation>
        </message>
        <message>
            <source>name@provider.example</source>
            <translation>name@provider.example</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Only you see it. You can leave it empty.</source>
            <translation>Видно только вам. Можно оставить пустым.</translation>
        </message>
        <message>
            <source>Start chat</source>
            <translation>Начать чат</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>NewGroupDialog</name>
        <message>
            <source>New group</source>
            <translation>Новая группа</translation>
        </message>
        <message>
            <source>Who is in it?</source>
            <translation>Кто в ней?</translation>
        </message>
        <message>
            <source>Messages are encrypted. Only its members can read them.</source>
            <translation>Сообщения зашифрованы. Читать их могут только участники.</translation>
        </message>
        <message>
            <source>They are invited at once. You can add others later.</source>
            <translation>Приглашения уйдут сразу. Других можно добавить позже.</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Название группы</translation>
        </message>
        <message>
            <source>Change the picture</source>
            <translation>Сменить картинку</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Выберите картинку</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Картинки (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>Making it…</source>
            <translation>Создание…</translation>
        </message>
        <message>
            <source>Make the group</source>
            <translation>Создать группу</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
    </context>
    <context>
        <name>NewMessagesPill</name>
        <message>
            <source>To the newest message</source>
            <translation>К новейшему сообщению</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AccountViewModel</name>
        <message>
            <source>All working</source>
            <translation>Всё работает</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n ждёт</numerusform>
                <numerusform>%n ждут</numerusform>
                <numerusform>%n ждут</numerusform>
            </translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Нет соединения</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Подключение</translation>
        </message>
        <message>
            <source>No network</source>
            <translation>Нет сети</translation>
        </message>
        <message>
            <source>No internet</source>
            <translation>Нет интернета</translation>
        </message>
        <message>
            <source>Network wants a sign-in</source>
            <translation>Сеть требует входа</translation>
        </message>
        <message>
            <source>No name lookup</source>
            <translation>Нет поиска имён</translation>
        </message>
        <message>
            <source>No secure connection</source>
            <translation>Нет безопасного соединения</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Ждёт вас</translation>
        </message>
        <message>
            <source>Can’t log in</source>
            <translation>Войти не удаётся</translation>
        </message>
        <message>
            <source>Archive silent</source>
            <translation>Архив молчит</translation>
        </message>
        <message>
            <source>Some groups silent</source>
            <translation>Часть групп молчит</translation>
        </message>
        <message>
            <source>No photos or files</source>
            <translation>Без фото и файлов</translation>
        </message>
        <message>
            <source>Works, one contact’s server does not</source>
            <translation>Работает, кроме сервера одного контакта</translation>
        </message>
        <message>
            <source>Provider silent</source>
            <translation>Провайдер молчит</translation>
        </message>
        <message>
            <source>Connection: everything works</source>
            <translation>Соединение: всё работает</translation>
        </message>
        <message>
            <source>Connection: %1</source>
            <translation>Соединение: %1</translation>
        </message>
        <message>
            <source>Connection: %1 of 9 work. Does not since %2: %3</source>
            <translation>Соединение: работает %1 из 9. Не работает с %2: %3</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AppViewModel</name>
        <message>
            <source>This passphrase does not open your chats.</source>
            <translation>Эта кодовая фраза не открывает ваши чаты.</translation>
        </message>
        <message>
            <source>The passphrase is missing.</source>
            <translation>Не хватает кодовой фразы.</translation>
        </message>
        <message>
            <source>Twelve words are needed, here are %1.</source>
            <translation>Нужно двенадцать слов, здесь %1.</translation>
        </message>
        <message>
            <source>“%1” is not one of the words.</source>
            <translation>«%1» нет среди этих слов.</translation>
        </message>
        <message>
            <source>One of the words is another one, or two have changed places.</source>
            <translation>Одно из слов не то, или два поменялись местами.</translation>
        </message>
        <message>
            <source>These words do not open these chats. Newer ones may have replaced them.</source>
            <translation>Эти слова не открывают эти чаты. Возможно, их заменили новые.</translation>
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
            <translation>файл</translation>
        </message>
        <message>
            <source>Nothing on this computer opens this kind of file. Save it.</source>
            <translation>Ничто на этом компьютере не открывает такие файлы. Сохраните его.</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Сохранено как %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопировано</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AvailabilityModel</name>
        <message>
            <source>Nothing seen yet</source>
            <translation>Пока ничего</translation>
        </message>
        <message>
            <source>Worked %1 % of %2</source>
            <translation>Работало %1 % времени за %2</translation>
        </message>
        <message numerus="yes">
            <source>%1. %2. Outages on %n of the last 30 days.</source>
            <translation>
                <numerusform>%1. %2. Сбои в %n из последних 30 дней.</numerusform>
                <numerusform>%1. %2. Сбои в %n из последних 30 дней.</numerusform>
                <numerusform>%1. %2. Сбои в %n из последних 30 дней.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::BackupViewModel</name>
        <message>
            <source>This is not the passphrase of this backup.</source>
            <translation>Это не кодовая фраза этой копии.</translation>
        </message>
        <message>
            <source>This backup is damaged. An older one may be whole.</source>
            <translation>Эта копия повреждена. Более старая может быть целой.</translation>
        </message>
        <message>
            <source>The end of this backup is missing: it was not copied whole.</source>
            <translation>У этой копии нет конца: её скопировали не целиком.</translation>
        </message>
        <message>
            <source>A newer Ninelives made this backup. Update this program to use it.</source>
            <translation>Эту копию сделал более новый Ninelives. Обновите программу, чтобы её использовать.</translation>
        </message>
        <message>
            <source>This file is not a backup of Ninelives.</source>
            <translation>Этот файл не является копией Ninelives.</translation>
        </message>
        <message>
            <source>The file is not there any more.</source>
            <translation>Файла там больше нет.</translation>
        </message>
        <message>
            <source>There is not enough room. Nothing was left behind.</source>
            <translation>Не хватает места. Ничего не осталось.</translation>
        </message>
        <message>
            <source>Ninelives can’t read or write there. Nothing was changed.</source>
            <translation>Ninelives не может там читать или писать. Ничего не изменено.</translation>
        </message>
        <message>
            <source>There are chats here already. They are never replaced.</source>
            <translation>Здесь уже есть чаты. Они никогда не заменяются.</translation>
        </message>
        <message>
            <source>Last backup: %1</source>
            <translation>Последняя копия: %1</translation>
        </message>
        <message>
            <source>No backup was made yet.</source>
            <translation>Копий ещё не делали.</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>Подготовка…</translation>
        </message>
        <message>
            <source>Writing the backup</source>
            <translation>Запись копии</translation>
        </message>
        <message>
            <source>Checking the backup</source>
            <translation>Проверка копии</translation>
        </message>
        <message>
            <source>Bringing your chats back</source>
            <translation>Возвращаем ваши чаты</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <extracomment>What is being done, then how much of it: "Writing the backup: 120 MB of 700 MB"</extracomment>
            <translation>%1: %2 из %3</translation>
        </message>
        <message>
            <source>At least %1 characters, please.</source>
            <translation>Не меньше %1 знаков, пожалуйста.</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>Они не совпадают.</translation>
        </message>
        <message>
            <source>Done. The backup was read again and is whole.</source>
            <translation>Готово. Копия прочитана ещё раз, она цела.</translation>
        </message>
        <message>
            <source>This backup is whole.</source>
            <translation>Эта копия цела.</translation>
        </message>
        <message>
            <source>Your chats are back. Ninelives starts again to show them.</source>
            <translation>Ваши чаты вернулись. Ninelives перезапустится, чтобы их показать.</translation>
        </message>
        <message>
            <source>%1 · %2 · %3 · %4</source>
            <extracomment>What is in a backup: of when, how many messages, how many photos and files, its size</extracomment>
            <translation>%1 · %2 · %3 · %4</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln сообщение</numerusform>
                <numerusform>%Ln сообщения</numerusform>
                <numerusform>%Ln сообщений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos and files</source>
            <translation>
                <numerusform>%Ln фото и файл</numerusform>
                <numerusform>%Ln фото и файла</numerusform>
                <numerusform>%Ln фото и файлов</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::BlockedModel</name>
        <message>
            <source>This is not an address. It looks like name@server.</source>
            <translation>Это не адрес. Он выглядит так: name@server.</translation>
        </message>
        <message>
            <source>This is your own address.</source>
            <translation>Это ваш собственный адрес.</translation>
        </message>
        <message>
            <source>This address is blocked already.</source>
            <translation>Этот адрес уже заблокирован.</translation>
        </message>
        <message>
            <source>Your provider keeps this list, and you are not connected. Nothing was changed.</source>
            <translation>Этот список хранит провайдер, а вы не на связи. Ничего не изменено.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CalendarModel</name>
        <message>
            <source>%1, with messages</source>
            <translation>%1, есть сообщения</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ChatSearchModel</name>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>%1 of %2 or more</source>
            <translation>%1 из %2 или больше</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CommandModel</name>
        <message>
            <source>Unmute this chat</source>
            <translation>Включить звук этого чата</translation>
        </message>
        <message>
            <source>Unpin this chat</source>
            <translation>Открепить этот чат</translation>
        </message>
        <message>
            <source>Take this chat out of the archive</source>
            <translation>Вернуть этот чат из архива</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ComposerViewModel</name>
        <message>
            <source>Message.txt</source>
            <extracomment>The name of the file that a very long text is sent as</extracomment>
            <translation>Сообщение.txt</translation>
        </message>
        <message>
            <source>Add a caption</source>
            <translation>Добавить подпись</translation>
        </message>
        <message>
            <source>Message without encryption</source>
            <translation>Сообщение без шифрования</translation>
        </message>
        <message>
            <source>Message the group</source>
            <translation>Сообщение группе</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>Сообщение: %1</translation>
        </message>
        <message>
            <source>This is longer than any provider takes (%L1 characters). It is still here.</source>
            <translation>Это длиннее, чем принимает любой провайдер (символов: %L1). Текст всё ещё здесь.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ConversationListModel</name>
        <message>
            <source>You are invited. Nobody says by whom.</source>
            <translation>Вас приглашают. Кто — не указано.</translation>
        </message>
        <message>
            <source>%1 invites you.</source>
            <translation>%1 приглашает вас.</translation>
        </message>
        <message>
            <source>%1 invites you. This address is not among your contacts.</source>
            <translation>%1 приглашает вас. Этого адреса нет среди ваших контактов.</translation>
        </message>
        <message>
            <source>The group’s address is %1.</source>
            <translation>Адрес группы: %1.</translation>
        </message>
        <message>
            <source>They write: “%1”</source>
            <translation>Текст приглашения: «%1»</translation>
        </message>
        <message>
            <source>%1, as %2</source>
            <extracomment>A chat read aloud, then the own address that it is written with</extracomment>
            <translation>%1, от имени %2</translation>
        </message>
        <message>
            <source>A message to %1 was not sent.</source>
            <translation>Сообщение не отправлено (%1).</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ConversationViewModel</name>
        <message>
            <source>News of this chat is told as chosen above.</source>
            <translation>Об этом чате сообщается, как выбрано выше.</translation>
        </message>
        <message>
            <source>Quiet until you say otherwise. New messages are counted.</source>
            <translation>Тихо, пока вы не решите иначе. Новые сообщения считаются.</translation>
        </message>
        <message>
            <source>Quiet until %1. New messages are counted.</source>
            <translation>Тихо до %1. Новые сообщения считаются.</translation>
        </message>
        <message>
            <source>Encrypted group</source>
            <translation>Зашифрованная группа</translation>
        </message>
        <message>
            <source>Group, not encrypted</source>
            <translation>Группа, не зашифровано</translation>
        </message>
        <message>
            <source>Public channel, not encrypted</source>
            <translation>Открытый канал, не зашифровано</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Не зашифровано</translation>
        </message>
        <message>
            <source>Encrypted, verified</source>
            <translation>Зашифровано, проверено</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Зашифровано</translation>
        </message>
        <message>
            <source>%1 · here now</source>
            <translation>%1 · сейчас здесь</translation>
        </message>
        <message>
            <source>%1 · away</source>
            <translation>%1 · нет на месте</translation>
        </message>
        <message>
            <source>%1 · busy</source>
            <translation>%1 · не беспокоить</translation>
        </message>
        <message>
            <source>%1 · blocked</source>
            <translation>%1 · контакт заблокирован</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1 печатает…</translation>
        </message>
        <message>
            <source>The servers that carry this channel, and anyone who joins it, can read what is written here.</source>
            <translation>Серверы, через которые идёт этот канал, и все, кто в него вступит, могут читать то, что здесь пишут.</translation>
        </message>
        <message>
            <source>%1’s server and yours can read what is written here.</source>
            <translation>Сервер контакта %1 и ваш сервер могут читать то, что здесь пишут.</translation>
        </message>
        <message>
            <source>What you write is saved here and sent once when your provider answers.</source>
            <translation>Написанное сохраняется здесь и отправится один раз, когда ответит провайдер.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CreateAccountViewModel</name>
        <message>
            <source>A server looks like chat.family.example.</source>
            <translation>Сервер выглядит так: chat.family.example.</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>Не хватает имени.</translation>
        </message>
        <message>
            <source>A name has no spaces and none of these signs: @ / " &amp; ' : &lt; &gt;</source>
            <translation>В имени нет пробелов и этих знаков: @ / " &amp; ' : &lt; &gt;</translation>
        </message>
        <message>
            <source>The password is missing.</source>
            <translation>Не хватает пароля.</translation>
        </message>
        <message>
            <source>A password has eight characters or more.</source>
            <translation>В пароле не меньше восьми символов.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DesktopViewModel</name>
        <message>
            <source>This could not be written to the folder of programs that start by themselves.</source>
            <translation>Это не удалось записать в папку программ автозапуска.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DeviceListModel</name>
        <message>
            <source>Last used just now</source>
            <translation>Использовалось только что</translation>
        </message>
        <message numerus="yes">
            <source>Last used %n minutes ago</source>
            <translation>
                <numerusform>Последний раз %n минуту назад</numerusform>
                <numerusform>Последний раз %n минуты назад</numerusform>
                <numerusform>Последний раз %n минут назад</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n hours ago</source>
            <translation>
                <numerusform>Последний раз %n час назад</numerusform>
                <numerusform>Последний раз %n часа назад</numerusform>
                <numerusform>Последний раз %n часов назад</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n days ago</source>
            <translation>
                <numerusform>Последний раз %n день назад</numerusform>
                <numerusform>Последний раз %n дня назад</numerusform>
                <numerusform>Последний раз %n дней назад</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n months ago</source>
            <translation>
                <numerusform>Последний раз %n месяц назад</numerusform>
                <numerusform>Последний раз %n месяца назад</numerusform>
                <numerusform>Последний раз %n месяцев назад</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed by you on %1. It can’t read anything new.</source>
            <translation>Удалено вами: %1. Ничего нового оно не прочтёт.</translation>
        </message>
        <message>
            <source>No longer in use. Nothing is encrypted for it.</source>
            <translation>Больше не используется. Для него ничего не шифруется.</translation>
        </message>
        <message>
            <source>It still receives a key for every message.</source>
            <translation>Оно всё ещё получает ключ к каждому сообщению.</translation>
        </message>
        <message>
            <source>Added %1</source>
            <translation>Добавлено: %1</translation>
        </message>
        <message>
            <source>A key in this code is not the one that shows here. Then someone may be in between. Nothing was changed.</source>
            <translation>Один из ключей в этом коде не тот, что показан здесь. Возможно, кто-то вмешался. Ничего не изменено.</translation>
        </message>
        <message>
            <source>A key in this code is not the one that %1’s device shows here. Then someone may be in between. Nothing was changed.</source>
            <translation>Один из ключей в этом коде не тот, что здесь у устройства %1. Возможно, кто-то вмешался. Ничего не изменено.</translation>
        </message>
        <message>
            <source>No device in this code is known here yet. Look again, then try once more.</source>
            <translation>Ни одно устройство из этого кода здесь ещё не известно. Поищите снова и повторите.</translation>
        </message>
        <message>
            <source>The device in this code is the one that shows here.</source>
            <translation>Устройство в этом коде — то, что показано здесь.</translation>
        </message>
        <message numerus="yes">
            <source>%n devices in this code are the ones that show here.</source>
            <translation>
                <numerusform>%n устройство в этом коде — то, что показано здесь.</numerusform>
                <numerusform>%n устройства в этом коде — те, что показаны здесь.</numerusform>
                <numerusform>%n устройств в этом коде — те, что показаны здесь.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is not the code of a device. It begins with “xmpp:”.</source>
            <translation>Это не код устройства. Он начинается с «xmpp:».</translation>
        </message>
        <message>
            <source>This code is of somebody else: %1.</source>
            <translation>Это чужой код: %1.</translation>
        </message>
        <message>
            <source>Device %1</source>
            <translation>Устройство %1</translation>
        </message>
        <message>
            <source>This device</source>
            <translation>Это устройство</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новое</translation>
        </message>
        <message>
            <source>Trusted unseen</source>
            <translation>Доверие без сверки</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Проверено</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Заблокировано</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DeviceNews</name>
        <message>
            <source>Device %1</source>
            <translation>Устройство %1</translation>
        </message>
        <message>
            <source>today, %1</source>
            <extracomment>In the middle of a sentence: "added to your account today, 09:14"</extracomment>
            <translation>сегодня, %1</translation>
        </message>
        <message>
            <source>A new device, “%1”, was added to your account %2. Was it you?</source>
            <extracomment>%2 is a time: "today, 09:14"</extracomment>
            <translation>К вашей учётной записи добавлено новое устройство «%1»: %2. Это были вы?</translation>
        </message>
        <message>
            <source>Your device “%1” has a new key since %2. Did you set it up again?</source>
            <translation>У вашего устройства «%1» новый ключ, с: %2. Вы настроили его заново?</translation>
        </message>
        <message>
            <source>“%1”, which you had removed, is in your account again since %2. Was it you?</source>
            <translation>«%1», которое вы удалили, снова в вашей учётной записи, с: %2. Это были вы?</translation>
        </message>
        <message>
            <source>A device of %1 has a new key. Usually that means it was set up again.</source>
            <translation>У одного из устройств %1 новый ключ. Обычно это значит, что его настроили заново.</translation>
        </message>
        <message>
            <source>%1, whom you verified, uses a new device. Messages go to it only after you compare.</source>
            <translation>У проверенного контакта %1 новое устройство. Сообщения пойдут на него только после сверки.</translation>
        </message>
        <message>
            <source>%1 uses a new device.</source>
            <translation>У контакта %1 новое устройство.</translation>
        </message>
        <message>
            <source>Another app removed this computer from your devices. It’s back.</source>
            <translation>Другое приложение убрало этот компьютер из ваших устройств. Он снова там.</translation>
        </message>
        <message>
            <source>Another app keeps removing this computer from your devices. It is put back in some minutes; what is sent to you until then may not be readable here.</source>
            <translation>Другое приложение снова и снова убирает этот компьютер из ваших устройств. Через несколько минут он вернётся; присланное до тех пор может здесь не прочитаться.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::EmojiModel</name>
        <message>
            <source>Light skin tone</source>
            <translation>Светлый тон кожи</translation>
        </message>
        <message>
            <source>Medium light skin tone</source>
            <translation>Умеренно светлый тон кожи</translation>
        </message>
        <message>
            <source>Medium skin tone</source>
            <translation>Средний тон кожи</translation>
        </message>
        <message>
            <source>Medium dark skin tone</source>
            <translation>Умеренно тёмный тон кожи</translation>
        </message>
        <message>
            <source>Dark skin tone</source>
            <translation>Тёмный тон кожи</translation>
        </message>
        <message>
            <source>No skin tone</source>
            <translation>Без тона кожи</translation>
        </message>
        <message>
            <source>Used recently</source>
            <extracomment>Group of emoji: those that were used last</extracomment>
            <translation>Недавние</translation>
        </message>
        <message>
            <source>Smileys</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Смайлики</translation>
        </message>
        <message>
            <source>People</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Animals and nature</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Животные и природа</translation>
        </message>
        <message>
            <source>Food and drink</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Еда и напитки</translation>
        </message>
        <message>
            <source>Travel and places</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Путешествия и места</translation>
        </message>
        <message>
            <source>Activities</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Занятия</translation>
        </message>
        <message>
            <source>Objects</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Предметы</translation>
        </message>
        <message>
            <source>Symbols</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Символы</translation>
        </message>
        <message>
            <source>Flags</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Флаги</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ExportViewModel</name>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>изменено</translation>
        </message>
        <message>
            <source>This message was taken back</source>
            <translation>Это сообщение отозвано</translation>
        </message>
        <message>
            <source>This message can’t be opened on this computer</source>
            <translation>Это сообщение нельзя открыть на этом компьютере</translation>
        </message>
        <message>
            <source>not on this computer</source>
            <translation>нет на этом компьютере</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>не зашифровано</translation>
        </message>
        <message>
            <source>Older messages</source>
            <translation>Более старые сообщения</translation>
        </message>
        <message>
            <source>Newer messages</source>
            <translation>Более новые сообщения</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was left behind of what was begun.</source>
            <translation>Диск заполнен. От начатого ничего не осталось.</translation>
        </message>
        <message>
            <source>That folder is no longer there.</source>
            <translation>Этой папки больше нет.</translation>
        </message>
        <message>
            <source>It could not be written there. Nothing was left behind of what was begun.</source>
            <translation>Записать туда не удалось. От начатого ничего не осталось.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln сообщение</numerusform>
                <numerusform>%Ln сообщения</numerusform>
                <numerusform>%Ln сообщений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos and files</source>
            <translation>
                <numerusform>%Ln фото и файл</numerusform>
                <numerusform>%Ln фото и файла</numerusform>
                <numerusform>%Ln фото и файлов</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ForwardModel</name>
        <message>
            <source>You have left this group</source>
            <translation>Вы покинули эту группу</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Не зашифровано</translation>
        </message>
        <message>
            <source>Not encrypted: write there first</source>
            <translation>Не зашифровано: сначала напишите там</translation>
        </message>
        <message>
            <source>Not all of it is on this computer yet. Load it first.</source>
            <translation>На этом компьютере пока не всё. Сначала загрузите.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::HealthLadderModel</name>
        <message>
            <source>Checked %1 s ago, from your computer outwards</source>
            <translation>Проверено %1 с назад, от вас наружу</translation>
        </message>
        <message numerus="yes">
            <source>Last change %n min ago, from your computer outwards</source>
            <translation>
                <numerusform>Последнее изменение %n мин назад, от вас наружу</numerusform>
                <numerusform>Последнее изменение %n мин назад, от вас наружу</numerusform>
                <numerusform>Последнее изменение %n мин назад, от вас наружу</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::LinkCodeEntry</name>
        <message>
            <source>%1 of %2 words</source>
            <extracomment>How many words have been typed, and of how many</extracomment>
            <translation>%1 из %2 слов</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::LinkViewModel</name>
        <message>
            <source>Waiting for the connection to %1</source>
            <translation>Ожидание соединения с %1</translation>
        </message>
        <message>
            <source>Making a code</source>
            <translation>Создание кода</translation>
        </message>
        <message>
            <source>The newest 200 messages are here. Older ones follow in the background.</source>
            <translation>Последние 200 сообщений здесь. Более старые придут в фоне.</translation>
        </message>
        <message>
            <source>The eight words are copied.</source>
            <translation>Восемь слов скопированы.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::MessageDetails</name>
        <message>
            <source>verified</source>
            <translation>проверено</translation>
        </message>
        <message>
            <source>trusted unseen</source>
            <translation>доверие без сверки</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>заблокировано</translation>
        </message>
        <message>
            <source>new, not compared</source>
            <translation>новое, не сверено</translation>
        </message>
        <message>
            <source>Not encrypted: servers on the way could read it</source>
            <translation>Не зашифровано: серверы на пути могли прочитать</translation>
        </message>
        <message>
            <source>End to end, with the older kind that most apps know</source>
            <translation>Сквозное, прежнего вида, который знает большинство приложений</translation>
        </message>
        <message>
            <source>End to end, with the newer kind</source>
            <translation>Сквозное, нового вида</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Написано</translation>
        </message>
        <message>
            <source>At the server</source>
            <translation>На сервере</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Доставлено</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Прочитано</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Изменено</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Отозвано</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Шифрование</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Отправитель</translation>
        </message>
        <message>
            <source>Number given by the sender</source>
            <translation>Номер от отправителя</translation>
        </message>
        <message>
            <source>Number on the way</source>
            <translation>Номер в пути</translation>
        </message>
        <message>
            <source>Number in the archive</source>
            <translation>Номер в архиве</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Устройство отправителя</translation>
        </message>
        <message>
            <source>a device that is no longer in the list</source>
            <translation>устройство, которого больше нет в списке</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>этот компьютер</translation>
        </message>
        <message>
            <source>Brought here</source>
            <translation>Перенесено сюда</translation>
        </message>
        <message>
            <source>can’t read it</source>
            <translation>не может прочитать</translation>
        </message>
        <message>
            <source>has read it</source>
            <translation>прочитано</translation>
        </message>
        <message>
            <source>has it</source>
            <translation>получено</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>пока нет</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::MessageSelection</name>
        <message>
            <source>1 message</source>
            <translation>1 сообщение</translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n сообщение</numerusform>
                <numerusform>%n сообщения</numerusform>
                <numerusform>%n сообщений</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::NewChatViewModel</name>
        <message>
            <source>This link leads to something else than a person. A group’s link belongs into “Join a group”.</source>
            <translation>Эта ссылка ведёт не к человеку. Ссылке на группу место в «Вступить в группу».</translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>Адрес выглядит так: name@provider.example.</translation>
        </message>
        <message>
            <source>This link makes an account, it leads to no person.</source>
            <translation>Эта ссылка создаёт аккаунт, она не ведёт к человеку.</translation>
        </message>
        <message>
            <source>This is your own address.</source>
            <translation>Это ваш собственный адрес.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::NewGroupViewModel</name>
        <message>
            <source>Your provider does not offer groups. Nothing was made.</source>
            <translation>Провайдер не предлагает группы. Ничего не создано.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::OutageStripViewModel</name>
        <message>
            <source>1 message is on its way.</source>
            <translation>1 сообщение в пути.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are on their way.</source>
            <translation>
                <numerusform>%n сообщение в пути.</numerusform>
                <numerusform>%n сообщения в пути.</numerusform>
                <numerusform>%n сообщений в пути.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 waiting message sent.</source>
            <translation>Отправлено 1 сообщение из очереди.</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting messages sent.</source>
            <translation>
                <numerusform>Отправлено %n сообщение из очереди.</numerusform>
                <numerusform>Отправлено %n сообщения из очереди.</numerusform>
                <numerusform>Отправлено %n сообщений из очереди.</numerusform>
            </translation>
        </message>
        <message>
            <source>Connected again.</source>
            <translation>Снова на связи.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Enter password</source>
            <translation>Ввести пароль</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
        <message>
            <source>Open sign-in page</source>
            <translation>Открыть страницу входа</translation>
        </message>
        <message>
            <source>All right</source>
            <extracomment>Puts a notice away</extracomment>
            <translation>Хорошо</translation>
        </message>
        <message>
            <source>Next try in %1 s</source>
            <translation>Следующая попытка через %1 с</translation>
        </message>
        <message>
            <source>Trying now</source>
            <translation>Идёт попытка</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PaletteModel</name>
        <message>
            <source>Messages</source>
            <translation>Сообщения</translation>
        </message>
        <message>
            <source>Search all messages for “%1”</source>
            <translation>Искать «%1» во всех сообщениях</translation>
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
            <translation>Команды</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Недавние</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Чаты</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>в архиве</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n участник</numerusform>
                <numerusform>%n участника</numerusform>
                <numerusform>%n участников</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PeoplePicker</name>
        <message>
            <source>1 person picked</source>
            <translation>Выбран 1 человек</translation>
        </message>
        <message numerus="yes">
            <source>%n people picked</source>
            <translation>
                <numerusform>Выбран %n человек</numerusform>
                <numerusform>Выбрано %n человека</numerusform>
                <numerusform>Выбрано %n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>Адрес выглядит так: name@provider.example.</translation>
        </message>
        <message>
            <source>This one is in already.</source>
            <translation>Этот человек уже добавлен.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PhotoViewerModel</name>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a chat, and when</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <comment>pixels</comment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ProfileViewModel</name>
        <message>
            <source>%1 has not taken the change. It is offered again with the next connection.</source>
            <translation>%1 ещё не принял изменение. Оно будет предложено при следующем соединении.</translation>
        </message>
        <message>
            <source>Others see the change once you are connected.</source>
            <translation>Другие увидят изменение, когда вы будете на связи.</translation>
        </message>
        <message>
            <source>This picture is too large. Choose one under 100 MB.</source>
            <translation>Эта картинка слишком велика. Выберите картинку меньше 100 МБ.</translation>
        </message>
        <message>
            <source>This is no picture that can be used. Choose a JPEG, PNG, WebP, GIF, HEIC or AVIF.</source>
            <translation>Эту картинку нельзя использовать. Выберите JPEG, PNG, WebP, GIF, HEIC или AVIF.</translation>
        </message>
        <message>
            <source>This file can’t be read. Choose another one.</source>
            <translation>Этот файл не читается. Выберите другой.</translation>
        </message>
        <message>
            <source>The disk is full, so the change was not saved.</source>
            <translation>Диск заполнен, поэтому изменение не сохранено.</translation>
        </message>
        <message>
            <source>The change was not saved. Try it again.</source>
            <translation>Изменение не сохранено. Повторите.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ReadersModel</name>
        <message>
            <source>None of their devices had a key when you sent it. The others got it.</source>
            <translation>Когда вы это отправили, ни у одного устройства не было ключа. Остальные получили.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>read</source>
            <translation>прочитано</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>прочитано %1</translation>
        </message>
        <message>
            <source>doesn’t share when they read</source>
            <translation>не сообщает о прочтении</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>доставлено</translation>
        </message>
        <message>
            <source>delivered %1</source>
            <translation>доставлено %1</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>отправлено</translation>
        </message>
        <message>
            <source>your message, %1</source>
            <translation>ваше сообщение, %1</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RecoveryViewModel</name>
        <message>
            <source>The key to these chats lies in a file of yours. Keep that file safe.</source>
            <translation>Ключ к этим чатам лежит в вашем файле. Берегите его.</translation>
        </message>
        <message>
            <source>None yet. Without them, your chats are lost if this computer forgets the key.</source>
            <translation>Пока нет. Без них чаты пропадут, если этот компьютер забудет ключ.</translation>
        </message>
        <message>
            <source>Made on %1.</source>
            <translation>Созданы %1.</translation>
        </message>
        <message>
            <source>This is another word.</source>
            <translation>Это другое слово.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomFinder</name>
        <message>
            <source>1 person</source>
            <translation>1 человек</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n человек</numerusform>
                <numerusform>%n человека</numerusform>
                <numerusform>%n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>The name of a server looks like rooms.provider.example.</source>
            <translation>Имя сервера выглядит так: rooms.provider.example.</translation>
        </message>
        <message>
            <source>This server shows no list. You can still join by an address.</source>
            <translation>Этот сервер не показывает список. Вступить можно по адресу.</translation>
        </message>
        <message>
            <source>An address looks like name@rooms.provider.example.</source>
            <translation>Адрес выглядит так: name@rooms.provider.example.</translation>
        </message>
        <message>
            <source>That is not the password. Ask somebody who is in.</source>
            <translation>Пароль другой. Спросите кого-нибудь из участников.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomPeople</name>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
        <message>
            <source>can’t read yet</source>
            <translation>пока не может читать</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n devices can’t read yet</source>
            <translation>
                <numerusform>%1 из %n устройства пока не может читать</numerusform>
                <numerusform>%1 из %n устройств пока не могут читать</numerusform>
                <numerusform>%1 из %n устройств пока не могут читать</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n devices</source>
            <translation>
                <numerusform>%n устройство</numerusform>
                <numerusform>%n устройства</numerusform>
                <numerusform>%n устройств</numerusform>
            </translation>
        </message>
        <message>
            <source>here now</source>
            <translation>сейчас здесь</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>не здесь</translation>
        </message>
        <message>
            <source>This name looks like yours, but it is somebody else.</source>
            <translation>Это имя похоже на ваше, но это кто-то другой.</translation>
        </message>
        <message>
            <source>This name looks like that of %1, but it is somebody else.</source>
            <translation>Это имя похоже на имя участника %1, но это кто-то другой.</translation>
        </message>
        <message>
            <source>This name mixes letters of several alphabets. It may imitate another one.</source>
            <translation>В этом имени смешаны буквы разных алфавитов. Возможно, оно подделано под другое.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomViewModel</name>
        <message>
            <source>1 person here</source>
            <translation>1 человек здесь</translation>
        </message>
        <message numerus="yes">
            <source>%n people here</source>
            <translation>
                <numerusform>%n человек здесь</numerusform>
                <numerusform>%n человека здесь</numerusform>
                <numerusform>%n человек здесь</numerusform>
            </translation>
        </message>
        <message>
            <source>1 member</source>
            <translation>1 участник</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n участник</numerusform>
                <numerusform>%n участника</numerusform>
                <numerusform>%n участников</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 here</source>
            <translation>%1, здесь: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n devices</source>
            <translation>
                <numerusform>%n устройство</numerusform>
                <numerusform>%n устройства</numerusform>
                <numerusform>%n устройств</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n devices</source>
            <translation>
                <numerusform>%1 из %n устройства</numerusform>
                <numerusform>%1 из %n устройств</numerusform>
                <numerusform>%1 из %n устройств</numerusform>
            </translation>
        </message>
        <message>
            <source>All members, whether they are here or not, and only they. Who is added reads from then on; who is removed reads nothing more.</source>
            <translation>Все участники, здесь они или нет, и только они. Кого добавили, читает с этого момента; кого удалили, больше ничего не читает.</translation>
        </message>
        <message>
            <source>The servers that carry this channel, and anyone who joins it, can read what is written here.</source>
            <translation>Серверы, через которые идёт этот канал, и все, кто в него вступит, могут читать то, что здесь пишут.</translation>
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
            <translation>Вы</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1 или больше</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SendFilesModel</name>
        <message>
            <source>Picture %1</source>
            <translation>Картинка %1</translation>
        </message>
        <message numerus="yes">
            <source>%n photos and files</source>
            <translation>
                <numerusform>%n фото и файл</numerusform>
                <numerusform>%n фото и файла</numerusform>
                <numerusform>%n фото и файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 фото</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n фото</numerusform>
                <numerusform>%n фото</numerusform>
                <numerusform>%n фото</numerusform>
            </translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>1 файл</translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файла</numerusform>
                <numerusform>%n файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>2 photos, and their size</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Says where it was taken, and with what</source>
            <translation>Выдаёт, где и чем снято</translation>
        </message>
        <message>
            <source>Says when it was taken, and with what</source>
            <translation>Выдаёт, когда и чем снято</translation>
        </message>
        <message>
            <source>Sent as it is, notes included</source>
            <translation>Отправляется как есть, с заметками</translation>
        </message>
        <message>
            <source>Location removed</source>
            <translation>Место удалено</translation>
        </message>
        <message>
            <source>Camera notes removed</source>
            <translation>Данные камеры удалены</translation>
        </message>
        <message>
            <source>Place and camera can’t be taken out of %1.</source>
            <translation>Из %1 нельзя убрать место и камеру.</translation>
        </message>
        <message numerus="yes">
            <source>Place and camera can’t be taken out of %n files.</source>
            <translation>
                <numerusform>Из %n файла нельзя убрать место и камеру.</numerusform>
                <numerusform>Из %n файлов нельзя убрать место и камеру.</numerusform>
                <numerusform>Из %n файлов нельзя убрать место и камеру.</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to %1 each</source>
            <translation>До %1 каждый</translation>
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
            <translation>%1, отправитель %2, %3</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SignInViewModel</name>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>Адрес выглядит так: name@provider.example.</translation>
        </message>
        <message>
            <source>The password is missing.</source>
            <translation>Не хватает пароля.</translation>
        </message>
        <message>
            <source>A port is a number from 1 to 65535.</source>
            <translation>Порт — число от 1 до 65535.</translation>
        </message>
        <message>
            <source>A server looks like chat.provider.example.</source>
            <translation>Сервер выглядит так: chat.provider.example.</translation>
        </message>
        <message>
            <source>This file can’t be read.</source>
            <translation>Этот файл не читается.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SpellingViewModel</name>
        <message>
            <source>As the keyboard</source>
            <extracomment>The language of the spell checker</extracomment>
            <translation>Как у клавиатуры</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::StorageModel</name>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n сообщение</numerusform>
                <numerusform>%n сообщения</numerusform>
                <numerusform>%n сообщений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photos and files</source>
            <translation>
                <numerusform>%n фото и файл</numerusform>
                <numerusform>%n фото и файла</numerusform>
                <numerusform>%n фото и файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>Something in this chat has not been sent yet. Nothing was deleted.</source>
            <translation>Что-то в этом чате ещё не отправлено. Ничего не удалено.</translation>
        </message>
        <message>
            <source>There is more room now. What you open is fetched again.</source>
            <translation>Теперь места больше. Что вы откроете, загрузится снова.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages deleted from this computer.</source>
            <translation>
                <numerusform>С этого компьютера удалено %n сообщение.</numerusform>
                <numerusform>С этого компьютера удалено %n сообщения.</numerusform>
                <numerusform>С этого компьютера удалено %n сообщений.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::TimelineModel</name>
        <message>
            <source>The secure link is being renewed.</source>
            <translation>Защищённая связь обновляется.</translation>
        </message>
        <message>
            <source>Letters in it can be mistaken for others. It leads to %1.</source>
            <translation>Буквы в ней можно спутать с другими. Она ведёт на %1.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>1 message waits behind this.</source>
            <translation>За ним ждёт 1 сообщение.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait behind this.</source>
            <translation>
                <numerusform>За ним ждёт %n сообщение.</numerusform>
                <numerusform>За ним ждут %n сообщения.</numerusform>
                <numerusform>За ним ждут %n сообщений.</numerusform>
            </translation>
        </message>
        <message>
            <source>Original message not on this computer</source>
            <translation>Исходного сообщения нет на этом компьютере</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
        <message>
            <source>yourself</source>
            <translation>себе</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>1 new message</source>
            <translation>1 новое сообщение</translation>
        </message>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n новое сообщение</numerusform>
                <numerusform>%n новых сообщения</numerusform>
                <numerusform>%n новых сообщений</numerusform>
            </translation>
        </message>
        <message>
            <source>first in line</source>
            <translation>первое в очереди</translation>
        </message>
        <message>
            <source>second in line</source>
            <translation>второе в очереди</translation>
        </message>
        <message>
            <source>third in line</source>
            <translation>третье в очереди</translation>
        </message>
        <message>
            <source>fourth in line</source>
            <translation>четвёртое в очереди</translation>
        </message>
        <message>
            <source>fifth in line</source>
            <translation>пятое в очереди</translation>
        </message>
        <message>
            <source>Saved on this computer, %1</source>
            <translation>Сохранено на этом компьютере, %1</translation>
        </message>
        <message>
            <source>number %1 in line</source>
            <translation>номер %1 в очереди</translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n изменение</numerusform>
                <numerusform>%n изменения</numerusform>
                <numerusform>%n изменений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages can’t be read on this computer</source>
            <translation>
                <numerusform>%n сообщение не читается на этом компьютере</numerusform>
                <numerusform>%n сообщения не читаются на этом компьютере</numerusform>
                <numerusform>%n сообщений не читаются на этом компьютере</numerusform>
            </translation>
        </message>
        <message>
            <source>Link with your other device</source>
            <translation>Связать с другим вашим устройством</translation>
        </message>
        <message>
            <source>(taken back)</source>
            <translation>(отозвано)</translation>
        </message>
        <message>
            <source>(can’t be read on this computer)</source>
            <translation>(не читается на этом компьютере)</translation>
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
            <translation>Открыть Ninelives</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Завершить</translation>
        </message>
        <message>
            <source>1 unread message</source>
            <translation>1 непрочитанное сообщение</translation>
        </message>
        <message numerus="yes">
            <source>%n unread messages</source>
            <translation>
                <numerusform>%n непрочитанное сообщение</numerusform>
                <numerusform>%n непрочитанных сообщения</numerusform>
                <numerusform>%n непрочитанных сообщений</numerusform>
            </translation>
        </message>
        <message>
            <source>1 message is waiting; it goes out when Ninelives runs.</source>
            <translation>Ждёт 1 сообщение; оно уйдёт, когда Ninelives запущен.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are waiting; they go out when Ninelives runs.</source>
            <translation>
                <numerusform>Ждёт %n сообщение; оно уйдёт, когда Ninelives запущен.</numerusform>
                <numerusform>Ждут %n сообщения; они уйдут, когда Ninelives запущен.</numerusform>
                <numerusform>Ждут %n сообщений; они уйдут, когда Ninelives запущен.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::VoicePlayer</name>
        <message>
            <source>Nothing can be heard: no loudspeaker of this computer answers.</source>
            <translation>Ничего не слышно: ни один динамик этого компьютера не отвечает.</translation>
        </message>
        <message>
            <source>%1×</source>
            <comment>how fast a voice message is played</comment>
            <translation>%1×</translation>
        </message>
        <message>
            <source>This voice message is not on this computer any more.</source>
            <translation>Этого голосового сообщения больше нет на этом компьютере.</translation>
        </message>
        <message>
            <source>This voice message is damaged and can’t be played.</source>
            <translation>Это голосовое сообщение повреждено и не воспроизводится.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>times of a voice message</comment>
            <translation>%1 из %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::VoiceRecorder</name>
        <message>
            <source>Ends by itself at %1</source>
            <translation>Закончится само на %1</translation>
        </message>
        <message>
            <source>Voice message %1</source>
            <translation>Голосовое сообщение %1</translation>
        </message>
        <message>
            <source>This computer has no microphone. Plug one in, and try again.</source>
            <translation>У этого компьютера нет микрофона. Подключите его и повторите.</translation>
        </message>
        <message>
            <source>Ninelives may not use the microphone. Allow it in the settings of this computer, and try again.</source>
            <translation>Ninelives не разрешён микрофон. Разрешите его в настройках компьютера и повторите.</translation>
        </message>
        <message>
            <source>The microphone stopped. What you said until then is here.</source>
            <translation>Микрофон отключился. Сказанное до этого сохранено здесь.</translation>
        </message>
        <message>
            <source>The microphone gives no sound. Look whether another program uses it.</source>
            <translation>От микрофона нет звука. Посмотрите, не занят ли он другой программой.</translation>
        </message>
        <message>
            <source>A voice message can be up to %1 long. All of it is here.</source>
            <translation>Голосовое сообщение может длиться до %1. Всё записанное здесь.</translation>
        </message>
    </context>
    <context>
        <name>NothingChosen</name>
        <message>
            <source>Ctrl N starts a chat</source>
            <translation>Ctrl N начинает чат</translation>
        </message>
        <message>
            <source>Ctrl K finds anything</source>
            <translation>Ctrl K находит всё</translation>
        </message>
    </context>
    <context>
        <name>NotificationSettings</name>
        <message>
            <source>Notifications tell</source>
            <translation>Что видно в уведомлениях</translation>
        </message>
        <message>
            <source>They are shown for what this window does not show at the moment.</source>
            <translation>Они появляются для того, чего сейчас нет в этом окне.</translation>
        </message>
        <message>
            <source>Nothing, off</source>
            <translation>Ничего, выключены</translation>
        </message>
        <message>
            <source>That something came</source>
            <translation>Что что-то пришло</translation>
        </message>
        <message>
            <source>Who wrote</source>
            <translation>Кто написал</translation>
        </message>
        <message>
            <source>Who wrote what</source>
            <translation>Кто и что написал</translation>
        </message>
        <message>
            <source>Muted chats stay quiet. Each chat has its own choice under Details.</source>
            <translation>Чаты без звука молчат. У каждого чата свой выбор в «Подробностях».</translation>
        </message>
        <message>
            <source>Keep running in the tray</source>
            <translation>Продолжать работу в трее</translation>
        </message>
        <message>
            <source>Closing the window hides it. Messages still arrive, and what waits still goes out.</source>
            <translation>Закрытие окна скрывает его. Сообщения приходят, а всё, что ждёт, уходит.</translation>
        </message>
        <message>
            <source>Start with the computer</source>
            <translation>Запускать с компьютером</translation>
        </message>
        <message>
            <source>Without a window, if there is a tray.</source>
            <translation>Без окна, если есть трей.</translation>
        </message>
        <message>
            <source>Away after</source>
            <translation>«Нет на месте» через</translation>
        </message>
        <message>
            <source>Contacts then see that you are away, also while the screen is locked. You are still notified.</source>
            <translation>Контакты увидят, что вас нет на месте; так же и при блокировке экрана. Уведомления приходят по-прежнему.</translation>
        </message>
        <message>
            <source>Never</source>
            <extracomment>How long nobody touched the computer until contacts see "away"</extracomment>
            <translation>Никогда</translation>
        </message>
        <message>
            <source>5 min</source>
            <translation>5 мин</translation>
        </message>
        <message>
            <source>10 min</source>
            <translation>10 мин</translation>
        </message>
        <message>
            <source>15 min</source>
            <translation>15 мин</translation>
        </message>
        <message>
            <source>30 min</source>
            <translation>30 мин</translation>
        </message>
        <message>
            <source>1 h</source>
            <translation>1 ч</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message>
            <source>%1 in %2</source>
            <extracomment>A notification's title: who wrote, and in which group</extracomment>
            <translation>%1 в «%2»</translation>
        </message>
        <message>
            <source>Ninelives</source>
            <translation>Ninelives</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Reacted %1 to your message</source>
            <translation>Реакция %1 на ваше сообщение</translation>
        </message>
        <message>
            <source>Reacted %1 to your photo</source>
            <translation>Реакция %1 на ваше фото</translation>
        </message>
        <message>
            <source>Reacted %1 to your photos</source>
            <translation>Реакция %1 на ваши фото</translation>
        </message>
        <message>
            <source>Reacted %1 to your voice message</source>
            <translation>Реакция %1 на ваше голосовое сообщение</translation>
        </message>
        <message>
            <source>Reacted %1 to your file</source>
            <translation>Реакция %1 на ваш файл</translation>
        </message>
        <message>
            <source>Reacted %1 to your files</source>
            <translation>Реакция %1 на ваши файлы</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Отметить прочитанным</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Новое сообщение</translation>
        </message>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n новое сообщение</numerusform>
                <numerusform>%n новых сообщения</numerusform>
                <numerusform>%n новых сообщений</numerusform>
            </translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Ответить</translation>
        </message>
        <message>
            <source>New reaction</source>
            <translation>Новая реакция</translation>
        </message>
        <message numerus="yes">
            <source>%n messages to %1 were not sent.</source>
            <translation>
                <numerusform>Не отправлено %n сообщение (%1).</numerusform>
                <numerusform>Не отправлено %n сообщения (%1).</numerusform>
                <numerusform>Не отправлено %n сообщений (%1).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages were not sent.</source>
            <translation>
                <numerusform>Не отправлено %n сообщение.</numerusform>
                <numerusform>Не отправлено %n сообщения.</numerusform>
                <numerusform>Не отправлено %n сообщений.</numerusform>
            </translation>
        </message>
        <message>
            <source>A message to %1 was not sent.</source>
            <translation>Сообщение не отправлено (%1).</translation>
        </message>
        <message>
            <source>A message was not sent.</source>
            <translation>Сообщение не отправлено.</translation>
        </message>
    </context>
    <context>
        <name>NotifyChoice</name>
        <message>
            <source>Notifications</source>
            <translation>Уведомления</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>Which messages of a chat are told of</extracomment>
            <translation>Все</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Упоминания</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Ничего</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Без звука</translation>
        </message>
        <message>
            <source>No</source>
            <extracomment>For how long a chat is quiet</extracomment>
            <translation>Нет</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 час</translation>
        </message>
        <message>
            <source>8 hours</source>
            <translation>8 часов</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Всегда</translation>
        </message>
    </context>
    <context>
        <name>OwnDeviceCard</name>
        <message>
            <source>this device</source>
            <extracomment>The device the user sits at</extracomment>
            <translation>это устройство</translation>
        </message>
        <message>
            <source>Here since %1.</source>
            <translation>Здесь с %1.</translation>
        </message>
        <message>
            <source>Others compare these eight groups with what they see:</source>
            <translation>Другие сверяют эти восемь групп с тем, что видят у себя:</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
    </context>
    <context>
        <name>OwnInvitation</name>
        <message>
            <source>Making a link…</source>
            <translation>Создание ссылки…</translation>
        </message>
        <message>
            <source>Invite somebody with a link</source>
            <translation>Пригласить по ссылке</translation>
        </message>
        <message>
            <source>Your invitation</source>
            <translation>Ваше приглашение</translation>
        </message>
        <message>
            <source>The link as a code for a phone’s camera</source>
            <translation>Ссылка в виде кода для камеры телефона</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопировано</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Enter the password</source>
            <translation>Введите пароль</translation>
        </message>
        <message>
            <source>The password of %1, as your provider knows it. It is saved encrypted on this computer.</source>
            <translation>Пароль для %1, как его знает провайдер. Он хранится на этом компьютере в зашифрованном виде.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Войти</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>A name, or name@provider.example</source>
            <translation>Имя или name@provider.example</translation>
        </message>
        <message>
            <source>Pick</source>
            <translation>Выбрать</translation>
        </message>
        <message>
            <source>Pick %1</source>
            <translation>Выбрать %1</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Контакты</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>Change the name</source>
            <translation>Изменить имя</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Only you see it. Enter saves.</source>
            <translation>Видно только вам. Enter сохраняет.</translation>
        </message>
    </context>
    <context>
        <name>PhotoCanvas</name>
        <message>
            <source>Stop loading</source>
            <translation>Остановить загрузку</translation>
        </message>
    </context>
    <context>
        <name>PhotoTile</name>
        <message>
            <source>Preparing</source>
            <translation>Подготовка</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Ждёт</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Воспроизвести</translation>
        </message>
        <message>
            <source>+%1</source>
            <extracomment>More photos than are shown</extracomment>
            <translation>+%1</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>Остановить отправку</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Остановить загрузку</translation>
        </message>
        <message>
            <source>Don’t send it</source>
            <translation>Не отправлять</translation>
        </message>
    </context>
    <context>
        <name>PhotoViewer</name>
        <message>
            <source>Answer</source>
            <translation>Ответить</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>Переслать…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Сохранить как…</translation>
        </message>
        <message>
            <source>Copy photo</source>
            <translation>Копировать фото</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Повернуть</translation>
        </message>
        <message>
            <source>Fit the window</source>
            <translation>По размеру окна</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Увеличить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Older photo</source>
            <translation>Старее</translation>
        </message>
        <message>
            <source>Newer photo</source>
            <translation>Новее</translation>
        </message>
    </context>
    <context>
        <name>PictureFile</name>
        <message>
            <source>This picture is too large. Choose one under 40 MB.</source>
            <translation>Эта картинка слишком велика. Выберите картинку меньше 40 МБ.</translation>
        </message>
        <message>
            <source>This is no picture that can be used. Choose a PNG or a JPEG.</source>
            <translation>Эту картинку нельзя использовать. Выберите PNG или JPEG.</translation>
        </message>
        <message>
            <source>This file can’t be read. Choose another one.</source>
            <translation>Этот файл не читается. Выберите другой.</translation>
        </message>
    </context>
    <context>
        <name>PrivacySettings</name>
        <message>
            <source>Tell others that a message arrived</source>
            <translation>Сообщать, что сообщение пришло</translation>
        </message>
        <message>
            <source>They see two ticks.</source>
            <translation>Будут видны две галочки.</translation>
        </message>
        <message>
            <source>Tell others that you have read</source>
            <translation>Сообщать, что вы прочитали</translation>
        </message>
        <message>
            <source>They see the two ticks in a pill.</source>
            <translation>Будут видны две галочки в рамке.</translation>
        </message>
        <message>
            <source>Tell others that you are typing</source>
            <translation>Сообщать, что вы печатаете</translation>
        </message>
        <message>
            <source>Count readers in groups</source>
            <translation>Считать прочитавших в группах</translation>
        </message>
        <message>
            <source>In groups over %1 people readers are not counted.</source>
            <translation>В группах больше %1 человек прочитавшие не считаются.</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>до %1</translation>
        </message>
        <message>
            <source>Each chat can have its own choice under Details. Strangers, that is people who are not your contacts and to whom you have not written, are never told any of this.</source>
            <translation>Для каждого чата можно выбрать своё в «Подробностях». Незнакомым, то есть тем, кого нет в контактах и кому вы не писали, ничего из этого никогда не сообщается.</translation>
        </message>
    </context>
    <context>
        <name>ProfileCard</name>
        <message>
            <source>Change the picture</source>
            <translation>Сменить картинку</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Выберите картинку</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>Убрать картинку</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>Изменить имя</translation>
        </message>
        <message>
            <source>Add your name</source>
            <translation>Добавить имя</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ваше имя</translation>
        </message>
        <message>
            <source>Others are offered it as the name for you. Enter saves, Esc leaves it as it was.</source>
            <translation>Другим оно предлагается как ваше имя. Enter сохраняет, Esc оставляет как было.</translation>
        </message>
        <message>
            <source>Everybody who knows your address can see your picture and your name.</source>
            <translation>Все, кто знает ваш адрес, видят вашу картинку и имя.</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Картинки</translation>
        </message>
    </context>
    <context>
        <name>ProviderList</name>
        <message>
            <source>Providers</source>
            <translation>Провайдеры</translation>
        </message>
        <message>
            <source>My own server</source>
            <translation>Мой собственный сервер</translation>
        </message>
        <message>
            <source>or one that someone gave me</source>
            <translation>или тот, который мне посоветовали</translation>
        </message>
        <message>
            <source>Enter its name, for example chat.family.example</source>
            <translation>Введите его имя, например chat.family.example</translation>
        </message>
    </context>
    <context>
        <name>ProviderQuestion</name>
        <message>
            <source>A picture from the provider; type what it shows.</source>
            <translation>Картинка от провайдера; введите, что на ней.</translation>
        </message>
        <message>
            <source>Answer on the provider’s website</source>
            <translation>Ответить на сайте провайдера</translation>
        </message>
    </context>
    <context>
        <name>ProviderQuestions</name>
        <message>
            <source>%1 also wants to know</source>
            <translation>%1 также спрашивает</translation>
        </message>
    </context>
    <context>
        <name>Providers</name>
        <message>
            <source>Free</source>
            <translation>Бесплатно</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>с %1 г.</translation>
        </message>
    </context>
    <context>
        <name>QuoteBox</name>
        <message>
            <source>Answers %1: %2</source>
            <extracomment>Read aloud: the message that this one answers</extracomment>
            <translation>Ответ на сообщение (%1): %2</translation>
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
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Копировать текст</translation>
        </message>
    </context>
    <context>
        <name>RecordingBar</name>
        <message>
            <source>Recording a voice message, %1</source>
            <translation>Запись голосового сообщения, %1</translation>
        </message>
        <message>
            <source>Recorded voice message, %1</source>
            <translation>Записанное голосовое сообщение, %1</translation>
        </message>
        <message>
            <source>Stop recording</source>
            <translation>Остановить запись</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <source>Listen to it</source>
            <translation>Прослушать</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Сбросить</translation>
        </message>
        <message>
            <source>Discard the voice message</source>
            <translation>Сбросить голосовое сообщение</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>Do you have them?</source>
            <translation>Они у вас?</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Two of the words, to be sure that they are on paper.</source>
            <translation>Два из этих слов, чтобы убедиться, что они на бумаге.</translation>
        </message>
        <message>
            <source>Once these are confirmed, the earlier words open nothing any more.</source>
            <translation>Как только вы их подтвердите, прежние слова больше ничего не откроют.</translation>
        </message>
        <message>
            <source>They open your chats when this computer’s keyring is gone or a passphrase is forgotten.</source>
            <translation>Они откроют ваши чаты, если пропадёт связка ключей этого компьютера или забудется кодовая фраза.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>I have written them down</source>
            <translation>Записано</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPage</name>
        <message>
            <source>Do you have them?</source>
            <translation>Они у вас?</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Two of the words, to be sure that they are on paper.</source>
            <translation>Два из этих слов, чтобы убедиться, что они на бумаге.</translation>
        </message>
        <message>
            <source>These twelve words open your chats on this computer when its keyring is gone or a passphrase is forgotten. They are shown once. Keep them on paper, away from this computer.</source>
            <translation>Эти двенадцать слов откроют ваши чаты на этом компьютере, если пропадёт связка ключей или забудется кодовая фраза. Они показываются один раз. Храните их на бумаге, вдали от этого компьютера.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>I have written them down</source>
            <translation>Записано</translation>
        </message>
        <message>
            <source>Show them again</source>
            <translation>Показать ещё раз</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
    </context>
    <context>
        <name>RecoveryReminder</name>
        <message>
            <source>Twelve words on paper save your chats if this computer forgets their key.</source>
            <translation>Двенадцать слов на бумаге спасут ваши чаты, если этот компьютер забудет их ключ.</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
    </context>
    <context>
        <name>RecoveryWords</name>
        <message>
            <source>The twelve recovery words</source>
            <translation>Двенадцать слов для восстановления</translation>
        </message>
        <message>
            <source>Word %1</source>
            <translation>Слово %1</translation>
        </message>
    </context>
    <context>
        <name>RemoveDeviceDialog</name>
        <message>
            <source>Remove “%1”?</source>
            <translation>Удалить «%1»?</translation>
        </message>
        <message>
            <source>It can’t read anything new after that.</source>
            <translation>После этого оно не сможет прочесть ничего нового.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Оставить</translation>
        </message>
    </context>
    <context>
        <name>RenameDeviceDialog</name>
        <message>
            <source>What is this device called?</source>
            <translation>Как называется это устройство?</translation>
        </message>
        <message>
            <source>What do you call this device?</source>
            <translation>Как вы называете это устройство?</translation>
        </message>
        <message>
            <source>People you write with can see the name.</source>
            <translation>Ваши собеседники могут видеть это имя.</translation>
        </message>
        <message>
            <source>Only you see this name, on this computer.</source>
            <translation>Это имя видите только вы, на этом компьютере.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>RequestDialog</name>
        <message>
            <source>%1 wants to be your contact</source>
            <translation>%1 хочет быть вашим контактом</translation>
        </message>
        <message>
            <source>%1 asks to write to you and to see when you are here. If you don’t know this address, decline; nobody is told.</source>
            <translation>%1 просит разрешения писать вам и видеть, когда вы здесь. Если адрес вам незнаком, отклоните; об этом никто не узнает.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Заблокировать</translation>
        </message>
    </context>
    <context>
        <name>RoomCard</name>
        <message>
            <source>Change the picture</source>
            <translation>Сменить картинку</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Выберите картинку</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>Изменить название</translation>
        </message>
        <message>
            <source>Change the subject</source>
            <translation>Изменить тему</translation>
        </message>
        <message>
            <source>Add a subject</source>
            <translation>Добавить тему</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Everybody sees it. Enter saves.</source>
            <translation>Видно всем. Enter сохраняет.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Who can read this</source>
            <translation>Кто может это читать</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Пригласить</translation>
        </message>
        <message>
            <source>Add people</source>
            <translation>Добавить людей</translation>
        </message>
        <message>
            <source>Invite people</source>
            <translation>Пригласить людей</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Картинки (*.png *.jpg *.jpeg)</translation>
        </message>
    </context>
    <context>
        <name>RoomDetails</name>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Скрыть подробности</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
    </context>
    <context>
        <name>RoomFooter</name>
        <message>
            <source>Leave the group…</source>
            <translation>Покинуть группу…</translation>
        </message>
        <message>
            <source>Leave the channel…</source>
            <translation>Покинуть канал…</translation>
        </message>
        <message>
            <source>Close it for everybody…</source>
            <translation>Закрыть для всех…</translation>
        </message>
    </context>
    <context>
        <name>RoomSentences</name>
        <message>
            <source>The subject was removed.</source>
            <translation>Тема удалена.</translation>
        </message>
        <message>
            <source>%1 removed the subject.</source>
            <translation>%1 удаляет тему.</translation>
        </message>
        <message>
            <source>%1 changed the subject to “%2”.</source>
            <translation>%1 меняет тему на «%2».</translation>
        </message>
        <message>
            <source>The subject is now “%1”.</source>
            <translation>Теперь тема: «%1».</translation>
        </message>
        <message>
            <source>%1 added %2. They can read messages from here on.</source>
            <translation>%1 добавляет участника %2. Отсюда новые сообщения доступны для чтения.</translation>
        </message>
        <message>
            <source>%1 was added. They can read messages from here on.</source>
            <translation>Новый участник: %1. Отсюда новые сообщения доступны для чтения.</translation>
        </message>
        <message>
            <source>%1 removed %2. They can’t read what is written from here on.</source>
            <translation>%1 удаляет участника %2. То, что написано отсюда, прочитать уже нельзя.</translation>
        </message>
        <message>
            <source>%1 was removed. They can’t read what is written from here on.</source>
            <translation>Больше не участвует: %1. То, что написано отсюда, прочитать уже нельзя.</translation>
        </message>
        <message>
            <source>%1 left.</source>
            <translation>%1 покидает группу.</translation>
        </message>
        <message>
            <source>%1 named this group “%2”.</source>
            <translation>%1 называет эту группу «%2».</translation>
        </message>
        <message>
            <source>This group is now named “%1”.</source>
            <translation>Теперь эта группа называется «%1».</translation>
        </message>
        <message>
            <source>The picture of this group was changed.</source>
            <translation>Картинка группы изменена.</translation>
        </message>
        <message>
            <source>%1 changed the picture of this group.</source>
            <translation>%1 меняет картинку группы.</translation>
        </message>
        <message>
            <source>You were added.</source>
            <translation>Вас добавили.</translation>
        </message>
        <message>
            <source>%1 added you.</source>
            <translation>%1 добавляет вас.</translation>
        </message>
        <message>
            <source>You were removed. What was written stays here.</source>
            <translation>Вас удалили. Написанное остаётся здесь.</translation>
        </message>
        <message>
            <source>%1 removed you. What was written stays here.</source>
            <translation>%1 удаляет вас. Написанное остаётся здесь.</translation>
        </message>
        <message>
            <source>This group was closed for everybody. What was written stays here.</source>
            <translation>Эта группа закрыта для всех. Написанное остаётся здесь.</translation>
        </message>
        <message>
            <source>%1 made %2 an admin.</source>
            <translation>%1 назначает админом: %2.</translation>
        </message>
        <message>
            <source>%1 is an admin now.</source>
            <translation>%1 теперь админ.</translation>
        </message>
        <message>
            <source>%1 made %2 an owner.</source>
            <translation>%1 назначает владельцем: %2.</translation>
        </message>
        <message>
            <source>%1 is an owner now.</source>
            <translation>%1 теперь владелец.</translation>
        </message>
        <message>
            <source>%1 made %2 an ordinary member.</source>
            <translation>%1 делает обычным участником: %2.</translation>
        </message>
        <message>
            <source>%1 is an ordinary member now.</source>
            <translation>%1 теперь обычный участник.</translation>
        </message>
        <message>
            <source>Anybody can join here now. What you write is no longer encrypted.</source>
            <translation>Теперь сюда может вступить любой. То, что вы пишете, больше не шифруется.</translation>
        </message>
        <message>
            <source>Only members may enter. Ask one of them to add you.</source>
            <translation>Вход только для участников. Попросите кого-нибудь из них добавить вас.</translation>
        </message>
        <message>
            <source>The admins don’t let you in. Only they can change that.</source>
            <translation>Админы вас не впускают. Изменить это могут только они.</translation>
        </message>
        <message>
            <source>Your role does not allow that. Ask an admin or an owner.</source>
            <translation>Ваша роль этого не позволяет. Спросите админа или владельца.</translation>
        </message>
        <message>
            <source>Somebody there already uses this name. Choose another one.</source>
            <translation>Кто-то там уже использует это имя. Выберите другое.</translation>
        </message>
        <message>
            <source>This no longer exists. What was written stays on this computer.</source>
            <translation>Этого больше нет. Написанное остаётся на этом компьютере.</translation>
        </message>
        <message>
            <source>It is full at the moment. Try again when somebody has left.</source>
            <translation>Сейчас мест нет. Повторите, когда кто-нибудь уйдёт.</translation>
        </message>
        <message>
            <source>A password is needed to enter. Ask somebody who is in.</source>
            <translation>Для входа нужен пароль. Спросите кого-нибудь из участников.</translation>
        </message>
        <message>
            <source>The connection to this group was lost. It is being entered again; your messages wait here.</source>
            <translation>Связь с этой группой потеряна. Идёт повторный вход; ваши сообщения ждут здесь.</translation>
        </message>
        <message>
            <source>The server in this address can’t be found. Check the address.</source>
            <translation>Сервер из этого адреса не найден. Проверьте адрес.</translation>
        </message>
        <message>
            <source>The server has not answered. Nothing was changed; try again.</source>
            <translation>Сервер не ответил. Ничего не изменено; повторите.</translation>
        </message>
        <message>
            <source>There is nothing with this address. Check the address.</source>
            <translation>По этому адресу ничего нет. Проверьте адрес.</translation>
        </message>
        <message>
            <source>An address looks like name@groups.provider.example.</source>
            <translation>Адрес выглядит так: name@groups.provider.example.</translation>
        </message>
        <message>
            <source>There is one with this address already. Choose another name.</source>
            <translation>Такой адрес уже занят. Выберите другое имя.</translation>
        </message>
        <message>
            <source>This is larger than the server takes. Choose something smaller.</source>
            <translation>Это больше, чем принимает сервер. Выберите что-нибудь поменьше.</translation>
        </message>
        <message>
            <source>The server does not offer this. Nothing was changed.</source>
            <translation>Сервер этого не предлагает. Ничего не изменено.</translation>
        </message>
        <message>
            <source>You are no longer a member of this group.</source>
            <translation>Вы больше не участник этой группы.</translation>
        </message>
        <message>
            <source>Only members may enter this channel.</source>
            <translation>Вход в этот канал только для участников.</translation>
        </message>
        <message>
            <source>You can read what is here. Ask a member to add you again.</source>
            <translation>Здесь всё можно читать. Попросите участника снова добавить вас.</translation>
        </message>
        <message>
            <source>The admins of this group don’t let you in.</source>
            <translation>Админы этой группы вас не впускают.</translation>
        </message>
        <message>
            <source>The admins of this channel don’t let you in.</source>
            <translation>Админы этого канала вас не впускают.</translation>
        </message>
        <message>
            <source>You can read what is here. Only the admins can change that.</source>
            <translation>Здесь всё можно читать. Изменить это могут только админы.</translation>
        </message>
        <message>
            <source>This group no longer exists.</source>
            <translation>Этой группы больше нет.</translation>
        </message>
        <message>
            <source>This channel no longer exists.</source>
            <translation>Этого канала больше нет.</translation>
        </message>
        <message>
            <source>What was written stays here. Nothing more can be sent.</source>
            <translation>Написанное остаётся здесь. Отправить больше ничего нельзя.</translation>
        </message>
        <message>
            <source>A password is needed to enter.</source>
            <translation>Для входа нужен пароль.</translation>
        </message>
        <message>
            <source>You can read what is here. Ask somebody who is in.</source>
            <translation>Здесь всё можно читать. Спросите кого-нибудь из участников.</translation>
        </message>
        <message>
            <source>Somebody there already uses your name.</source>
            <translation>Кто-то там уже использует ваше имя.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out under another name.</source>
            <translation>Вы можете читать и писать; сообщения уйдут под другим именем.</translation>
        </message>
        <message>
            <source>This group does not let you in at the moment.</source>
            <translation>Эта группа вас сейчас не впускает.</translation>
        </message>
        <message>
            <source>This channel does not let you in at the moment.</source>
            <translation>Этот канал вас сейчас не впускает.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it does.</source>
            <translation>Вы можете читать и писать; сообщения уйдут, когда впустят.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it returns. Other chats work.</source>
            <translation>Вы можете читать и писать; сообщения уйдут, когда он вернётся. Другие чаты работают.</translation>
        </message>
        <message>
            <source>The server of this group, %1, can’t be found.</source>
            <translation>Сервер этой группы, %1, не найден.</translation>
        </message>
        <message>
            <source>The server of this channel, %1, can’t be found.</source>
            <translation>Сервер этого канала, %1, не найден.</translation>
        </message>
        <message>
            <source>It is full at the moment.</source>
            <translation>Сейчас мест нет.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when there is room.</source>
            <translation>Вы можете читать и писать; сообщения уйдут, когда будет место.</translation>
        </message>
        <message>
            <source>The connection to this group was lost.</source>
            <translation>Связь с этой группой потеряна.</translation>
        </message>
        <message>
            <source>The connection to this channel was lost.</source>
            <translation>Связь с этим каналом потеряна.</translation>
        </message>
        <message>
            <source>It is being entered again. What you write waits here.</source>
            <translation>Идёт повторный вход. Написанное ждёт здесь.</translation>
        </message>
        <message>
            <source>The server of this group, %1, does not answer.</source>
            <translation>Сервер этой группы, %1, не отвечает.</translation>
        </message>
        <message>
            <source>The server of this channel, %1, does not answer.</source>
            <translation>Сервер этого канала, %1, не отвечает.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Enter password</source>
            <translation>Ввести пароль</translation>
        </message>
        <message>
            <source>Choose a name</source>
            <translation>Выберите имя</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Покинуть</translation>
        </message>
        <message>
            <source>It says: “%1”.</source>
            <translation>Он сообщает: «%1».</translation>
        </message>
        <message>
            <source>You are no longer in this group. What was written stays here.</source>
            <translation>Вы больше не в этой группе. Написанное остаётся здесь.</translation>
        </message>
        <message>
            <source>You are no longer in this channel. What was written stays here.</source>
            <translation>Вы больше не в этом канале. Написанное остаётся здесь.</translation>
        </message>
        <message>
            <source>Only moderators write here at the moment. You can read everything.</source>
            <translation>Сейчас здесь пишут только модераторы. Читать можно всё.</translation>
        </message>
        <message>
            <source>Nobody in this group has a device with a key we can use.</source>
            <translation>Ни у кого в этой группе нет устройства с подходящим ключом.</translation>
        </message>
        <message>
            <source>Only moderators write here at the moment.</source>
            <translation>Сейчас здесь пишут только модераторы.</translation>
        </message>
        <message>
            <source>You are no longer in this group.</source>
            <translation>Вы больше не в этой группе.</translation>
        </message>
        <message>
            <source>The server of this group did not accept this.</source>
            <translation>Сервер этой группы этого не принял.</translation>
        </message>
        <message>
            <source>The server of this group did not accept this. It says: “%1”.</source>
            <translation>Сервер этой группы этого не принял. Он сообщает: «%1».</translation>
        </message>
        <message>
            <source>this group</source>
            <translation>эта группа</translation>
        </message>
        <message>
            <source>Sent. In groups over %1 people readers are not counted.</source>
            <translation>Отправлено. В группах больше %1 человек прочитавшие не считаются.</translation>
        </message>
        <message>
            <source>Read by everyone</source>
            <translation>Прочитано всеми</translation>
        </message>
        <message>
            <source>Read by %1 of %2</source>
            <translation>Прочитано: %1 из %2</translation>
        </message>
        <message>
            <source>Delivered to everyone</source>
            <translation>Доставлено всем</translation>
        </message>
        <message>
            <source>Delivered to %1 of %2</source>
            <translation>Доставлено: %1 из %2</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>%1 can’t read it yet</source>
            <translation>%1 пока не может это прочитать</translation>
        </message>
        <message numerus="yes">
            <source>%n people can’t read it yet</source>
            <translation>
                <numerusform>%n человек пока не может это прочитать</numerusform>
                <numerusform>%n человека пока не могут это прочитать</numerusform>
                <numerusform>%n человек пока не могут это прочитать</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people are typing…</source>
            <translation>
                <numerusform>%n человек печатает…</numerusform>
                <numerusform>%n человека печатают…</numerusform>
                <numerusform>%n человек печатают…</numerusform>
            </translation>
        </message>
        <message>
            <source>typing…</source>
            <translation>печатает…</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1 печатает…</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>владелец</translation>
        </message>
        <message>
            <source>admin</source>
            <translation>админ</translation>
        </message>
        <message>
            <source>moderator</source>
            <translation>модератор</translation>
        </message>
    </context>
    <context>
        <name>ScanField</name>
        <message>
            <source>The code that %1 shows you</source>
            <translation>Код, который показывает %1</translation>
        </message>
        <message>
            <source>The code that your other device shows</source>
            <translation>Код, который показывает другое ваше устройство</translation>
        </message>
        <message>
            <source>Scan it with a phone, or have it copied, and paste it here. Only take it from the person or the device itself.</source>
            <translation>Отсканируйте его телефоном или попросите скопировать и вставьте сюда. Берите его только у самого человека или с самого устройства.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверить</translation>
        </message>
    </context>
    <context>
        <name>SearchFilters</name>
        <message>
            <source>Anyone</source>
            <translation>Кто угодно</translation>
        </message>
        <message>
            <source>When it was written</source>
            <translation>Когда написано</translation>
        </message>
        <message>
            <source>Choose the last day as well, or the same one again.</source>
            <translation>Выберите и последний день или ещё раз тот же.</translation>
        </message>
        <message>
            <source>Choose a day, or the first of several.</source>
            <translation>Выберите день или первый из нескольких.</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>Кто написал</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Любая дата</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Последние 7 дней</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Последний месяц</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Последний год</translation>
        </message>
        <message>
            <source>From a calendar…</source>
            <translation>По календарю…</translation>
        </message>
        <message>
            <source>Any kind</source>
            <translation>Любой тип</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Тексты</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фото</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Ссылки</translation>
        </message>
        <message>
            <source>Voice messages</source>
            <translation>Голосовые сообщения</translation>
        </message>
        <message>
            <source>What kind it is</source>
            <translation>Какой тип</translation>
        </message>
    </context>
    <context>
        <name>SearchHits</name>
        <message>
            <source>Messages</source>
            <extracomment>Above the messages that were found</extracomment>
            <translation>Сообщения</translation>
        </message>
        <message>
            <source>Older messages are still arriving.</source>
            <translation>Более старые сообщения ещё приходят.</translation>
        </message>
        <message>
            <source>None on this computer.</source>
            <translation>На этом компьютере нет.</translation>
        </message>
        <message>
            <source>Nothing found for “%1” on this computer.</source>
            <translation>На этом компьютере по запросу «%1» ничего не найдено.</translation>
        </message>
        <message>
            <source>Messages found</source>
            <translation>Найденные сообщения</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Chosen messages</source>
            <translation>Выбранные сообщения</translation>
        </message>
        <message>
            <source>Choose no messages</source>
            <translation>Снять выбор</translation>
        </message>
        <message>
            <source>Choose messages</source>
            <translation>Выберите сообщения</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>Переслать…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Отозвать…</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send</source>
            <translation>Отправить</translation>
        </message>
        <message>
            <source>Send without encryption</source>
            <translation>Отправить без шифрования</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>You can read, search and write everything.</source>
            <translation>Читать, искать и писать можно всё.</translation>
        </message>
        <message>
            <source>All of it is saved here and will be sent once, in order, when it returns.</source>
            <translation>Всё это сохранено здесь и отправится один раз, по порядку, когда он вернётся.</translation>
        </message>
        <message>
            <source>1 message is saved here and will be sent once, when it returns.</source>
            <translation>1 сообщение сохранено здесь и отправится один раз, когда он вернётся.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are saved here and will be sent once, in order, when it returns.</source>
            <translation>
                <numerusform>%n сообщение сохранено здесь и отправится один раз, по порядку, когда он вернётся.</numerusform>
                <numerusform>%n сообщения сохранены здесь и отправятся один раз, по порядку, когда он вернётся.</numerusform>
                <numerusform>%n сообщений сохранено здесь и отправится один раз, по порядку, когда он вернётся.</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer is not connected to a network.</source>
            <translation>Этот компьютер не подключён к сети.</translation>
        </message>
        <message>
            <source>Your network is up, but the internet behind it is not answering.</source>
            <translation>Ваша сеть работает, но интернет за ней не отвечает.</translation>
        </message>
        <message>
            <source>This network wants you to sign in first.</source>
            <translation>Эта сеть сначала требует входа.</translation>
        </message>
        <message>
            <source>Its sign-in page is in the way.</source>
            <translation>Мешает её страница входа.</translation>
        </message>
        <message>
            <source>Your network’s name lookup has not answered since %1.</source>
            <translation>Поиск имён в вашей сети не отвечает с %1.</translation>
        </message>
        <message>
            <source>The internet itself answers.</source>
            <translation>Сам интернет отвечает.</translation>
        </message>
        <message>
            <source>Your network can’t look up names at the moment.</source>
            <translation>Ваша сеть сейчас не может искать имена.</translation>
        </message>
        <message>
            <source>The internet does not know the name %1 at the moment.</source>
            <translation>Интернет сейчас не знает имени %1.</translation>
        </message>
        <message>
            <source>If this lasts, ask your provider. Your chats stay on this computer.</source>
            <translation>Если это надолго, спросите провайдера. Ваши чаты остаются на этом компьютере.</translation>
        </message>
        <message>
            <source>Your provider, %1, has not been taking connections since %2.</source>
            <translation>Ваш провайдер, %1, не принимает соединения с %2.</translation>
        </message>
        <message>
            <source>Your provider, %1, was shut down at %2.</source>
            <translation>Ваш провайдер, %1, отключён (%2).</translation>
        </message>
        <message>
            <source>Connecting to %1, this is taking longer than usual.</source>
            <translation>Подключение к %1 идёт дольше обычного.</translation>
        </message>
        <message>
            <source>Your provider, %1, has not answered since %2.</source>
            <translation>Ваш провайдер, %1, не отвечает с %2.</translation>
        </message>
        <message>
            <source>Secure connections are refused until it is right.</source>
            <translation>Пока часы не установлены верно, безопасные соединения отклоняются.</translation>
        </message>
        <message>
            <source>We are not connecting to it. Another network may help.</source>
            <translation>Мы туда не подключаемся. Возможно, поможет другая сеть.</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out on %2.</source>
            <translation>Сертификат безопасности %1 истёк %2.</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out.</source>
            <translation>Сертификат безопасности %1 истёк.</translation>
        </message>
        <message>
            <source>Only your provider can renew it. We keep trying; nothing is sent until then.</source>
            <translation>Обновить его может только провайдер. Мы продолжаем попытки; до тех пор ничего не отправляется.</translation>
        </message>
        <message>
            <source>Something on this network answers in place of %1.</source>
            <translation>Что-то в этой сети отвечает вместо %1.</translation>
        </message>
        <message>
            <source>Nobody this computer trusts vouches for %1.</source>
            <translation>Никто из тех, кому доверяет этот компьютер, не ручается за %1.</translation>
        </message>
        <message>
            <source>%1 answers, but can’t set up a secure connection.</source>
            <translation>%1 отвечает, но не может установить безопасное соединение.</translation>
        </message>
        <message>
            <source>Nothing is sent without one.</source>
            <translation>Без него ничего не отправляется.</translation>
        </message>
        <message>
            <source>%1 no longer accepts the saved password.</source>
            <translation>%1 больше не принимает сохранённый пароль.</translation>
        </message>
        <message>
            <source>%1 has closed or paused this account.</source>
            <translation>Провайдер %1 закрыл или приостановил этот аккаунт.</translation>
        </message>
        <message>
            <source>Your chats stay on this computer. Ask your provider, or export them.</source>
            <translation>Ваши чаты остаются на этом компьютере. Спросите провайдера или экспортируйте их.</translation>
        </message>
        <message>
            <source>%1 only offers ways to log in that would give your password away.</source>
            <translation>%1 предлагает только способы входа, которые выдали бы ваш пароль.</translation>
        </message>
        <message>
            <source>We are not using them.</source>
            <translation>Мы ими не пользуемся.</translation>
        </message>
        <message>
            <source>%1 is up, but can’t check passwords at the moment.</source>
            <translation>%1 работает, но сейчас не может проверять пароли.</translation>
        </message>
        <message>
            <source>Your password is fine as far as we know.</source>
            <translation>Насколько нам известно, с вашим паролем всё в порядке.</translation>
        </message>
        <message>
            <source>%1 ended this connection because another one took its place.</source>
            <translation>Провайдер %1 завершил это соединение: его место заняло другое.</translation>
        </message>
        <message>
            <source>We connect again under a new name.</source>
            <translation>Мы подключимся снова под новым именем.</translation>
        </message>
        <message>
            <source>%1 cut the connection.</source>
            <translation>Провайдер %1 разорвал соединение.</translation>
        </message>
        <message>
            <source>%1 cut the connection and says: “%2”.</source>
            <translation>Провайдер %1 разорвал соединение и сообщает: «%2».</translation>
        </message>
        <message>
            <source>The machine behind %1 says it does not serve %1.</source>
            <translation>Компьютер за именем %1 сообщает, что не обслуживает %1.</translation>
        </message>
        <message>
            <source>Usually a move that is not finished.</source>
            <translation>Обычно это незаконченный переезд.</translation>
        </message>
        <message>
            <source>%1 sent us to another machine.</source>
            <translation>%1 направляет нас на другой компьютер.</translation>
        </message>
        <message>
            <source>%1 sent us to another machine, %2.</source>
            <translation>%1 направляет нас на другой компьютер, %2.</translation>
        </message>
        <message>
            <source>Connecting there.</source>
            <translation>Подключаемся туда.</translation>
        </message>
        <message>
            <source>%1 lets us in, but then does not let us go on.</source>
            <translation>%1 впускает нас, но дальше не пускает.</translation>
        </message>
        <message>
            <source>1 photo is waiting.</source>
            <translation>Ждёт 1 фото.</translation>
        </message>
        <message numerus="yes">
            <source>%n photos are waiting.</source>
            <translation>
                <numerusform>Ждёт %n фото.</numerusform>
                <numerusform>Ждут %n фото.</numerusform>
                <numerusform>Ждут %n фото.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 message</source>
            <translation>1 сообщение</translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n сообщение</numerusform>
                <numerusform>%n сообщения</numerusform>
                <numerusform>%n сообщений</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 фото</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n фото</numerusform>
                <numerusform>%n фото</numerusform>
                <numerusform>%n фото</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 are waiting.</source>
            <extracomment>"3 messages" and "1 photo"</extracomment>
            <translation>Ждут %1 и %2.</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 минуту</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n минуту</numerusform>
                <numerusform>%n минуты</numerusform>
                <numerusform>%n минут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n час</numerusform>
                <numerusform>%n часа</numerusform>
                <numerusform>%n часов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n день</numerusform>
                <numerusform>%n дня</numerusform>
                <numerusform>%n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer’s clock is %1 behind.</source>
            <translation>Часы этого компьютера отстают на %1.</translation>
        </message>
        <message>
            <source>This computer’s clock is %1 ahead.</source>
            <translation>Часы этого компьютера спешат на %1.</translation>
        </message>
        <message>
            <source>Messages work. Your provider’s archive does not answer.</source>
            <translation>Сообщения работают. Архив провайдера не отвечает.</translation>
        </message>
        <message>
            <source>What you missed since %1 will be filled in when it does.</source>
            <translation>Пропущенное с %1 появится, когда он ответит.</translation>
        </message>
        <message>
            <source>Photos and files can’t be sent right now. Text works.</source>
            <translation>Фото и файлы сейчас не отправить. Текст работает.</translation>
        </message>
        <message>
            <source>The server of this group has not answered since %1.</source>
            <translation>Сервер этой группы не отвечает с %1.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it returns. Other chats work.</source>
            <translation>Вы можете читать и писать; сообщения уйдут, когда он вернётся. Другие чаты работают.</translation>
        </message>
        <message>
            <source>A contact’s server, %1, has not answered since %2.</source>
            <translation>Сервер одного контакта, %1, не отвечает с %2.</translation>
        </message>
        <message>
            <source>%1’s server, %2, has not answered since %3.</source>
            <translation>Сервер контакта %1, %2, не отвечает с %3.</translation>
        </message>
        <message>
            <source>Your side works.</source>
            <translation>На вашей стороне всё работает.</translation>
        </message>
        <message>
            <source>Messages go out again by themselves when it does.</source>
            <translation>Сообщения уйдут снова сами, когда он ответит.</translation>
        </message>
        <message>
            <source>%1 plans a break, %2 to %3.</source>
            <translation>%1 планирует перерыв: %2 — %3.</translation>
        </message>
        <message>
            <source>%1 plans a break from %2.</source>
            <translation>%1 планирует перерыв с %2.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>quoted words of the provider</comment>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Messages written then will wait here and go out afterwards.</source>
            <translation>Написанное в это время подождёт здесь и уйдёт после.</translation>
        </message>
        <message>
            <source>Everything works, but times are shown wrong until it is right.</source>
            <translation>Всё работает, но время показывается неверно, пока часы не установлены.</translation>
        </message>
        <message>
            <source>Nothing is waiting.</source>
            <translation>Ничего не ждёт.</translation>
        </message>
        <message>
            <source>1 message is waiting.</source>
            <translation>Ждёт 1 сообщение.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are waiting.</source>
            <translation>
                <numerusform>Ждёт %n сообщение.</numerusform>
                <numerusform>Ждут %n сообщения.</numerusform>
                <numerusform>Ждут %n сообщений.</numerusform>
            </translation>
        </message>
        <message>
            <source>The disk is full. Free 20 MB, and all goes on by itself.</source>
            <translation>Диск заполнен. Освободите 20 МБ, и всё продолжится само.</translation>
        </message>
        <message>
            <source>You can read everything. New messages stay on the server meanwhile.</source>
            <translation>Читать можно всё. Новые сообщения пока остаются на сервере.</translation>
        </message>
        <message>
            <source>A part of your chats on this computer is damaged.</source>
            <translation>Часть ваших чатов на этом компьютере повреждена.</translation>
        </message>
        <message>
            <source>Close Ninelives and start it again: it repairs what it can, and keeps the damaged file.</source>
            <translation>Закройте Ninelives и запустите снова: он исправит, что сможет, и сохранит повреждённый файл.</translation>
        </message>
        <message>
            <source>Your chats can’t be saved at the moment.</source>
            <translation>Сейчас ваши чаты не сохраняются.</translation>
        </message>
        <message>
            <source>Your chats on this computer were damaged and have been repaired.</source>
            <translation>Ваши чаты на этом компьютере были повреждены и исправлены.</translation>
        </message>
        <message>
            <source>The damaged file was kept as %1.</source>
            <translation>Повреждённый файл сохранён как %1.</translation>
        </message>
        <message>
            <source>No message was lost.</source>
            <translation>Ни одно сообщение не потеряно.</translation>
        </message>
        <message>
            <source>%L1 messages are here, %L2 could not be read.</source>
            <translation>Сообщений здесь: %L1, не удалось прочитать: %L2.</translation>
        </message>
        <message>
            <source>%L1 messages are here, others could not be read.</source>
            <translation>Сообщений здесь: %L1, остальные не удалось прочитать.</translation>
        </message>
        <message>
            <source>It says: “%1”.</source>
            <translation>Он сообщает: «%1».</translation>
        </message>
        <message>
            <source>%1’s mailbox is full, so the server sent this back.</source>
            <translation>Почтовый ящик получателя (%1) заполнен, поэтому сервер вернул это.</translation>
        </message>
        <message>
            <source>There is nobody with this address.</source>
            <translation>По этому адресу никого нет.</translation>
        </message>
        <message>
            <source>%1’s server could not hand this over, so it sent this back.</source>
            <translation>Сервер получателя (%1) не смог передать это и вернул обратно.</translation>
        </message>
        <message>
            <source>%1’s server did not accept this.</source>
            <translation>Сервер получателя (%1) этого не принял.</translation>
        </message>
        <message>
            <source>None of %1’s devices has a key we can use.</source>
            <translation>Ни у одного устройства контакта %1 нет подходящего ключа.</translation>
        </message>
        <message>
            <source>%1 uses a new device. Compare it first, or send without encryption.</source>
            <translation>У контакта %1 новое устройство. Сначала сверьте его или отправьте без шифрования.</translation>
        </message>
        <message>
            <source>Longer than %1 takes (%L2 characters).</source>
            <translation>Длиннее, чем принимает %1 (символов: %L2).</translation>
        </message>
        <message>
            <source>The server hung up on this twice, so it was set aside; the others went on.</source>
            <translation>Сервер дважды оборвал на этом связь, поэтому оно отложено; остальные ушли.</translation>
        </message>
        <message>
            <source>%1’s server did not answer.</source>
            <translation>Сервер получателя (%1) не ответил.</translation>
        </message>
        <message>
            <source>The internet does not know %1’s server.</source>
            <translation>Интернет не знает сервера получателя (%1).</translation>
        </message>
        <message>
            <source>Nothing that can be sent is left of this.</source>
            <translation>Здесь не осталось ничего, что можно отправить.</translation>
        </message>
        <message>
            <source>This was waiting when the backup was made. It may have been sent since: the server can’t tell any more. Send it again or remove it.</source>
            <translation>Это сообщение ждало, когда создавалась резервная копия. Возможно, с тех пор оно было отправлено: сервер уже не может этого сказать. Отправьте его снова или удалите.</translation>
        </message>
        <message>
            <source>This could not be sent.</source>
            <translation>Это не удалось отправить.</translation>
        </message>
        <message>
            <source>Messages missing here, fetching</source>
            <translation>Здесь не хватает сообщений, идёт загрузка</translation>
        </message>
        <message>
            <source>Messages missing here. Next try in %1 s</source>
            <translation>Здесь не хватает сообщений. Следующая попытка через %1 с</translation>
        </message>
        <message>
            <source>Messages missing here. They come when you are connected</source>
            <translation>Здесь не хватает сообщений. Они придут, когда будет связь</translation>
        </message>
        <message>
            <source>The server no longer has messages from %1</source>
            <comment>a day</comment>
            <translation>На сервере больше нет сообщений за %1</translation>
        </message>
        <message>
            <source>The server no longer has messages from %1 to %2</source>
            <comment>days</comment>
            <translation>На сервере больше нет сообщений с %1 по %2</translation>
        </message>
        <message>
            <source>This message waits for earlier ones</source>
            <translation>Это сообщение ждёт более ранних</translation>
        </message>
        <message>
            <source>This message can’t be opened on this computer</source>
            <translation>Это сообщение нельзя открыть на этом компьютере</translation>
        </message>
        <message>
            <source>The app on that device doesn’t know how to send a message again.</source>
            <translation>Приложение на том устройстве не умеет отправлять сообщение ещё раз.</translation>
        </message>
        <message>
            <source>It has been asked often enough for now. Try again later.</source>
            <translation>Пока просили достаточно часто. Попробуйте позже.</translation>
        </message>
        <message>
            <source>Asking needs a connection.</source>
            <translation>Чтобы попросить, нужно соединение.</translation>
        </message>
        <message>
            <source>It was encrypted for your other devices only.</source>
            <translation>Оно зашифровано только для других ваших устройств.</translation>
        </message>
        <message>
            <source>The secure link with %1’s device got out of step. It has been renewed; new messages work.</source>
            <translation>Безопасная связь с устройством контакта %1 сбилась. Она обновлена; новые сообщения работают.</translation>
        </message>
        <message>
            <source>It arrived damaged.</source>
            <translation>Оно пришло повреждённым.</translation>
        </message>
        <message>
            <source>It uses a kind of encryption Ninelives doesn’t know. %1 can use another app setting.</source>
            <translation>Ninelives не знает такого шифрования. Контакт %1 может выбрать другую настройку приложения.</translation>
        </message>
        <message>
            <source>It came from a device that you blocked.</source>
            <translation>Оно пришло с устройства, которое вы заблокировали.</translation>
        </message>
        <message>
            <source>It opens by itself as soon as the messages before it are here.</source>
            <translation>Оно откроется само, как только придут сообщения перед ним.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Your keyring is locked, so your chats can’t be opened yet.</source>
            <translation>Ваша связка ключей заблокирована, поэтому чаты пока не открыть.</translation>
        </message>
        <message>
            <source>Nothing is lost: your messages are still on this computer, encrypted.</source>
            <translation>Ничего не потеряно: ваши сообщения по-прежнему на этом компьютере, в зашифрованном виде.</translation>
        </message>
        <message>
            <source>Unlock it and try again.</source>
            <translation>Разблокируйте её и повторите.</translation>
        </message>
        <message>
            <source>The keyring with the key of your chats isn’t running.</source>
            <translation>Связка ключей, где лежит ключ ваших чатов, не запущена.</translation>
        </message>
        <message>
            <source>Sign in to your desktop again, and try again.</source>
            <translation>Войдите в систему заново и повторите.</translation>
        </message>
        <message>
            <source>Your keyring did not give out the key of your chats.</source>
            <translation>Связка ключей не выдала ключ ваших чатов.</translation>
        </message>
        <message>
            <source>Your keyring no longer has the key of your chats.</source>
            <translation>В связке ключей больше нет ключа ваших чатов.</translation>
        </message>
        <message>
            <source>If you have the earlier keyring, bring it back and try again.</source>
            <translation>Если прежняя связка ключей сохранилась, верните её и повторите.</translation>
        </message>
        <message>
            <source>The file vault.json beside your chats is missing.</source>
            <translation>Рядом с вашими чатами нет файла vault.json.</translation>
        </message>
        <message>
            <source>It says where their key is. Put a copy of it back and try again.</source>
            <translation>В нём указано, где их ключ. Верните на место его копию и повторите.</translation>
        </message>
        <message>
            <source>If you keep the key in a file, start Ninelives with that file.</source>
            <translation>Если вы храните ключ в файле, запустите Ninelives с этим файлом.</translation>
        </message>
        <message>
            <source>The file vault.json beside your chats is damaged or can’t be read.</source>
            <translation>Файл vault.json рядом с вашими чатами повреждён или не читается.</translation>
        </message>
        <message>
            <source>The file with the key of your chats is missing.</source>
            <translation>Файла с ключом ваших чатов нет.</translation>
        </message>
        <message>
            <source>Put it back where it was and try again.</source>
            <translation>Верните его на прежнее место и повторите.</translation>
        </message>
        <message>
            <source>The file with the key of your chats can’t be read.</source>
            <translation>Файл с ключом ваших чатов не читается.</translation>
        </message>
        <message>
            <source>See whether its disk is there and you may read it, then try again.</source>
            <translation>Проверьте, что его диск подключён и у вас есть право на чтение, и повторите.</translation>
        </message>
        <message>
            <source>The file with the key of your chats is open to others.</source>
            <translation>Файл с ключом ваших чатов открыт для других.</translation>
        </message>
        <message>
            <source>Make it readable by you alone, and try again.</source>
            <translation>Сделайте так, чтобы читать его могли только вы, и повторите.</translation>
        </message>
        <message>
            <source>The file with the key of your chats holds no key.</source>
            <translation>В файле для ключа ваших чатов нет ключа.</translation>
        </message>
        <message>
            <source>Put a good copy of it in its place and try again.</source>
            <translation>Замените его исправной копией и повторите.</translation>
        </message>
        <message>
            <source>Your recovery words open your chats, too.</source>
            <translation>Слова для восстановления тоже откроют ваши чаты.</translation>
        </message>
        <message>
            <source>A backup brings your messages back, too.</source>
            <translation>Вернуть сообщения можно и из резервной копии.</translation>
        </message>
        <message>
            <source>This key does not open your chats.</source>
            <translation>Этот ключ не открывает ваши чаты.</translation>
        </message>
        <message>
            <source>They were saved with another key. Nothing was changed.</source>
            <translation>Они сохранены с другим ключом. Ничего не изменено.</translation>
        </message>
        <message>
            <source>There is something else where your chats should be.</source>
            <translation>На месте ваших чатов лежит что-то другое.</translation>
        </message>
        <message>
            <source>The file was not made by Ninelives. It was left as it is.</source>
            <translation>Этот файл создан не Ninelives. Он оставлен как есть.</translation>
        </message>
        <message>
            <source>These chats were last opened by a newer Ninelives.</source>
            <translation>Последний раз эти чаты открывал более новый Ninelives.</translation>
        </message>
        <message>
            <source>Update this program to open them. Nothing was changed.</source>
            <translation>Чтобы открыть их, обновите эту программу. Ничего не изменено.</translation>
        </message>
        <message>
            <source>These chats are open in another window.</source>
            <translation>Эти чаты открыты в другом окне.</translation>
        </message>
        <message>
            <source>Close the other Ninelives, or use its window.</source>
            <translation>Закройте другой Ninelives или перейдите в его окно.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Диск заполнен.</translation>
        </message>
        <message>
            <source>A little space is needed to open your chats. Nothing was changed.</source>
            <translation>Чтобы открыть чаты, нужно немного места. Ничего не изменено.</translation>
        </message>
        <message>
            <source>Part of the local history could not be read.</source>
            <translation>Часть местной истории не удалось прочитать.</translation>
        </message>
        <message>
            <source>The file is damaged. It was left as it is.</source>
            <translation>Файл повреждён. Он оставлен как есть.</translation>
        </message>
        <message>
            <source>The folder of your chats can’t be used.</source>
            <translation>Папку ваших чатов нельзя использовать.</translation>
        </message>
        <message>
            <source>Ninelives may not write there. Nothing was changed.</source>
            <translation>Ninelives не может туда писать. Ничего не изменено.</translation>
        </message>
        <message>
            <source>Your chats can’t be opened at the moment.</source>
            <translation>Сейчас ваши чаты не открыть.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ничего не изменено.</translation>
        </message>
        <message>
            <source>%1 does not know this address with this password.</source>
            <translation>%1 не знает этот адрес с этим паролем.</translation>
        </message>
        <message>
            <source>The internet does not know the name %1.</source>
            <translation>Интернет не знает имени %1.</translation>
        </message>
        <message>
            <source>%1 does not answer at the moment.</source>
            <translation>%1 сейчас не отвечает.</translation>
        </message>
        <message>
            <source>This network wants you to sign in first. Your password was not sent.</source>
            <translation>Эта сеть сначала требует входа. Ваш пароль не отправлен.</translation>
        </message>
        <message>
            <source>This computer’s clock is behind, so %1 could not be checked. Your password was not sent.</source>
            <translation>Часы этого компьютера отстают, поэтому проверить %1 не удалось. Ваш пароль не отправлен.</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out. Only your provider can renew it.</source>
            <translation>Сертификат безопасности %1 истёк. Обновить его может только провайдер.</translation>
        </message>
        <message>
            <source>Nobody this computer trusts vouches for %1. Your password was not sent.</source>
            <translation>Никто из тех, кому доверяет этот компьютер, не ручается за %1. Ваш пароль не отправлен.</translation>
        </message>
        <message>
            <source>Something on this network answers in place of %1. Your password was not sent.</source>
            <translation>Что-то в этой сети отвечает вместо %1. Ваш пароль не отправлен.</translation>
        </message>
        <message>
            <source>This account is here already.</source>
            <translation>Этот аккаунт уже здесь.</translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>Адрес выглядит так: name@provider.example.</translation>
        </message>
        <message>
            <source>The disk is full, so this could not be saved.</source>
            <translation>Диск заполнен, поэтому сохранить это не удалось.</translation>
        </message>
        <message>
            <source>This needs a connection to your provider. Try again when it is back.</source>
            <translation>Для этого нужна связь с провайдером. Повторите, когда она вернётся.</translation>
        </message>
        <message>
            <source>This is longer than any provider takes.</source>
            <translation>Это длиннее, чем принимает любой провайдер.</translation>
        </message>
        <message>
            <source>This is no longer here.</source>
            <translation>Этого здесь больше нет.</translation>
        </message>
        <message>
            <source>The server did not accept this.</source>
            <translation>Сервер этого не принял.</translation>
        </message>
        <message>
            <source>This did not work. Nothing was lost.</source>
            <translation>Не получилось. Ничего не потеряно.</translation>
        </message>
    </context>
    <context>
        <name>SettingsList</name>
        <message>
            <source>Back to the chats</source>
            <translation>Назад к чатам</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Profile and account</source>
            <extracomment>Group of settings</extracomment>
            <translation>Профиль и аккаунт</translation>
        </message>
        <message>
            <source>Privacy and receipts</source>
            <extracomment>Group of settings</extracomment>
            <translation>Приватность и отметки</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <extracomment>Group of settings</extracomment>
            <translation>Фото и файлы</translation>
        </message>
        <message>
            <source>Notifications</source>
            <extracomment>Group of settings</extracomment>
            <translation>Уведомления</translation>
        </message>
        <message>
            <source>Appearance</source>
            <extracomment>Group of settings</extracomment>
            <translation>Внешний вид</translation>
        </message>
        <message>
            <source>Devices</source>
            <extracomment>Group of settings</extracomment>
            <translation>Устройства</translation>
        </message>
        <message>
            <source>Blocked people</source>
            <extracomment>Group of settings</extracomment>
            <translation>Заблокированные</translation>
        </message>
        <message>
            <source>Storage and backup</source>
            <extracomment>Group of settings</extracomment>
            <translation>Хранилище и резервная копия</translation>
        </message>
        <message>
            <source>Connection and history</source>
            <extracomment>Group of settings</extracomment>
            <translation>Соединение и история</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <extracomment>Group of settings</extracomment>
            <translation>Клавиатура</translation>
        </message>
        <message>
            <source>About</source>
            <extracomment>Group of settings</extracomment>
            <translation>О программе</translation>
        </message>
        <message>
            <source>Back to the list of settings</source>
            <translation>Назад к списку настроек</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Search</source>
            <extracomment>In the field that finds chats by name or address, and messages</extracomment>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Ctrl K</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl K</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Очистить поиск</translation>
        </message>
        <message>
            <source>New chat or group</source>
            <translation>Новый чат или группа</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Новый чат</translation>
        </message>
        <message>
            <source>Ctrl N</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl N</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Новая группа</translation>
        </message>
        <message>
            <source>Ctrl Shift N</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Shift N</translation>
        </message>
        <message>
            <source>Join a channel</source>
            <translation>Вступить в канал</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>Все</translation>
        </message>
        <message>
            <source>Unread</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>Непрочитанные</translation>
        </message>
        <message>
            <source>Groups</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>Группы</translation>
        </message>
        <message>
            <source>Archived</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>В архиве</translation>
        </message>
        <message>
            <source>Nothing found for “%1”.</source>
            <translation>По запросу «%1» ничего не найдено.</translation>
        </message>
        <message>
            <source>Your messages are on their way from your other device.</source>
            <translation>Ваши сообщения уже в пути с другого вашего устройства.</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>Групп пока нет</translation>
        </message>
        <message>
            <source>Nothing archived</source>
            <translation>В архиве ничего нет</translation>
        </message>
        <message>
            <source>Nothing unread</source>
            <translation>Непрочитанного нет</translation>
        </message>
        <message>
            <source>No chats yet</source>
            <translation>Чатов пока нет</translation>
        </message>
        <message>
            <source>Start one with an address.</source>
            <translation>Начните с адреса.</translation>
        </message>
        <message>
            <source>Bring your chats here</source>
            <translation>Перенести чаты сюда</translation>
        </message>
    </context>
    <context>
        <name>SignInForm</name>
        <message>
            <source>Sign in</source>
            <translation>Войти</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>name@provider.example</source>
            <translation>name@provider.example</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Your provider can’t read your encrypted messages with it.</source>
            <translation>Провайдер не может прочитать с ним ваши зашифрованные сообщения.</translation>
        </message>
        <message>
            <source>Enter the server by hand</source>
            <translation>Указать сервер вручную</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <source>Empty: as your provider announces it.</source>
            <translation>Пусто: как объявляет провайдер.</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Порт</translation>
        </message>
        <message>
            <source>Certificate file</source>
            <translation>Файл сертификата</translation>
        </message>
        <message>
            <source>Only for a server with an authority of its own: the file with its certificate.</source>
            <translation>Только для сервера со своим центром сертификации: файл с его сертификатом.</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Sign in</source>
            <translation>Войти</translation>
        </message>
        <message>
            <source>First sign in on this computer as well. Your other device brings your chats in the next step.</source>
            <translation>Сначала войдите и на этом компьютере. На следующем шаге другое устройство перенесёт ваши чаты.</translation>
        </message>
        <message>
            <source>Your account lives with a provider, as with email. You can write to people on all the others.</source>
            <translation>Ваш аккаунт находится у провайдера, как в электронной почте. Писать можно людям у всех остальных.</translation>
        </message>
        <message>
            <source>No phone number, no address book.</source>
            <translation>Ни номера телефона, ни адресной книги.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Вход…</translation>
        </message>
    </context>
    <context>
        <name>SignOutDialog</name>
        <message>
            <source>Sign out of %1?</source>
            <translation>Выйти из %1?</translation>
        </message>
        <message>
            <source>1 message has not been sent.</source>
            <translation>1 сообщение не отправлено.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages have not been sent.</source>
            <translation>
                <numerusform>%n сообщение не отправлено.</numerusform>
                <numerusform>%n сообщения не отправлены.</numerusform>
                <numerusform>%n сообщений не отправлено.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your chats and this device’s keys are removed from this computer. What your provider and your other devices keep stays there.</source>
            <translation>Ваши чаты и ключи этого устройства будут удалены с этого компьютера. Всё, что есть у провайдера и на других ваших устройствах, останется там.</translation>
        </message>
        <message>
            <source>Stay until they are</source>
            <translation>Дождаться отправки</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Остаться</translation>
        </message>
        <message>
            <source>Sign out anyway</source>
            <translation>Всё равно выйти</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Выйти</translation>
        </message>
    </context>
    <context>
        <name>SlimScrollBar</name>
        <message>
            <source>Scroll bar</source>
            <translation>Полоса прокрутки</translation>
        </message>
    </context>
    <context>
        <name>SpellingSettings</name>
        <message>
            <source>Check spelling</source>
            <translation>Проверять орфографию</translation>
        </message>
        <message>
            <source>Misspelled words are underlined. They never leave this computer.</source>
            <translation>Слова с ошибками подчёркиваются. Они никогда не покидают этот компьютер.</translation>
        </message>
        <message>
            <source>No dictionary is installed on this computer.</source>
            <translation>На этом компьютере нет словаря.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Language of the spell checker: %1</source>
            <translation>Язык проверки орфографии: %1</translation>
        </message>
    </context>
    <context>
        <name>StateStrip</name>
        <message>
            <source>Hide details</source>
            <extracomment>Shows what works, step by step</extracomment>
            <translation>Скрыть подробности</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
    </context>
    <context>
        <name>StopLinkDialog</name>
        <message>
            <source>Stop giving your messages to the other device?</source>
            <translation>Прекратить передачу сообщений на другое устройство?</translation>
        </message>
        <message>
            <source>Stop bringing your messages here?</source>
            <translation>Прекратить перенос сообщений сюда?</translation>
        </message>
        <message>
            <source>What has arrived stays. The rest comes only when you link the devices again. To wait for a while, pause it.</source>
            <translation>То, что пришло, останется. Остальное придёт, только если связать устройства снова. Чтобы просто подождать, поставьте на паузу.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>Ends it for good</extracomment>
            <translation>Прекратить</translation>
        </message>
    </context>
    <context>
        <name>StorageRow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>StorageSettings</name>
        <message>
            <source>Texts, keys and search</source>
            <translation>Тексты, ключи и поиск</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <translation>Фото и файлы</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Вместе</translation>
        </message>
        <message>
            <source>Everything is encrypted on this computer. Nothing of it can be fetched again from a server, so nothing can be freed.</source>
            <translation>На этом компьютере всё зашифровано. Ничего из этого нельзя снова загрузить с сервера, поэтому освободить нечего.</translation>
        </message>
        <message>
            <source>Everything is encrypted on this computer. %1 of photos and files are on a server as well: they can be removed here and are fetched again when you open them, for as long as the server keeps them.</source>
            <translation>На этом компьютере всё зашифровано. %1 фото и файлов есть и на сервере: здесь их можно удалить, и они загрузятся снова, когда вы их откроете, пока их хранит сервер.</translation>
        </message>
        <message>
            <source>Free space</source>
            <translation>Освободить место</translation>
        </message>
        <message>
            <source>Free %1</source>
            <translation>Освободить %1</translation>
        </message>
        <message>
            <source>By chat, the largest first</source>
            <translation>По чатам, сначала крупнейшие</translation>
        </message>
        <message>
            <source>What to do with this chat</source>
            <translation>Что сделать с этим чатом</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Remove photos and files here</source>
            <translation>Удалить фото и файлы здесь</translation>
        </message>
        <message>
            <source>Delete the messages…</source>
            <translation>Удалить сообщения…</translation>
        </message>
        <message>
            <source>Delete the chat…</source>
            <translation>Удалить чат…</translation>
        </message>
    </context>
    <context>
        <name>StorePage</name>
        <message>
            <source>Enter your recovery words</source>
            <translation>Введите слова для восстановления</translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation>Придумайте кодовую фразу</translation>
        </message>
        <message>
            <source>Enter your passphrase</source>
            <translation>Введите кодовую фразу</translation>
        </message>
        <message>
            <source>The twelve words that you wrote down open these chats.</source>
            <translation>Двенадцать слов, которые вы записали, откроют эти чаты.</translation>
        </message>
        <message>
            <source>It locks your chats on this computer. Nobody can bring it back if you forget it.</source>
            <translation>Она запирает ваши чаты на этом компьютере. Если вы её забудете, вернуть её не сможет никто.</translation>
        </message>
        <message>
            <source>It opens your chats on this computer.</source>
            <translation>Она открывает ваши чаты на этом компьютере.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Кодовая фраза</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>Использовать эту фразу</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Use recovery words</source>
            <translation>Ввести слова для восстановления</translation>
        </message>
    </context>
    <context>
        <name>SuggestionButton</name>
        <message>
            <source>Did you mean “%1”?</source>
            <extracomment>Below a search that found nothing</extracomment>
            <translation>Возможно, вы имели в виду «%1»?</translation>
        </message>
    </context>
    <context>
        <name>TakeBackDialog</name>
        <message>
            <source>Take this message back?</source>
            <translation>Отозвать это сообщение?</translation>
        </message>
        <message>
            <source>Its text is removed here and asked to be removed on all devices that have it. Somebody may have read it already.</source>
            <translation>Текст удаляется здесь, и все устройства, где он есть, получают просьбу удалить его. Возможно, кто-то уже прочитал.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Отозвать</translation>
        </message>
    </context>
    <context>
        <name>TakeBackSeveralDialog</name>
        <message numerus="yes">
            <source>Take %n message(s) back?</source>
            <translation>
                <numerusform>Отозвать %n сообщение?</numerusform>
                <numerusform>Отозвать %n сообщения?</numerusform>
                <numerusform>Отозвать %n сообщений?</numerusform>
            </translation>
        </message>
        <message>
            <source>Their text is removed here and asked to be removed on all devices that have it. Somebody may have read it already.</source>
            <translation>Их текст удаляется здесь, и все устройства, где он есть, получают просьбу удалить его. Возможно, кто-то уже прочитал.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Отозвать</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Messages</source>
            <translation>Сообщения</translation>
        </message>
        <message>
            <source>Your messages are on their way from your other device.</source>
            <translation>Ваши сообщения уже в пути с другого вашего устройства.</translation>
        </message>
        <message>
            <source>Say hello. Messages here are encrypted for all members.</source>
            <translation>Поздоровайтесь. Сообщения здесь зашифрованы для всех участников.</translation>
        </message>
        <message>
            <source>Say hello. Messages here are encrypted.</source>
            <translation>Поздоровайтесь. Сообщения здесь зашифрованы.</translation>
        </message>
        <message>
            <source>Say hello.</source>
            <translation>Поздоровайтесь.</translation>
        </message>
    </context>
    <context>
        <name>TonePicker</name>
        <message>
            <source>Skin tone</source>
            <translation>Тон кожи</translation>
        </message>
    </context>
    <context>
        <name>TrustPill</name>
        <message>
            <source>Verified</source>
            <translation>Проверено</translation>
        </message>
        <message>
            <source>New, not compared</source>
            <translation>Новое, не сверено</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Заблокировано</translation>
        </message>
        <message>
            <source>Trusted unseen</source>
            <translation>Доверие без сверки</translation>
        </message>
    </context>
    <context>
        <name>UnreachedCard</name>
        <message>
            <source>%1 can’t read it yet</source>
            <translation>%1 пока не может это прочитать</translation>
        </message>
        <message>
            <source>Send it to them now</source>
            <translation>Отправить сейчас</translation>
        </message>
        <message>
            <source>Send it to %1 now</source>
            <translation>Отправить сейчас: %1</translation>
        </message>
    </context>
    <context>
        <name>VersionsPopover</name>
        <message>
            <source>What it said before</source>
            <translation>Что было раньше</translation>
        </message>
        <message>
            <source>This computer has no earlier text of it.</source>
            <translation>На этом компьютере нет прежнего текста.</translation>
        </message>
    </context>
    <context>
        <name>VoiceTile</name>
        <message>
            <source>%1, at %2</source>
            <translation>%1, позиция %2</translation>
        </message>
        <message>
            <source>%1, playing</source>
            <translation>%1, воспроизводится</translation>
        </message>
        <message>
            <source>%1, not played yet</source>
            <translation>%1, ещё не прослушано</translation>
        </message>
        <message>
            <source>Arrow keys move by 5 seconds</source>
            <translation>Стрелки перематывают на 5 секунд</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Остановить загрузку</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>Остановить отправку</translation>
        </message>
        <message>
            <source>Speed %1</source>
            <translation>Скорость %1</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Messages that land on their feet.</source>
            <translation>Сообщения приземляются на лапы.</translation>
        </message>
        <message>
            <source>Private chats and photos with anyone on any provider. If something is down, everything you write waits here, is sent once, and you are told what is going on.</source>
            <translation>Личные чаты и фото с кем угодно у любого провайдера. Если что-то не работает, всё написанное ждёт здесь и отправляется один раз, а вы знаете, что происходит.</translation>
        </message>
        <message>
            <source>Create an account</source>
            <translation>Создать аккаунт</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Войти</translation>
        </message>
        <message>
            <source>Link with my other device</source>
            <translation>Связать с другим моим устройством</translation>
        </message>
        <message>
            <source>Open an invitation link</source>
            <translation>Открыть приглашение по ссылке</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Восстановить из копии</translation>
        </message>
        <message>
            <source>Back to the chats</source>
            <translation>Назад к чатам</translation>
        </message>
        <message>
            <source>Power’s back! Did my photo make it?</source>
            <translation>Свет дали! Моё фото дошло?</translation>
        </message>
        <message>
            <source>18:40</source>
            <translation>18:40</translation>
        </message>
        <message>
            <source>It did. Exactly once, the moment you were back.</source>
            <translation>Дошло. Ровно один раз, сразу как вы вернулись.</translation>
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
            <translation>Без другого устройства</translation>
        </message>
        <message>
            <source>New messages work here from now on, in all your chats. Older ones can’t be read on this computer: they were encrypted for your other devices only, and your provider can’t open them either.

If the other device turns up, link it later: Settings, Devices, “Bring your chats here”.</source>
            <translation>Новые сообщения отныне работают здесь во всех чатах. Более старые на этом компьютере прочитать нельзя: они зашифрованы только для других ваших устройств, и провайдер тоже не может их открыть.

Если другое устройство найдётся, свяжите его позже: «Настройки», «Устройства», «Перенести чаты сюда».</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>Продолжить без него</translation>
        </message>
        <message>
            <source>Back to the code</source>
            <translation>Назад к коду</translation>
        </message>
    </context>
    <context>
        <name>WordGrid</name>
        <message>
            <source>The eight words</source>
            <translation>Восемь слов</translation>
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
            <translation>изменено, изменение ждёт</translation>
        </message>
        <message>
            <source>edited, the change could not be sent</source>
            <translation>изменено, изменение не удалось отправить</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>изменено</translation>
        </message>
        <message>
            <source>with a link</source>
            <translation>со ссылкой</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <extracomment>The people who reacted to a message: the names of some, and how many more</extracomment>
            <translation>%1 и ещё %2</translation>
        </message>
        <message>
            <source>You took this message back</source>
            <translation>Вы отозвали это сообщение</translation>
        </message>
        <message>
            <source>%1 took this message back</source>
            <translation>Сообщение отозвано (%1)</translation>
        </message>
        <message>
            <source>you</source>
            <translation>вы</translation>
        </message>
        <message>
            <source>Saved on this computer, waiting for %1</source>
            <translation>Сохранено на этом компьютере, ждёт: %1</translation>
        </message>
        <message>
            <source>%1’s server</source>
            <translation>сервер контакта %1</translation>
        </message>
        <message>
            <source>On its way to %1</source>
            <translation>На пути к %1</translation>
        </message>
        <message>
            <source>Checking whether %1 got it</source>
            <translation>Проверяем, дошло ли до %1</translation>
        </message>
        <message>
            <source>%1 has it, %2</source>
            <translation>Получено: %1, %2</translation>
        </message>
        <message>
            <source>On everyone’s devices</source>
            <translation>На устройствах у всех</translation>
        </message>
        <message>
            <source>On %1’s device, %2</source>
            <translation>На устройстве контакта %1, %2</translation>
        </message>
        <message>
            <source>On %1’s device</source>
            <translation>На устройстве контакта %1</translation>
        </message>
        <message>
            <source>Read by everyone</source>
            <translation>Прочитано всеми</translation>
        </message>
        <message>
            <source>Read %1</source>
            <translation>Прочитано %1</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Прочитано</translation>
        </message>
        <message>
            <source>Not sent: %1</source>
            <translation>Не отправлено: %1</translation>
        </message>
        <message>
            <source>This goes out again by itself when it does.</source>
            <translation>Уйдёт снова само, когда он ответит.</translation>
        </message>
        <message>
            <source>Asked your other device, waiting.</source>
            <translation>Попросили другое ваше устройство, ждём.</translation>
        </message>
        <message>
            <source>Asked %1’s device, waiting.</source>
            <translation>Попросили устройство %1, ждём.</translation>
        </message>
        <message>
            <source>Your other device can’t send it again.</source>
            <translation>Другое ваше устройство не может отправить его ещё раз.</translation>
        </message>
        <message>
            <source>%1’s device can’t send it again.</source>
            <translation>Устройство %1 не может отправить его ещё раз.</translation>
        </message>
        <message>
            <source>Ask your other device to send it again</source>
            <translation>Попросить другое ваше устройство отправить его ещё раз</translation>
        </message>
        <message>
            <source>Ask %1’s device to send it again</source>
            <translation>Попросить устройство %1 отправить его ещё раз</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With the device of somebody whose messages can't be read</extracomment>
            <translation>Обновить защищённую связь</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Отправить снова</translation>
        </message>
        <message>
            <source>Send as file</source>
            <translation>Отправить файлом</translation>
        </message>
        <message>
            <source>Send without encryption…</source>
            <translation>Отправить без шифрования…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Искать снова</translation>
        </message>
        <message>
            <source>Send the rest first</source>
            <translation>Сначала остальное</translation>
        </message>
        <message>
            <source>Show all, %1 characters</source>
            <translation>Показать всё, символов: %1</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>отозвано</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>зашифровано</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>не зашифровано</translation>
        </message>
    </context>
    <context>
        <name>WordsEntry</name>
        <message>
            <source>Recovery words</source>
            <translation>Слова для восстановления</translation>
        </message>
        <message>
            <source>All twelve, with spaces between them.</source>
            <translation>Все двенадцать, через пробел.</translation>
        </message>
        <message>
            <source>Open my chats</source>
            <translation>Открыть мои чаты</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
    </context>
    <context>
        <name>WriteAs</name>
        <message>
            <source>As</source>
            <translation>От имени</translation>
        </message>
    </context>
</TS>

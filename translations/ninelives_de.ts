<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
    <context>
        <name>AboutSettings</name>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
            <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer: Du darfst sie benutzen, untersuchen, weitergeben und ändern. Sie kommt ohne jede Gewährleistung.</translation>
        </message>
        <message>
            <source>What it stands on</source>
            <translation>Worauf es steht</translation>
        </message>
        <message>
            <source>With thanks to everybody who made these, and to the XMPP Standards Foundation for the protocol.</source>
            <translation>Mit Dank an alle, die dies gemacht haben, und an die XMPP Standards Foundation für das Protokoll.</translation>
        </message>
        <message>
            <source>%1, licence %2, opens %3</source>
            <translation>%1, Lizenz %2, öffnet %3</translation>
        </message>
    </context>
    <context>
        <name>AccountChips</name>
        <message>
            <source>For which account?</source>
            <translation>Für welches Konto?</translation>
        </message>
    </context>
    <context>
        <name>AccountFoot</name>
        <message>
            <source>Close the settings</source>
            <translation>Einstellungen schließen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>AccountSettings</name>
        <message>
            <source>Enter a new password…</source>
            <translation>Neues Passwort eingeben …</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>Abmelden …</translation>
        </message>
    </context>
    <context>
        <name>AccountsButton</name>
        <message>
            <source>All accounts</source>
            <translation>Alle Konten</translation>
        </message>
    </context>
    <context>
        <name>AccountsDialog</name>
        <message>
            <source>Your accounts</source>
            <translation>Deine Konten</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>AddMembersDialog</name>
        <message>
            <source>Add people</source>
            <translation>Leute hinzufügen</translation>
        </message>
        <message>
            <source>Invite people</source>
            <translation>Leute einladen</translation>
        </message>
        <message>
            <source>They can read what is written from then on, on all their devices.</source>
            <translation>Sie können ab dann alles lesen, auf allen ihren Geräten.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Einladen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>Starker Kontrast</translation>
        </message>
        <message>
            <source>Clear outlines and colours that are easier to tell apart.</source>
            <translation>Klare Umrisse und Farben, die sich leichter unterscheiden lassen.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>On</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Klein</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Groß</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Am größten</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <source>Nothing slides, turns or fades.</source>
            <translation>Nichts gleitet, dreht sich oder blendet ein.</translation>
        </message>
        <message>
            <source>Compact list of chats</source>
            <translation>Dichte Chatliste</translation>
        </message>
        <message>
            <source>More chats fit, with smaller pictures.</source>
            <translation>Mehr Chats passen hinein, mit kleineren Bildern.</translation>
        </message>
        <message>
            <source>Enter sends</source>
            <translation>Enter sendet</translation>
        </message>
        <message>
            <source>Shift and Enter begin a new line.</source>
            <translation>Umschalt und Enter beginnen eine neue Zeile.</translation>
        </message>
        <message>
            <source>Ctrl and Enter send.</source>
            <translation>Strg und Enter senden.</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach</source>
            <translation>Anhängen</translation>
        </message>
        <message>
            <source>Photo or file…</source>
            <translation>Foto oder Datei…</translation>
        </message>
        <message>
            <source>Ctrl O</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Strg O</translation>
        </message>
        <message>
            <source>What was copied</source>
            <translation>Das Kopierte</translation>
        </message>
        <message>
            <source>Ctrl V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Strg V</translation>
        </message>
        <message>
            <source>Choose photos or files</source>
            <translation>Fotos oder Dateien wählen</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Photos (*.jpg *.jpeg *.png *.gif *.webp *.heic *.heif *.avif)</source>
            <translation>Fotos (*.jpg *.jpeg *.png *.gif *.webp *.heic *.heif *.avif)</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Don’t send %1</source>
            <translation>%1 nicht senden</translation>
        </message>
        <message>
            <source>Turn %1</source>
            <translation>%1 drehen</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>About to be sent</source>
            <translation>Wird gleich gesendet</translation>
        </message>
        <message>
            <source>Add more</source>
            <translation>Mehr hinzufügen</translation>
        </message>
        <message>
            <source>Full size</source>
            <translation>Volle Größe</translation>
        </message>
        <message>
            <source>Full size chosen</source>
            <translation>Volle Größe gewählt</translation>
        </message>
        <message>
            <source>Untouched chosen</source>
            <translation>Unverändert gewählt</translation>
        </message>
        <message>
            <source>Size and quality of the photos</source>
            <translation>Größe und Qualität der Fotos</translation>
        </message>
        <message>
            <source>Size and quality</source>
            <translation>Größe und Qualität</translation>
        </message>
        <message>
            <source>Sized for the screen</source>
            <translation>Für den Bildschirm verkleinert</translation>
        </message>
        <message>
            <source>Full size, place and camera removed</source>
            <translation>Volle Größe, ohne Ort und Kamera</translation>
        </message>
        <message>
            <source>Untouched, tells place and camera</source>
            <translation>Unverändert, verrät Ort und Kamera</translation>
        </message>
    </context>
    <context>
        <name>AttachmentTile</name>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Program %1</source>
            <translation>Programm %1</translation>
        </message>
        <message>
            <source>File %1</source>
            <translation>Datei %1</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <translation>wartet aufs Senden</translation>
        </message>
        <message>
            <source>being prepared</source>
            <translation>wird vorbereitet</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>wird gesendet</translation>
        </message>
        <message>
            <source>being loaded</source>
            <translation>wird geladen</translation>
        </message>
        <message>
            <source>not loaded</source>
            <translation>nicht geladen</translation>
        </message>
        <message>
            <source>%1 from you</source>
            <comment>a photo or file</comment>
            <translation>%1 von dir</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <comment>a photo or file, and a person</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>caption %1</source>
            <translation>Beschriftung %1</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Waiting, %1</source>
            <translation>Wartet, %1</translation>
        </message>
        <message>
            <source>Preparing</source>
            <translation>Wird vorbereitet</translation>
        </message>
        <message>
            <source>Uploading, %1</source>
            <translation>Wird gesendet, %1</translation>
        </message>
        <message>
            <source>Loading, %1</source>
            <translation>Wird geladen, %1</translation>
        </message>
        <message>
            <source>A program. Open only if you expected it.</source>
            <translation>Ein Programm. Öffne es nur, wenn du es erwartet hast.</translation>
        </message>
        <message>
            <source>A program, %1. Open only if you expected it.</source>
            <translation>Ein Programm, %1. Öffne es nur, wenn du es erwartet hast.</translation>
        </message>
        <message>
            <source>Open or save</source>
            <translation>Öffnen oder speichern</translation>
        </message>
        <message>
            <source>%1, open or save</source>
            <translation>%1, öffnen oder speichern</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>Nicht geladen</translation>
        </message>
        <message>
            <source>%1, not loaded</source>
            <translation>%1, nicht geladen</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Laden</translation>
        </message>
        <message>
            <source>Fetch again</source>
            <translation>Noch einmal holen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Send smaller</source>
            <translation>Kleiner senden</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Load, %1</source>
            <comment>a photo of that size</comment>
            <translation>Laden, %1</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Make a backup</source>
            <translation>Sicherung anlegen</translation>
        </message>
        <message>
            <source>Check a backup</source>
            <translation>Sicherung prüfen</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Sicherung wiederherstellen</translation>
        </message>
        <message>
            <source>Without this passphrase nobody opens the backup, not even you. Keep it apart from the file.</source>
            <translation>Ohne dieses Kennwort öffnet niemand die Sicherung, auch du nicht. Bewahre es getrennt von der Datei auf.</translation>
        </message>
        <message>
            <source>The whole file is read. Nothing is changed.</source>
            <translation>Die ganze Datei wird gelesen. Nichts wird verändert.</translation>
        </message>
        <message>
            <source>This computer becomes a new device of yours, with keys of its own. What was written after the backup comes from your provider, as far as its keys allow.</source>
            <translation>Dieser Computer wird ein neues Gerät von dir, mit eigenen Schlüsseln. Was nach der Sicherung geschrieben wurde, kommt von deinem Anbieter, soweit seine Schlüssel es erlauben.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Kennwort</translation>
        </message>
        <message>
            <source>Passphrase of the backup</source>
            <translation>Kennwort der Sicherung</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Noch einmal dasselbe</translation>
        </message>
        <message>
            <source>Suggest six words</source>
            <translation>Sechs Wörter vorschlagen</translation>
        </message>
        <message>
            <source>With photos and files</source>
            <translation>Mit Fotos und Dateien</translation>
        </message>
        <message>
            <source>Without, only those go along that no server has.</source>
            <translation>Ohne kommen nur die mit, die kein Server hat.</translation>
        </message>
        <message>
            <source>Where the backup is to go</source>
            <translation>Wohin die Sicherung soll</translation>
        </message>
        <message>
            <source>Backups (%1)</source>
            <translation>Sicherungen (%1)</translation>
        </message>
        <message>
            <source>Which backup</source>
            <translation>Welche Sicherung</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Alle Dateien (%1)</translation>
        </message>
        <message>
            <source>Choose where to…</source>
            <translation>Ort wählen…</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <source>Start Ninelives again</source>
            <translation>Ninelives neu starten</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>BackupSettings</name>
        <message>
            <source>Backup</source>
            <translation>Sicherung</translation>
        </message>
        <message>
            <source>One encrypted file with everything on this computer. Restored on another one, that computer becomes a new device of yours.</source>
            <translation>Eine verschlüsselte Datei mit allem auf diesem Computer. Auf einem anderen wiederhergestellt, wird dieser zu einem neuen Gerät von dir.</translation>
        </message>
        <message>
            <source>Make a backup…</source>
            <translation>Sicherung anlegen…</translation>
        </message>
        <message>
            <source>Check a backup…</source>
            <translation>Sicherung prüfen…</translation>
        </message>
        <message>
            <source>Recovery words</source>
            <translation>Wiederherstellungswörter</translation>
        </message>
        <message>
            <source>Make new words…</source>
            <translation>Neue Wörter machen…</translation>
        </message>
        <message>
            <source>Write them down…</source>
            <translation>Aufschreiben…</translation>
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
            <translation>Blockierte Personen können dir nicht schreiben und nicht sehen, ob du da bist. Sie erfahren es nicht. Dein Anbieter führt die Liste, für alle deine Geräte.</translation>
        </message>
        <message>
            <source>Block an address</source>
            <translation>Adresse blockieren</translation>
        </message>
        <message>
            <source>name@server</source>
            <translation>name@server</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Blockieren</translation>
        </message>
        <message>
            <source>Nobody is blocked.</source>
            <translation>Niemand ist blockiert.</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Nicht mehr blockieren</translation>
        </message>
        <message>
            <source>Unblock %1</source>
            <translation>%1 nicht mehr blockieren</translation>
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
            <translation>geändert</translation>
        </message>
        <message>
            <source>Shows what it said before</source>
            <translation>Zeigt, was vorher dort stand</translation>
        </message>
        <message>
            <source>The change could not be sent; others see the earlier text</source>
            <translation>Die Änderung konnte nicht gesendet werden; andere sehen den früheren Text</translation>
        </message>
        <message>
            <source>The change waits; others see the earlier text until it is sent</source>
            <translation>Die Änderung wartet noch; bis sie gesendet ist, sehen andere den früheren Text</translation>
        </message>
    </context>
    <context>
        <name>CalendarPopover</name>
        <message>
            <source>Month before</source>
            <translation>Voriger Monat</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Nächster Monat</translation>
        </message>
    </context>
    <context>
        <name>ChatBars</name>
        <message>
            <source>Go to a day</source>
            <translation>Zu einem Tag gehen</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message numerus="yes">
            <source>Back to the chats, %n unread</source>
            <translation>
                <numerusform>Zurück zu den Chats, %n ungelesen</numerusform>
                <numerusform>Zurück zu den Chats, %n ungelesen</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the chats</source>
            <translation>Zurück zu den Chats</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Details ausblenden</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>Stummschaltung aufheben</translation>
        </message>
        <message>
            <source>Mute…</source>
            <translation>Stumm schalten …</translation>
        </message>
        <message>
            <source>Ctrl Shift M</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Strg Umschalt M</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Nicht mehr anheften</translation>
        </message>
        <message>
            <source>Pin to the top</source>
            <translation>Oben anheften</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Leave…</source>
            <translation>Verlassen …</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Nicht mehr blockieren</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Blockieren</translation>
        </message>
    </context>
    <context>
        <name>ChatList</name>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Nicht mehr anheften</translation>
        </message>
        <message>
            <source>Pin to the top</source>
            <translation>Oben anheften</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>Stummschaltung aufheben</translation>
        </message>
        <message>
            <source>Mute…</source>
            <translation>Stumm schalten …</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Als gelesen markieren</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>Als ungelesen markieren</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Aus dem Archiv holen</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivieren</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Leave…</source>
            <translation>Verlassen …</translation>
        </message>
    </context>
    <context>
        <name>ChatOutage</name>
        <message>
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
    </context>
    <context>
        <name>ChatPrivacy</name>
        <message>
            <source>What members are told</source>
            <translation>Was Mitglieder erfahren</translation>
        </message>
        <message>
            <source>What this chat tells %1</source>
            <translation>Was dieser Chat %1 verrät</translation>
        </message>
        <message>
            <source>That a message arrived</source>
            <translation>Dass eine Nachricht ankam</translation>
        </message>
        <message>
            <source>That you have read</source>
            <translation>Dass du gelesen hast</translation>
        </message>
        <message>
            <source>That you are typing</source>
            <translation>Dass du schreibst</translation>
        </message>
        <message>
            <source>As in settings</source>
            <translation>Wie eingestellt</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
    </context>
    <context>
        <name>ChatSearchBar</name>
        <message>
            <source>Search this chat</source>
            <translation>Diesen Chat durchsuchen</translation>
        </message>
        <message>
            <source>Older hit</source>
            <translation>Älterer Treffer</translation>
        </message>
        <message>
            <source>Newer hit</source>
            <translation>Neuerer Treffer</translation>
        </message>
        <message>
            <source>Go to a day</source>
            <translation>Zu einem Tag gehen</translation>
        </message>
        <message>
            <source>End the search</source>
            <translation>Suche beenden</translation>
        </message>
    </context>
    <context>
        <name>ChatSheet</name>
        <message>
            <source>A text as long as this can go as a file.</source>
            <translation>Ein so langer Text kann als Datei gehen.</translation>
        </message>
        <message>
            <source>Send as file</source>
            <translation>Als Datei senden</translation>
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <source>Find a chat or a command</source>
            <translation>Chat oder Befehl finden</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Alle Nachrichten durchsuchen</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Neuer Chat</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Neue Gruppe</translation>
        </message>
        <message>
            <source>Join a channel</source>
            <translation>Kanal beitreten</translation>
        </message>
        <message>
            <source>Next chat</source>
            <translation>Nächster Chat</translation>
        </message>
        <message>
            <source>Previous chat</source>
            <translation>Voriger Chat</translation>
        </message>
        <message>
            <source>Next unread chat</source>
            <translation>Nächster ungelesener Chat</translation>
        </message>
        <message>
            <source>Previous unread chat</source>
            <translation>Voriger ungelesener Chat</translation>
        </message>
        <message>
            <source>Pinned chat 1 to 9</source>
            <translation>Angehefteter Chat 1 bis 9</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Nächster Teil des Fensters</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Voriger Teil des Fensters</translation>
        </message>
        <message>
            <source>Close what is on top, leave</source>
            <translation>Oberstes schließen, verlassen</translation>
        </message>
        <message>
            <source>What works, during an outage</source>
            <translation>Was geht, während eines Ausfalls</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Attach photos or files</source>
            <translation>Fotos oder Dateien anhängen</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>Emoji</translation>
        </message>
        <message>
            <source>Search this chat</source>
            <translation>Diesen Chat durchsuchen</translation>
        </message>
        <message>
            <source>Go to a day</source>
            <translation>Zu einem Tag gehen</translation>
        </message>
        <message>
            <source>Choose several messages</source>
            <translation>Mehrere Nachrichten wählen</translation>
        </message>
        <message>
            <source>Newest message, again: first unread</source>
            <translation>Neueste Nachricht, noch einmal: erste ungelesene</translation>
        </message>
        <message>
            <source>Details of this chat</source>
            <translation>Details dieses Chats</translation>
        </message>
        <message>
            <source>Mute this chat</source>
            <translation>Diesen Chat stumm schalten</translation>
        </message>
        <message>
            <source>Pin this chat</source>
            <translation>Diesen Chat anheften</translation>
        </message>
        <message>
            <source>Archive this chat</source>
            <translation>Diesen Chat archivieren</translation>
        </message>
        <message>
            <source>Export this chat</source>
            <translation>Diesen Chat exportieren</translation>
        </message>
        <message>
            <source>Mark this chat as unread</source>
            <translation>Diesen Chat als ungelesen markieren</translation>
        </message>
        <message>
            <source>What can be done with a chat</source>
            <translation>Was man mit einem Chat tun kann</translation>
        </message>
        <message>
            <source>Move a pinned chat down</source>
            <translation>Angehefteten Chat nach unten</translation>
        </message>
        <message>
            <source>Move a pinned chat up</source>
            <translation>Angehefteten Chat nach oben</translation>
        </message>
        <message>
            <source>Edit your last message, in an empty field</source>
            <translation>Letzte eigene Nachricht ändern, im leeren Feld</translation>
        </message>
        <message>
            <source>Send, when Enter begins a new line</source>
            <translation>Senden, wenn Enter eine neue Zeile beginnt</translation>
        </message>
        <message>
            <source>Paste text, photos or files</source>
            <translation>Text, Fotos oder Dateien einfügen</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Vorige Nachricht</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Nächste Nachricht</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Weiterleiten</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>React</source>
            <translation>Reagieren</translation>
        </message>
        <message>
            <source>About the chosen message</source>
            <translation>Über die gewählte Nachricht</translation>
        </message>
        <message>
            <source>Open a link</source>
            <translation>Einen Link öffnen</translation>
        </message>
        <message>
            <source>What can be done with a message</source>
            <translation>Was man mit einer Nachricht tun kann</translation>
        </message>
        <message>
            <source>Open a photo, or who has read it</source>
            <translation>Ein Foto öffnen, oder wer es gelesen hat</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Helle Farben</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Dunkle Farben</translation>
        </message>
        <message>
            <source>Colours as the system</source>
            <translation>Farben wie das System</translation>
        </message>
        <message>
            <source>Settings: account</source>
            <translation>Einstellungen: Konto</translation>
        </message>
        <message>
            <source>Settings: privacy and receipts</source>
            <translation>Einstellungen: Privates und Bestätigungen</translation>
        </message>
        <message>
            <source>Settings: photos and files</source>
            <translation>Einstellungen: Fotos und Dateien</translation>
        </message>
        <message>
            <source>Settings: notifications</source>
            <translation>Einstellungen: Benachrichtigungen</translation>
        </message>
        <message>
            <source>Settings: appearance</source>
            <translation>Einstellungen: Aussehen</translation>
        </message>
        <message>
            <source>Settings: devices</source>
            <translation>Einstellungen: Geräte</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>Gerät verbinden</translation>
        </message>
        <message>
            <source>Bring your chats here from another device</source>
            <translation>Deine Chats von einem anderen Gerät hierher holen</translation>
        </message>
        <message>
            <source>Settings: blocked people</source>
            <translation>Einstellungen: Blockierte Personen</translation>
        </message>
        <message>
            <source>Settings: storage and backup</source>
            <translation>Einstellungen: Speicher und Sicherung</translation>
        </message>
        <message>
            <source>Settings: connection and history</source>
            <translation>Einstellungen: Verbindung und Verlauf</translation>
        </message>
        <message>
            <source>About Ninelives</source>
            <translation>Über Ninelives</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <extracomment>Names of keys follow</extracomment>
            <translation>Strg</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Umschalt</translation>
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
            <translation>Entf</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>In the open chat</source>
            <translation>Im offenen Chat</translation>
        </message>
        <message>
            <source>In the list of chats</source>
            <translation>In der Chatliste</translation>
        </message>
        <message>
            <source>While writing</source>
            <translation>Beim Schreiben</translation>
        </message>
        <message>
            <source>On a message</source>
            <translation>Auf einer Nachricht</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find a chat or a command</source>
            <translation>Chat oder Befehl finden</translation>
        </message>
        <message>
            <source>Esc closes</source>
            <translation>Esc schließt</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Is this really a device of %1?</source>
            <translation>Gehört dieses Gerät wirklich %1?</translation>
        </message>
        <message>
            <source>Is this really your device?</source>
            <translation>Ist das wirklich dein Gerät?</translation>
        </message>
        <message>
            <source>Call or meet %1. If you both see the same eight groups, it is.</source>
            <translation>Ruf %1 an oder trefft euch. Wenn ihr beide dieselben acht Gruppen seht, ist es so.</translation>
        </message>
        <message>
            <source>Look at the settings of your other device. If both show the same eight groups, it is.</source>
            <translation>Sieh in den Einstellungen deines anderen Geräts nach. Wenn beide dieselben acht Gruppen zeigen, ist es deins.</translation>
        </message>
        <message>
            <source>In the same order as in %1’s Settings, Devices</source>
            <translation>In derselben Reihenfolge wie bei %1 unter Einstellungen, Geräte</translation>
        </message>
        <message>
            <source>In the same order as in its Settings, Devices</source>
            <translation>In derselben Reihenfolge wie dort unter Einstellungen, Geräte</translation>
        </message>
        <message>
            <source>%1 can scan this</source>
            <translation>%1 kann das scannen</translation>
        </message>
        <message>
            <source>The other device can scan this</source>
            <translation>Das andere Gerät kann das scannen</translation>
        </message>
        <message>
            <source>Scan %1’s code</source>
            <translation>Code von %1 scannen</translation>
        </message>
        <message>
            <source>Scan its code</source>
            <translation>Seinen Code scannen</translation>
        </message>
        <message>
            <source>They match</source>
            <translation>Sie stimmen überein</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>They differ</source>
            <translation>Sie sind verschieden</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Attach photos or files</source>
            <translation>Fotos oder Dateien anhängen</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>Emoji</translation>
        </message>
        <message>
            <source>Record a voice message</source>
            <translation>Sprachnachricht aufnehmen</translation>
        </message>
    </context>
    <context>
        <name>ComposerBars</name>
        <message>
            <source>Answering %1</source>
            <extracomment>Above the field to write in: whom is answered</extracomment>
            <translation>Antwort an %1</translation>
        </message>
        <message>
            <source>Don’t answer this message</source>
            <translation>Nicht auf diese Nachricht antworten</translation>
        </message>
    </context>
    <context>
        <name>ComposerMenu</name>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Add to dictionary</source>
            <translation>Zum Wörterbuch hinzufügen</translation>
        </message>
        <message>
            <source>Ignore</source>
            <extracomment>Of a misspelled word</extracomment>
            <translation>Ignorieren</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Ctrl Z</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Strg Z</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Ctrl Shift Z</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Strg Umschalt Z</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Ausschneiden</translation>
        </message>
        <message>
            <source>Ctrl X</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Strg X</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Ctrl C</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Strg C</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Ctrl V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Strg V</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <source>Ctrl A</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Strg A</translation>
        </message>
    </context>
    <context>
        <name>ConnectionSettings</name>
        <message>
            <source>The last 30 days</source>
            <translation>Die letzten 30 Tage</translation>
        </message>
        <message>
            <source>Nothing seen yet. The chart fills while Ninelives runs.</source>
            <translation>Noch nichts gesehen. Das Bild füllt sich, während Ninelives läuft.</translation>
        </message>
        <message>
            <source>Ask neutral places whether the internet works</source>
            <translation>Neutrale Stellen fragen, ob das Internet geht</translation>
        </message>
        <message>
            <source>Only while something fails. They learn nothing but this computer’s address. Without it we can’t tell your provider from your network.</source>
            <translation>Nur, solange etwas nicht geht. Sie erfahren nichts als die Adresse dieses Computers. Ohne das lässt sich dein Anbieter nicht von deinem Netz unterscheiden.</translation>
        </message>
        <message>
            <source>What happened while you were away</source>
            <translation>Was geschah, während du weg warst</translation>
        </message>
        <message>
            <source>Nothing failed in the last days.</source>
            <translation>In den letzten Tagen ist nichts ausgefallen.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy the log</source>
            <translation>Protokoll kopieren</translation>
        </message>
        <message>
            <source>It holds no names, addresses or texts, and stays on this computer.</source>
            <translation>Es enthält keine Namen, Adressen oder Texte und bleibt auf diesem Computer.</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Write without encryption?</source>
            <translation>Ohne Verschlüsselung schreiben?</translation>
        </message>
        <message>
            <source>The servers that carry this chat can read what you write here.</source>
            <translation>Die Server, über die dieser Chat läuft, können lesen, was du hier schreibst.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Write without encryption</source>
            <translation>Ohne Verschlüsselung schreiben</translation>
        </message>
    </context>
    <context>
        <name>ConversationRow</name>
        <message>
            <source>Draft</source>
            <extracomment>Before a text that was written but not sent</extracomment>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>unterwegs</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>gesendet</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>zugestellt</translation>
        </message>
        <message>
            <source>read</source>
            <translation>gelesen</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>nicht gesendet</translation>
        </message>
        <message>
            <source>Contact request</source>
            <translation>Kontaktanfrage</translation>
        </message>
        <message>
            <source>Can’t be read on this computer</source>
            <translation>Auf diesem Computer nicht lesbar</translation>
        </message>
        <message>
            <source>Not sent · see why</source>
            <translation>Nicht gesendet · warum?</translation>
        </message>
        <message>
            <source>Photo not sent · see why</source>
            <translation>Foto nicht gesendet · warum?</translation>
        </message>
        <message>
            <source>File not sent · see why</source>
            <translation>Datei nicht gesendet · warum?</translation>
        </message>
        <message>
            <source>Message taken back</source>
            <translation>Nachricht zurückgenommen</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>Du: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a person in a group, and what they wrote</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>You are invited</source>
            <translation>Du bist eingeladen</translation>
        </message>
        <message>
            <source>%1 invites you</source>
            <translation>%1 lädt dich ein</translation>
        </message>
        <message>
            <source>Not a contact: %1 invites you</source>
            <translation>Kein Kontakt: %1 lädt dich ein</translation>
        </message>
        <message>
            <source>%1 wants to write to you</source>
            <translation>%1 möchte dir schreiben</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>Einladung</translation>
        </message>
        <message>
            <source>group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>public channel</source>
            <translation>öffentlicher Kanal</translation>
        </message>
        <message>
            <source>you are no longer in it</source>
            <translation>du bist nicht mehr dabei</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>nicht verschlüsselt</translation>
        </message>
        <message>
            <source>muted</source>
            <translation>stumm</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>angeheftet</translation>
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n ungelesen</numerusform>
                <numerusform>%n ungelesen</numerusform>
            </translation>
        </message>
        <message>
            <source>marked as unread</source>
            <translation>als ungelesen markiert</translation>
        </message>
        <message>
            <source>you were mentioned</source>
            <translation>du wurdest erwähnt</translation>
        </message>
        <message>
            <source>draft: %1</source>
            <translation>Entwurf: %1</translation>
        </message>
        <message>
            <source>you: %1</source>
            <translation>du: %1</translation>
        </message>
    </context>
    <context>
        <name>CreateAccountForm</name>
        <message>
            <source>Create an account</source>
            <translation>Konto anlegen</translation>
        </message>
        <message>
            <source>1. Choose a provider</source>
            <translation>1. Anbieter wählen</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>Worauf du achten kannst</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>chat.family.example</source>
            <translation>chat.familie.example</translation>
        </message>
        <message>
            <source>Open the provider’s website</source>
            <translation>Website des Anbieters öffnen</translation>
        </message>
        <message>
            <source>Choose a name and a password</source>
            <translation>Name und Passwort wählen</translation>
        </message>
        <message>
            <source>2. Choose a name and a password</source>
            <translation>2. Name und Passwort wählen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Small letters, digits and dots. Others see it as part of your address.</source>
            <translation>Kleinbuchstaben, Ziffern und Punkte. Andere sehen ihn als Teil deiner Adresse.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Suggest a password</source>
            <translation>Passwort vorschlagen</translation>
        </message>
        <message>
            <source>A provider delivers your messages and keeps them, encrypted, until all your devices have them. It sees whom you write to and when.

Good signs: you know who runs it and where, it has been there for years, and it says how it is paid for. You can change later, but your address changes with it.

If your family or club has a server of its own, take that one.</source>
            <translation>Ein Anbieter stellt deine Nachrichten zu und bewahrt sie verschlüsselt auf, bis alle deine Geräte sie haben. Er sieht, wem du wann schreibst.

Gute Zeichen: Du weißt, wer ihn betreibt und wo, es gibt ihn seit Jahren, und er sagt, wovon er bezahlt wird. Du kannst später wechseln, aber mit ihm wechselt deine Adresse.

Hat deine Familie oder dein Verein einen eigenen Server, nimm den.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>CreateAccountPage</name>
        <message>
            <source>Create an account</source>
            <translation>Konto anlegen</translation>
        </message>
        <message>
            <source>Your account lives with a provider, as with email. Whichever you pick, you can write to people on all the others.</source>
            <translation>Dein Konto liegt bei einem Anbieter, wie bei E-Mail. Welchen du auch wählst, du kannst Menschen bei allen anderen schreiben.</translation>
        </message>
        <message>
            <source>I have an account already</source>
            <translation>Ich habe schon ein Konto</translation>
        </message>
        <message>
            <source>No phone number, no address book.</source>
            <translation>Keine Telefonnummer, kein Adressbuch.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Asking the provider…</source>
            <translation>Anbieter wird gefragt …</translation>
        </message>
        <message>
            <source>Create account</source>
            <translation>Konto anlegen</translation>
        </message>
    </context>
    <context>
        <name>DeleteChatDialog</name>
        <message>
            <source>Delete the chat “%1”?</source>
            <translation>Den Chat „%1“ löschen?</translation>
        </message>
        <message>
            <source>Delete the messages in “%1”?</source>
            <translation>Die Nachrichten in „%1“ löschen?</translation>
        </message>
        <message>
            <source>%1 with their photos and files leave this computer for good.</source>
            <translation>Von diesem Computer verschwindet für immer, samt Fotos und Dateien: %1.</translation>
        </message>
        <message>
            <source>Your other devices, the other side and the servers keep what they have. What has not been sent yet stays.</source>
            <translation>Deine anderen Geräte, die andere Seite und die Server behalten, was sie haben. Was noch nicht gesendet ist, bleibt.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
    </context>
    <context>
        <name>DestroyDialog</name>
        <message>
            <source>Close “%1” for everybody?</source>
            <translation>„%1“ für alle schließen?</translation>
        </message>
        <message>
            <source>Nobody can write there any more, and this can’t be undone. Everybody keeps what they have.</source>
            <translation>Niemand kann dort mehr schreiben, und das lässt sich nicht zurücknehmen. Alle behalten, was sie haben.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Details ausblenden</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Dieser Chat</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Verschlüsselung</translation>
        </message>
        <message>
            <source>Only you and %1 can read what is written here.</source>
            <translation>Nur du und %1 könnt lesen, was hier geschrieben wird.</translation>
        </message>
        <message>
            <source>Unblock %1</source>
            <translation>%1 nicht mehr blockieren</translation>
        </message>
        <message>
            <source>Block %1</source>
            <translation>%1 blockieren</translation>
        </message>
    </context>
    <context>
        <name>DeviceCard</name>
        <message>
            <source>this device</source>
            <extracomment>The device the user sits at</extracomment>
            <translation>dieses Gerät</translation>
        </message>
        <message>
            <source>Its key has not been seen yet.</source>
            <translation>Sein Schlüssel ist noch nicht bekannt.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Mark as not verified</source>
            <translation>Als ungeprüft markieren</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With this device, when its messages can't be read</extracomment>
            <translation>Sichere Verbindung erneuern</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Blockieren</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Nicht mehr blockieren</translation>
        </message>
    </context>
    <context>
        <name>DeviceList</name>
        <message>
            <source>Devices of %1</source>
            <translation>Geräte von %1</translation>
        </message>
        <message>
            <source>Your devices</source>
            <translation>Deine Geräte</translation>
        </message>
        <message>
            <source>None of their devices is known yet. A message waits until one has a key.</source>
            <translation>Noch ist kein Gerät bekannt. Eine Nachricht wartet, bis eines einen Schlüssel hat.</translation>
        </message>
        <message>
            <source>No devices yet.</source>
            <translation>Noch keine Geräte.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Sucht …</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal suchen</translation>
        </message>
    </context>
    <context>
        <name>DeviceMenu</name>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Mark as not verified</source>
            <translation>Als ungeprüft markieren</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With this device, when its messages can't be read</extracomment>
            <translation>Sichere Verbindung erneuern</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Blockieren</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Nicht mehr blockieren</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen …</translation>
        </message>
    </context>
    <context>
        <name>DeviceNewsStrip</name>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <extracomment>To a device that nobody has compared</extracomment>
            <translation>Trotzdem senden</translation>
        </message>
        <message>
            <source>Yes</source>
            <extracomment>First: the answer to "Was it you?"</extracomment>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>No, remove it</source>
            <translation>Nein, entfernen</translation>
        </message>
    </context>
    <context>
        <name>DeviceRow</name>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>Mehr zu %1</translation>
        </message>
    </context>
    <context>
        <name>DeviceSettings</name>
        <message>
            <source>Everything that can read your messages, and nothing else.</source>
            <translation>Alles, was deine Nachrichten lesen kann, und sonst nichts.</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>Gerät koppeln</translation>
        </message>
        <message>
            <source>Your other devices</source>
            <translation>Deine anderen Geräte</translation>
        </message>
        <message>
            <source>Trust what my verified devices trust</source>
            <translation>Vertrauen, was meine geprüften Geräte vertrauen</translation>
        </message>
        <message>
            <source>Compare a person once on any device; the others follow.</source>
            <translation>Vergleiche jemanden einmal auf einem Gerät; die anderen folgen.</translation>
        </message>
        <message>
            <source>Bring your chats here</source>
            <translation>Deine Chats hierher holen</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Sucht …</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal suchen</translation>
        </message>
    </context>
    <context>
        <name>DropTargets</name>
        <message>
            <source>Encrypted</source>
            <translation>Verschlüsselt</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Nicht verschlüsselt</translation>
        </message>
        <message>
            <source>Drop it to send it to %1</source>
            <translation>Ablegen, um es an %1 zu senden</translation>
        </message>
        <message numerus="yes">
            <source>Drop %n photos to send them to %1</source>
            <translation>
                <numerusform>%n Foto ablegen, um es an %1 zu senden</numerusform>
                <numerusform>%n Fotos ablegen, um sie an %1 zu senden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n files to send them to %1</source>
            <translation>
                <numerusform>%n Datei ablegen, um sie an %1 zu senden</numerusform>
                <numerusform>%n Dateien ablegen, um sie an %1 zu senden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n photos and files to send them to %1</source>
            <translation>
                <numerusform>%n Foto oder Datei ablegen, um es an %1 zu senden</numerusform>
                <numerusform>%n Fotos und Dateien ablegen, um sie an %1 zu senden</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, location removed, sized for the screen</source>
            <translation>%1, ohne Ortsangabe, für den Bildschirm verkleinert</translation>
        </message>
        <message>
            <source>%1, photos sized for the screen</source>
            <translation>%1, Fotos für den Bildschirm verkleinert</translation>
        </message>
        <message>
            <source>Drop here to send them as files</source>
            <translation>Hier ablegen, um sie als Dateien zu senden</translation>
        </message>
        <message>
            <source>%1, full size, location still removed</source>
            <translation>%1, volle Größe, auch ohne Ortsangabe</translation>
        </message>
        <message>
            <source>%1, full size</source>
            <translation>%1, volle Größe</translation>
        </message>
    </context>
    <context>
        <name>EditBar</name>
        <message>
            <source>Editing</source>
            <extracomment>Above the field to write in, before the text that is being changed</extracomment>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Stop editing</source>
            <translation>Nicht ändern</translation>
        </message>
    </context>
    <context>
        <name>EmojiCompletion</name>
        <message>
            <source>Emoji</source>
            <translation>Emoji</translation>
        </message>
    </context>
    <context>
        <name>EmojiPicker</name>
        <message>
            <source>Emoji</source>
            <translation>Emoji</translation>
        </message>
        <message>
            <source>Search, or :name:</source>
            <translation>Suchen oder :name:</translation>
        </message>
        <message>
            <source>No emoji is called so.</source>
            <translation>Kein Emoji heißt so.</translation>
        </message>
    </context>
    <context>
        <name>EnterRoomDialog</name>
        <message>
            <source>Choose a name</source>
            <translation>Namen wählen</translation>
        </message>
        <message>
            <source>Enter the password</source>
            <translation>Passwort eingeben</translation>
        </message>
        <message>
            <source>Your name there</source>
            <translation>Dein Name dort</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eintreten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export this chat</source>
            <translation>Diesen Chat exportieren</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>„%1“ exportieren</translation>
        </message>
        <message>
            <source>Everything of this chat that is on this computer is written into a new folder, without encryption. Whoever can open the folder can read it.</source>
            <translation>Alles aus diesem Chat, was auf diesem Computer ist, wird in einen neuen Ordner geschrieben, ohne Verschlüsselung. Wer den Ordner öffnen kann, kann es lesen.</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Als</translation>
        </message>
        <message>
            <source>To be read in any browser.</source>
            <translation>Für jeden Browser.</translation>
        </message>
        <message>
            <source>For other programs.</source>
            <translation>Für andere Programme.</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>Webseiten</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Photos and files as well</source>
            <translation>Auch Fotos und Dateien</translation>
        </message>
        <message>
            <source>Those that are on this computer.</source>
            <translation>Die auf diesem Computer sind.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Geschrieben: %1</translation>
        </message>
        <message>
            <source>Where the folder is to be made</source>
            <translation>Wo der Ordner angelegt werden soll</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <source>Save as</source>
            <translation>Speichern unter</translation>
        </message>
        <message>
            <source>This is a program</source>
            <translation>Das ist ein Programm</translation>
        </message>
        <message>
            <source>%1 can do anything on this computer that you can. Save it only if you expected it from this person.</source>
            <translation>%1 kann auf diesem Computer alles, was du auch kannst. Speichere es nur, wenn du es von dieser Person erwartet hast.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lieber nicht</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
    </context>
    <context>
        <name>FileTile</name>
        <message>
            <source>Stop loading</source>
            <translation>Laden abbrechen</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>Senden abbrechen</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>Sprachnachricht</translation>
        </message>
    </context>
    <context>
        <name>FilmStrip</name>
        <message>
            <source>Photos of this message</source>
            <translation>Fotos dieser Nachricht</translation>
        </message>
    </context>
    <context>
        <name>FingerprintGrid</name>
        <message>
            <source>Fingerprint: %1</source>
            <translation>Fingerabdruck: %1</translation>
        </message>
    </context>
    <context>
        <name>FormField</name>
        <message>
            <source>Hide</source>
            <extracomment>Button inside a password field</extracomment>
            <translation>Verbergen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Hide password</source>
            <translation>Passwort verbergen</translation>
        </message>
        <message>
            <source>Show password</source>
            <translation>Passwort zeigen</translation>
        </message>
    </context>
    <context>
        <name>ForwardDialog</name>
        <message>
            <source>Forward to</source>
            <translation>Weiterleiten an</translation>
        </message>
        <message>
            <source>Name or address</source>
            <translation>Name oder Adresse</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>No chat of that name</source>
            <translation>Kein Chat mit diesem Namen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>FoundFiles</name>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Photo %1, %2</source>
            <translation>Foto %1, %2</translation>
        </message>
        <message>
            <source>File %1, %2</source>
            <translation>Datei %1, %2</translation>
        </message>
    </context>
    <context>
        <name>FurtherAccounts</name>
        <message>
            <source>Enter a new password…</source>
            <translation>Neues Passwort eingeben …</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>Abmelden …</translation>
        </message>
        <message>
            <source>Add an account…</source>
            <translation>Konto hinzufügen …</translation>
        </message>
    </context>
    <context>
        <name>GalleryPane</name>
        <message>
            <source>Photos, files, links</source>
            <translation>Fotos, Dateien, Links</translation>
        </message>
        <message>
            <source>Back to the details</source>
            <translation>Zurück zu den Einzelheiten</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Einzelheiten ausblenden</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Photos from this chat will collect here.</source>
            <translation>Hier sammeln sich die Fotos aus diesem Chat.</translation>
        </message>
        <message>
            <source>Files from this chat will collect here.</source>
            <translation>Hier sammeln sich die Dateien aus diesem Chat.</translation>
        </message>
        <message>
            <source>Links from this chat will collect here.</source>
            <translation>Hier sammeln sich die Links aus diesem Chat.</translation>
        </message>
    </context>
    <context>
        <name>GallerySection</name>
        <message>
            <source>Photos, files, links</source>
            <translation>Fotos, Dateien, Links</translation>
        </message>
    </context>
    <context>
        <name>HealthPane</name>
        <message>
            <source>What’s working</source>
            <translation>Was geht</translation>
        </message>
        <message>
            <source>Hide what’s working</source>
            <translation>Was geht, ausblenden</translation>
        </message>
        <message>
            <source>Still works</source>
            <translation>Geht noch</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Log without names or texts</source>
            <translation>Protokoll ohne Namen und Texte</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
    </context>
    <context>
        <name>HistoryLine</name>
        <message>
            <source>Go on with the older messages</source>
            <translation>Mit den älteren Nachrichten weitermachen</translation>
        </message>
        <message>
            <source>Pause the older messages</source>
            <translation>Die älteren Nachrichten anhalten</translation>
        </message>
        <message>
            <source>Stop it…</source>
            <translation>Beenden …</translation>
        </message>
        <message>
            <source>Close this line</source>
            <translation>Diese Zeile schließen</translation>
        </message>
    </context>
    <context>
        <name>InvitationDialog</name>
        <message>
            <source>Join</source>
            <translation>Beitreten</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Ablehnen</translation>
        </message>
    </context>
    <context>
        <name>InvitationLinkDialog</name>
        <message>
            <source>Open an invitation link</source>
            <translation>Einladungslink öffnen</translation>
        </message>
        <message>
            <source>Paste the link that you were sent. It is only read, nothing is opened on the web.</source>
            <translation>Füg den Link ein, den du bekommen hast. Er wird nur gelesen, im Web wird nichts geöffnet.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>InvitedCard</name>
        <message>
            <source>Choose another provider instead</source>
            <translation>Lieber einen anderen Anbieter wählen</translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message>
            <source>Join a channel</source>
            <translation>Kanal beitreten</translation>
        </message>
        <message>
            <source>Channels are public: what is written there is not encrypted, and anyone can join.</source>
            <translation>Kanäle sind öffentlich: Was dort geschrieben wird, ist nicht verschlüsselt, und jeder kann beitreten.</translation>
        </message>
        <message>
            <source>Address, or words to search for</source>
            <translation>Adresse oder Suchwörter</translation>
        </message>
        <message>
            <source>name@rooms.provider.example</source>
            <translation>name@raeume.anbieter.example</translation>
        </message>
        <message>
            <source>Your name there</source>
            <translation>Dein Name dort</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Server to search on</source>
            <translation>Server, auf dem gesucht wird</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Wird gefragt …</translation>
        </message>
        <message>
            <source>Empty: your provider’s. Enter searches.</source>
            <translation>Leer: der deines Anbieters. Die Eingabetaste sucht.</translation>
        </message>
        <message>
            <source>rooms.provider.example</source>
            <translation>raeume.anbieter.example</translation>
        </message>
        <message>
            <source>Channels of this server</source>
            <translation>Kanäle dieses Servers</translation>
        </message>
        <message>
            <source>Joining…</source>
            <translation>Beitritt …</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Beitreten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>JoinSentences</name>
        <message>
            <source>Somebody has this name at %1 already.</source>
            <translation>Jemand bei %1 hat diesen Namen schon.</translation>
        </message>
        <message>
            <source>%1 does not take this.</source>
            <translation>%1 nimmt das nicht an.</translation>
        </message>
        <message>
            <source>%1 does not take one of these answers.</source>
            <translation>%1 nimmt eine dieser Antworten nicht an.</translation>
        </message>
        <message>
            <source>This is missing.</source>
            <translation>Das fehlt.</translation>
        </message>
        <message>
            <source>%1 makes no more accounts for now. Try again later, or choose another provider.</source>
            <translation>%1 legt vorerst keine Konten mehr an. Versuch es später noch einmal oder wähl einen anderen Anbieter.</translation>
        </message>
        <message>
            <source>%1 does not make accounts for everybody at the moment.</source>
            <translation>%1 legt im Moment nicht für alle Konten an.</translation>
        </message>
        <message>
            <source>%1 does not take this invitation any more. Ask for a new one.</source>
            <translation>%1 nimmt diese Einladung nicht mehr an. Bitte um eine neue.</translation>
        </message>
        <message>
            <source>Accounts at %1 can’t be made from here.</source>
            <translation>Konten bei %1 lassen sich von hier nicht anlegen.</translation>
        </message>
        <message>
            <source>%1 makes accounts on its website. Come back and sign in afterwards.</source>
            <translation>%1 legt Konten auf der eigenen Website an. Komm danach zurück und melde dich an.</translation>
        </message>
        <message>
            <source>That took a while, so %1 asks again.</source>
            <translation>Das hat gedauert, deshalb fragt %1 noch einmal.</translation>
        </message>
        <message>
            <source>%1 could not make the account. Try again, or choose another provider.</source>
            <translation>%1 konnte das Konto nicht anlegen. Versuch es noch einmal oder wähl einen anderen Anbieter.</translation>
        </message>
        <message>
            <source>%1 It says: “%2”</source>
            <extracomment>A sentence about what went wrong, then what the provider itself said</extracomment>
            <translation>%1 Der Anbieter sagt: „%2“</translation>
        </message>
        <message>
            <source>%1 asks for more than can be answered here.</source>
            <translation>%1 fragt nach mehr, als sich hier beantworten lässt.</translation>
        </message>
        <message>
            <source>A name like this is not possible in an address.</source>
            <translation>Ein solcher Name ist in einer Adresse nicht möglich.</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Deutschland</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Frankreich</translation>
        </message>
        <message>
            <source>Eight characters or more. You need it again on other devices.</source>
            <translation>Mindestens acht Zeichen. Du brauchst es auf anderen Geräten wieder.</translation>
        </message>
        <message>
            <source>Eight characters or more.</source>
            <translation>Mindestens acht Zeichen.</translation>
        </message>
        <message>
            <source>Easy to guess. Longer is better, for example four words.</source>
            <translation>Leicht zu erraten. Länger ist besser, zum Beispiel vier Wörter.</translation>
        </message>
        <message>
            <source>Good. Longer is still better.</source>
            <translation>Gut. Länger ist noch besser.</translation>
        </message>
        <message>
            <source>Strong.</source>
            <translation>Stark.</translation>
        </message>
        <message>
            <source>Strong. %1 can’t read your encrypted messages with it.</source>
            <translation>Stark. %1 kann damit deine verschlüsselten Nachrichten nicht lesen.</translation>
        </message>
        <message>
            <source>Email address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>Spitzname</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Vollständiger Name</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <translation>Was das Bild zeigt</translation>
        </message>
        <message>
            <source>This link leads to something else than a person.</source>
            <translation>Dieser Link führt zu etwas anderem als einer Person.</translation>
        </message>
        <message>
            <source>There is no invitation in this. It looks like xmpp:name@provider.example…</source>
            <translation>Hierin ist keine Einladung. Sie sieht aus wie xmpp:name@anbieter.example…</translation>
        </message>
        <message>
            <source>You are invited to %1.</source>
            <translation>Du bist zu %1 eingeladen.</translation>
        </message>
        <message>
            <source>%1 invites you to %2. You become contacts at once.</source>
            <translation>%1 lädt dich zu %2 ein. Ihr werdet sofort Kontakte.</translation>
        </message>
        <message>
            <source>%1 wants to write with you. You become contacts as soon as you have an account.</source>
            <translation>%1 möchte dir schreiben. Ihr werdet Kontakte, sobald du ein Konto hast.</translation>
        </message>
        <message>
            <source>Whoever opens it gets an account at %1, if they want one, and becomes your contact.</source>
            <translation>Wer ihn öffnet, bekommt auf Wunsch ein Konto bei %1 und wird dein Kontakt.</translation>
        </message>
        <message>
            <source>Whoever opens it becomes your contact.</source>
            <translation>Wer ihn öffnet, wird dein Kontakt.</translation>
        </message>
        <message>
            <source>%1 It works once, until %2.</source>
            <extracomment>What the link does, then until which day</extracomment>
            <translation>%1 Er gilt einmal, bis %2.</translation>
        </message>
        <message>
            <source>%1 It works once.</source>
            <translation>%1 Er gilt einmal.</translation>
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
            <translation>Die Schlüssel deiner Geräte als Code für eine Handykamera</translation>
        </message>
    </context>
    <context>
        <name>KeyLinkDialog</name>
        <message>
            <source>Are these the devices of %1?</source>
            <translation>Sind das die Geräte von %1?</translation>
        </message>
        <message>
            <source>Only say yes if they gave you this link or showed you the code themselves: when you met, or while you talked.</source>
            <translation>Sag nur ja, wenn du diesen Link oder den Code von der Person selbst hast: bei einem Treffen oder im Gespräch.</translation>
        </message>
        <message>
            <source>Yes, mark them as verified</source>
            <translation>Ja, als geprüft markieren</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>KeyboardSettings</name>
        <message>
            <source>Enter sends</source>
            <translation>Enter sendet</translation>
        </message>
        <message>
            <source>Shift and Enter begin a new line.</source>
            <translation>Umschalt und Enter beginnen eine neue Zeile.</translation>
        </message>
        <message>
            <source>Ctrl and Enter send.</source>
            <translation>Strg und Enter senden.</translation>
        </message>
    </context>
    <context>
        <name>Ladder</name>
        <message>
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>No sign-in page in the way</source>
            <translation>Keine Anmeldeseite im Weg</translation>
        </message>
        <message>
            <source>Name lookup</source>
            <translation>Namensauflösung</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Secure connection</source>
            <translation>Sichere Verbindung</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>Eingelassen</translation>
        </message>
        <message>
            <source>Message archive</source>
            <translation>Nachrichtenarchiv</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <translation>Fotos und Dateien</translation>
        </message>
        <message>
            <source>Other people’s servers</source>
            <translation>Server der anderen</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>nicht erreicht</translation>
        </message>
        <message>
            <source>trying</source>
            <translation>wird versucht</translation>
        </message>
        <message>
            <source>%1: works</source>
            <translation>%1: geht</translation>
        </message>
        <message>
            <source>%1: does not work since %2. %3</source>
            <translation>%1: geht seit %2 nicht. %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>No cable and no Wi-Fi. Connect this computer to a network.</source>
            <translation>Kein Kabel und kein WLAN. Verbinde diesen Computer mit einem Netz.</translation>
        </message>
        <message>
            <source>Neutral places on the internet were asked, none answers. Perhaps the router or its line.</source>
            <translation>Neutrale Stellen im Internet wurden gefragt, keine antwortet. Vielleicht der Router oder seine Leitung.</translation>
        </message>
        <message>
            <source>A web page answers in place of everything. Sign in there; we connect by ourselves.</source>
            <translation>Eine Webseite antwortet anstelle von allem. Melde dich dort an; verbunden wird dann von selbst.</translation>
        </message>
        <message>
            <source>The name servers of this network are silent. Nothing at your provider’s end.</source>
            <translation>Die Namensserver dieses Netzes schweigen. Am Anbieter liegt es nicht.</translation>
        </message>
        <message>
            <source>The name servers of this network say that they can’t tell.</source>
            <translation>Die Namensserver dieses Netzes sagen, dass sie es nicht wissen.</translation>
        </message>
        <message>
            <source>The name servers answer, but know no such name.</source>
            <translation>Die Namensserver antworten, kennen aber keinen solchen Namen.</translation>
        </message>
        <message>
            <source>The machine is there, the messenger service on it is not. Nothing on your side needs fixing.</source>
            <translation>Der Rechner ist da, der Nachrichtendienst darauf nicht. Bei dir ist nichts zu richten.</translation>
        </message>
        <message>
            <source>Every address was tried, none answers. Nothing on your side needs fixing.</source>
            <translation>Jede Adresse wurde versucht, keine antwortet. Bei dir ist nichts zu richten.</translation>
        </message>
        <message>
            <source>It said goodbye before it went. Usually it is back within minutes.</source>
            <translation>Er hat sich verabschiedet, ehe er ging. Meist ist er nach Minuten zurück.</translation>
        </message>
        <message>
            <source>The connection is taken, but no encryption comes about.</source>
            <translation>Die Verbindung wird angenommen, aber keine Verschlüsselung kommt zustande.</translation>
        </message>
        <message>
            <source>Its proof of identity is out of date. Only your provider can renew it.</source>
            <translation>Sein Ausweis ist abgelaufen. Nur dein Anbieter kann ihn erneuern.</translation>
        </message>
        <message>
            <source>Somebody else’s proof of identity was shown. It was not accepted and not kept.</source>
            <translation>Gezeigt wurde der Ausweis von jemand anderem. Er wurde nicht anerkannt und nicht behalten.</translation>
        </message>
        <message>
            <source>A proof of identity was shown that nobody vouches for. It was not accepted and not kept.</source>
            <translation>Gezeigt wurde ein Ausweis, für den niemand bürgt. Er wurde nicht anerkannt und nicht behalten.</translation>
        </message>
        <message>
            <source>Set this computer’s clock; then the proofs of identity fit again.</source>
            <translation>Stell die Uhr dieses Computers; dann stimmen die Ausweise wieder.</translation>
        </message>
        <message>
            <source>The part of your provider that checks passwords does not answer.</source>
            <translation>Der Teil deines Anbieters, der Passwörter prüft, antwortet nicht.</translation>
        </message>
        <message>
            <source>The password was changed elsewhere, or is mistyped.</source>
            <translation>Das Passwort wurde anderswo geändert oder ist vertippt.</translation>
        </message>
        <message>
            <source>Only your provider can open it again.</source>
            <translation>Nur dein Anbieter kann es wieder öffnen.</translation>
        </message>
        <message>
            <source>It used to offer a safer way. Your provider should know.</source>
            <translation>Früher bot er einen sichereren Weg. Dein Anbieter sollte es wissen.</translation>
        </message>
        <message>
            <source>The password is right; what comes after it is refused.</source>
            <translation>Das Passwort stimmt; was danach kommt, wird abgelehnt.</translation>
        </message>
        <message>
            <source>Another program of yours uses the same name.</source>
            <translation>Ein anderes Programm von dir benutzt denselben Namen.</translation>
        </message>
        <message>
            <source>It says that something we did is not allowed there.</source>
            <translation>Er sagt, dass etwas, was wir taten, dort nicht erlaubt ist.</translation>
        </message>
        <message>
            <source>The name leads to a machine that knows nothing of it.</source>
            <translation>Der Name führt zu einem Rechner, der nichts davon weiß.</translation>
        </message>
        <message>
            <source>It was followed there.</source>
            <translation>Dem wurde gefolgt.</translation>
        </message>
        <message>
            <source>New messages arrive; older ones can’t be fetched.</source>
            <translation>Neue Nachrichten kommen an; ältere lassen sich nicht holen.</translation>
        </message>
        <message>
            <source>The service that carries a group of yours does not answer.</source>
            <translation>Der Dienst, der eine deiner Gruppen trägt, antwortet nicht.</translation>
        </message>
        <message>
            <source>The store for files does not take any at the moment.</source>
            <translation>Die Ablage für Dateien nimmt gerade keine an.</translation>
        </message>
        <message>
            <source>Your provider can’t reach the server of somebody you wrote to.</source>
            <translation>Dein Anbieter erreicht den Server von jemandem nicht, dem du geschrieben hast.</translation>
        </message>
        <message>
            <source>Nothing has failed yet.</source>
            <translation>Noch ist nichts gescheitert.</translation>
        </message>
        <message>
            <source>a network</source>
            <comment>what messages wait for</comment>
            <translation>ein Netz</translation>
        </message>
        <message>
            <source>the internet</source>
            <comment>what messages wait for</comment>
            <translation>das Internet</translation>
        </message>
        <message>
            <source>the sign-in to this network</source>
            <comment>what messages wait for</comment>
            <translation>die Anmeldung in diesem Netz</translation>
        </message>
        <message>
            <source>name lookup</source>
            <comment>what messages wait for</comment>
            <translation>die Namensauflösung</translation>
        </message>
        <message>
            <source>your password</source>
            <comment>what messages wait for</comment>
            <translation>dein Passwort</translation>
        </message>
        <message>
            <source>the right time on this computer</source>
            <comment>what messages wait for</comment>
            <translation>die richtige Zeit auf diesem Computer</translation>
        </message>
        <message>
            <source>Reading and searching all chats</source>
            <translation>Alle Chats lesen und durchsuchen</translation>
        </message>
        <message>
            <source>Writing, editing, reacting: it waits here</source>
            <translation>Schreiben, ändern, reagieren: es wartet hier</translation>
        </message>
        <message>
            <source>Photos already on this computer</source>
            <translation>Fotos, die schon auf diesem Computer sind</translation>
        </message>
        <message>
            <source>Messages to everybody else</source>
            <translation>Nachrichten an alle anderen</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Older messages from the archive</source>
            <translation>Ältere Nachrichten aus dem Archiv</translation>
        </message>
        <message>
            <source>%1 says, as seen at %2</source>
            <translation>%1 sagt, gesehen um %2</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>quoted words of the provider</comment>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>Planned from %1.</source>
            <translation>Geplant ab %1.</translation>
        </message>
        <message>
            <source>There is an outage since %1.</source>
            <translation>Seit %1 gibt es einen Ausfall.</translation>
        </message>
        <message>
            <source>Expected to end: %1.</source>
            <translation>Voraussichtliches Ende: %1.</translation>
        </message>
        <message>
            <source>Our own check differs: everything works.</source>
            <translation>Unsere eigene Prüfung sagt anderes: alles geht.</translation>
        </message>
        <message>
            <source>Our own check differs: it stops earlier, at “%1”.</source>
            <translation>Unsere eigene Prüfung sagt anderes: es hakt schon früher, bei „%1“.</translation>
        </message>
        <message>
            <source>Our own check differs: it is not over yet.</source>
            <translation>Unsere eigene Prüfung sagt anderes: es ist noch nicht vorbei.</translation>
        </message>
        <message>
            <source>%1: works again</source>
            <translation>%1: geht wieder</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Sprache: %1</translation>
        </message>
        <message>
            <source>Spoken from the next start of Ninelives.</source>
            <translation>Gilt ab dem nächsten Start von Ninelives.</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>Jetzt neu starten</translation>
        </message>
    </context>
    <context>
        <name>LeaveDialog</name>
        <message>
            <source>Leave “%1”?</source>
            <translation>„%1“ verlassen?</translation>
        </message>
        <message>
            <source>You get no more messages from there, on all your devices. What was written stays here. To come back, somebody has to invite you.</source>
            <translation>Du bekommst von dort auf keinem Gerät mehr Nachrichten. Was geschrieben wurde, bleibt hier. Um zurückzukommen, muss dich jemand einladen.</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Bleiben</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
    </context>
    <context>
        <name>LinkAside</name>
        <message>
            <source>Link with your other device</source>
            <translation>Mit deinem anderen Gerät verbinden</translation>
        </message>
        <message>
            <source>Your chats move over directly from the device you already use. Your provider carries them but can’t read them.</source>
            <translation>Deine Chats kommen direkt von dem Gerät, das du schon benutzt. Dein Anbieter befördert sie, kann sie aber nicht lesen.</translation>
        </message>
        <message>
            <source>Encrypted between the two devices</source>
            <translation>Verschlüsselt zwischen den beiden Geräten</translation>
        </message>
    </context>
    <context>
        <name>LinkCode</name>
        <message>
            <source>The code for the other device’s camera. It holds the same as the eight words.</source>
            <translation>Der Code für die Kamera des anderen Geräts. Er enthält dasselbe wie die acht Wörter.</translation>
        </message>
    </context>
    <context>
        <name>LinkDeviceDialog</name>
        <message>
            <source>Is this your new device?</source>
            <translation>Ist das dein neues Gerät?</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>Gerät verbinden</translation>
        </message>
        <message>
            <source>On the new device sign in and choose “Link with my other device”. It shows eight words.</source>
            <translation>Melde dich auf dem neuen Gerät an und wähle „Mit meinem anderen Gerät verbinden“. Es zeigt acht Wörter.</translation>
        </message>
        <message>
            <source>It knows the code. If you see the same name over there, it gets your messages, encrypted on the way.</source>
            <translation>Es kennt den Code. Wenn du dort denselben Namen siehst, bekommt es deine Nachrichten, unterwegs verschlüsselt.</translation>
        </message>
        <message>
            <source>You can close this and go on chatting.</source>
            <translation>Du kannst dies schließen und weiter chatten.</translation>
        </message>
        <message>
            <source>It shows this name: %1</source>
            <extracomment>The name that a device gives itself</extracomment>
            <translation>Es zeigt diesen Namen: %1</translation>
        </message>
        <message>
            <source>Looking for your new device</source>
            <translation>Dein neues Gerät wird gesucht</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Give it my messages</source>
            <translation>Meine Nachrichten geben</translation>
        </message>
        <message>
            <source>No, stop</source>
            <translation>Nein, beenden</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Stop it…</source>
            <translation>Beenden …</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Is this where you want to go?</source>
            <translation>Möchtest du wirklich dorthin?</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Hier bleiben</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
    </context>
    <context>
        <name>LinkEntry</name>
        <message>
            <source>The eight words</source>
            <translation>Die acht Wörter</translation>
        </message>
        <message>
            <source>One after the other, or all of them pasted</source>
            <translation>Nacheinander getippt oder alle eingefügt</translation>
        </message>
    </context>
    <context>
        <name>LinkMoving</name>
        <message>
            <source>It shows this name: %1</source>
            <translation>Es zeigt diesen Namen: %1</translation>
        </message>
        <message>
            <source>Your chats open as soon as the newest 200 messages are here.</source>
            <translation>Deine Chats öffnen sich, sobald die neuesten 200 Nachrichten da sind.</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Neuer Code</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Open the chats now</source>
            <translation>Chats jetzt öffnen</translation>
        </message>
    </context>
    <context>
        <name>LinkPage</name>
        <message>
            <source>Link with your other device</source>
            <translation>Mit deinem anderen Gerät verbinden</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>I don’t have the other device any more</source>
            <translation>Ich habe das andere Gerät nicht mehr</translation>
        </message>
    </context>
    <context>
        <name>LinkSentences</name>
        <message>
            <source>Your messages travel to “%1”.</source>
            <translation>Deine Nachrichten gehen an „%1“.</translation>
        </message>
        <message>
            <source>Your messages arrive from “%1”.</source>
            <translation>Deine Nachrichten kommen von „%1“.</translation>
        </message>
        <message>
            <source>That code doesn’t match. Ask for a new one.</source>
            <translation>Dieser Code passt nicht. Lass dir einen neuen geben.</translation>
        </message>
        <message>
            <source>That code is too old. Make a new one on the new device.</source>
            <translation>Dieser Code ist zu alt. Mach auf dem neuen Gerät einen neuen.</translation>
        </message>
        <message>
            <source>None of your devices shows a code at the moment. Open “Link with my other device” on the new one.</source>
            <translation>Keines deiner Geräte zeigt gerade einen Code. Öffne auf dem neuen „Mit meinem anderen Gerät verbinden“.</translation>
        </message>
        <message>
            <source>It was stopped. What the other device has got stays there.</source>
            <translation>Es wurde beendet. Was das andere Gerät schon hat, bleibt dort.</translation>
        </message>
        <message>
            <source>Somebody in between changed what your devices said to each other, so nothing was given away. Another network may help.</source>
            <translation>Jemand dazwischen hat verändert, was deine Geräte einander sagten, deshalb wurde nichts herausgegeben. Ein anderes Netz kann helfen.</translation>
        </message>
        <message>
            <source>The other device runs a Ninelives that can’t do this yet. Update it there, then try again.</source>
            <translation>Auf dem anderen Gerät läuft ein Ninelives, das dies noch nicht kann. Aktualisiere es dort und versuche es noch einmal.</translation>
        </message>
        <message>
            <source>The words typed on the other device didn’t match, so nothing was let out. Try it with a new code.</source>
            <translation>Die Wörter vom anderen Gerät passten nicht, deshalb wurde nichts herausgegeben. Versuche es mit einem neuen Code.</translation>
        </message>
        <message>
            <source>This code ran out before it was used. Make a new one.</source>
            <translation>Dieser Code ist abgelaufen, bevor er benutzt wurde. Mach einen neuen.</translation>
        </message>
        <message>
            <source>The other device stopped it. What has arrived stays here.</source>
            <translation>Das andere Gerät hat es beendet. Was angekommen ist, bleibt hier.</translation>
        </message>
        <message>
            <source>Somebody in between changed what your devices said to each other, so nothing was let out. Another network may help.</source>
            <translation>Jemand dazwischen hat verändert, was deine Geräte einander sagten, deshalb wurde nichts herausgegeben. Ein anderes Netz kann helfen.</translation>
        </message>
        <message>
            <source>Your other device runs a Ninelives that can’t do this yet. Update it there, then make a new code.</source>
            <translation>Auf deinem anderen Gerät läuft ein Ninelives, das dies noch nicht kann. Aktualisiere es dort und mach dann einen neuen Code.</translation>
        </message>
        <message>
            <source>your other device</source>
            <translation>dein anderes Gerät</translation>
        </message>
        <message>
            <source>Waiting for your other device</source>
            <translation>Warten auf dein anderes Gerät</translation>
        </message>
        <message>
            <source>Looking for your new device</source>
            <translation>Dein neues Gerät wird gesucht</translation>
        </message>
        <message>
            <source>Your new device is waiting for your answer.</source>
            <translation>Dein neues Gerät wartet auf deine Antwort.</translation>
        </message>
        <message>
            <source>The code fits. Confirm on your other device.</source>
            <translation>Der Code passt. Bestätige es auf deinem anderen Gerät.</translation>
        </message>
        <message>
            <source>Paused. The rest of your messages waits.</source>
            <translation>Angehalten. Der Rest deiner Nachrichten wartet.</translation>
        </message>
        <message>
            <source>The connection broke after %1 messages. It goes on by itself.</source>
            <translation>Die Verbindung brach nach %1 Nachrichten ab. Es geht von selbst weiter.</translation>
        </message>
        <message>
            <source>“%1” has all your messages.</source>
            <translation>„%1“ hat alle deine Nachrichten.</translation>
        </message>
        <message>
            <source>All your messages are here.</source>
            <translation>Alle deine Nachrichten sind da.</translation>
        </message>
        <message>
            <source>Counting your messages</source>
            <translation>Deine Nachrichten werden gezählt</translation>
        </message>
        <message>
            <source>%1 of %2 messages, newest first</source>
            <translation>%1 von %2 Nachrichten, neueste zuerst</translation>
        </message>
        <message>
            <source>Messages are still travelling. Wait until they are there, or stop that first.</source>
            <translation>Es sind noch Nachrichten unterwegs. Warte, bis sie da sind, oder beende das zuerst.</translation>
        </message>
        <message>
            <source>Linking doesn’t work with this account yet. New messages arrive here without it.</source>
            <translation>Das Verbinden klappt mit diesem Konto noch nicht. Neue Nachrichten kommen auch ohne es hier an.</translation>
        </message>
        <message>
            <source>“%1” is not one of the words. Compare it with the new device.</source>
            <translation>„%1“ ist keines der Wörter. Vergleiche es mit dem neuen Gerät.</translation>
        </message>
        <message>
            <source>Word %1, “%2”, is not one of the words. Compare it with the new device.</source>
            <translation>Wort %1, „%2“, ist keines der Wörter. Vergleiche es mit dem neuen Gerät.</translation>
        </message>
        <message>
            <source>Valid for %1</source>
            <extracomment>How long a code can be used: minutes and seconds</extracomment>
            <translation>Gültig noch %1</translation>
        </message>
        <message>
            <source>Came from your other device “%1”, %2</source>
            <extracomment>A device's name, then the day and time</extracomment>
            <translation>Kam von deinem anderen Gerät „%1“, %2</translation>
        </message>
        <message>
            <source>Earlier messages are on their way from your other device.</source>
            <translation>Frühere Nachrichten sind von deinem anderen Gerät unterwegs.</translation>
        </message>
        <message>
            <source>Messages from before this device was added are not here.</source>
            <translation>Nachrichten aus der Zeit vor diesem Gerät sind nicht hier.</translation>
        </message>
        <message>
            <source>On their way from your other device</source>
            <translation>Von deinem anderen Gerät unterwegs</translation>
        </message>
        <message>
            <source>From before this device was added</source>
            <translation>Aus der Zeit vor diesem Gerät</translation>
        </message>
    </context>
    <context>
        <name>LinkSteps</name>
        <message>
            <source>Open Ninelives on your other device</source>
            <translation>Öffne Ninelives auf deinem anderen Gerät</translation>
        </message>
        <message>
            <source>Then Settings, Devices, Link a device</source>
            <translation>Dann Einstellungen, Geräte, Gerät verbinden</translation>
        </message>
        <message>
            <source>Scan the code, or type the eight words</source>
            <translation>Lies den Code ein oder gib die acht Wörter ein</translation>
        </message>
        <message>
            <source>They work once, for ten minutes</source>
            <translation>Sie gelten einmal, zehn Minuten lang</translation>
        </message>
        <message>
            <source>Confirm on the other device</source>
            <translation>Bestätige es auf dem anderen Gerät</translation>
        </message>
        <message>
            <source>It asks before it gives anything away</source>
            <translation>Es fragt, bevor es etwas herausgibt</translation>
        </message>
        <message>
            <source>It shows this name: %1</source>
            <translation>Es zeigt diesen Namen: %1</translation>
        </message>
        <message>
            <source>Step %1, done: %2, %3</source>
            <translation>Schritt %1, erledigt: %2, %3</translation>
        </message>
        <message>
            <source>Step %1, now: %2, %3</source>
            <translation>Schritt %1, jetzt: %2, %3</translation>
        </message>
        <message>
            <source>Step %1: %2, %3</source>
            <translation>Schritt %1: %2, %3</translation>
        </message>
    </context>
    <context>
        <name>LinkWords</name>
        <message>
            <source>Or type these words</source>
            <translation>Oder gib diese Wörter ein</translation>
        </message>
        <message>
            <source>on the device you already use</source>
            <extracomment>Continues "Or type these words"</extracomment>
            <translation>auf dem Gerät, das du schon benutzt</translation>
        </message>
        <message>
            <source>This code ran out.</source>
            <translation>Dieser Code ist abgelaufen.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Neuer Code</translation>
        </message>
        <message>
            <source>After that</source>
            <extracomment>What happens once two devices are linked</extracomment>
            <translation>Danach</translation>
        </message>
        <message>
            <source>The newest 200 messages arrive first, usually within half a minute. Older ones and photos follow in the background; you can chat meanwhile.</source>
            <translation>Zuerst kommen die neuesten 200 Nachrichten, meist in einer halben Minute. Ältere und Fotos folgen im Hintergrund; du kannst inzwischen chatten.</translation>
        </message>
    </context>
    <context>
        <name>MediaSentences</name>
        <message>
            <source>%1 B</source>
            <comment>bytes</comment>
            <translation>%1 B</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 KB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n Foto</numerusform>
                <numerusform>%n Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n Datei</numerusform>
                <numerusform>%n Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>Larger than %1 takes (%2).</source>
            <translation>Größer, als %1 annimmt (%2).</translation>
        </message>
        <message>
            <source>Larger than %1 takes.</source>
            <translation>Größer, als %1 annimmt.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>how much of a file has been sent</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Voice message, %1</source>
            <translation>Sprachnachricht, %1</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>Sprachnachricht</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>4 photos, and their caption</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 does not offer photo sending.</source>
            <translation>%1 bietet kein Senden von Fotos an.</translation>
        </message>
        <message>
            <source>%1 does not take this kind of file.</source>
            <translation>%1 nimmt diese Art von Datei nicht an.</translation>
        </message>
        <message>
            <source>%1 does not let this account send photos and files.</source>
            <translation>%1 lässt dieses Konto keine Fotos und Dateien senden.</translation>
        </message>
        <message>
            <source>Your upload space at %1 is full at the moment.</source>
            <translation>Dein Speicherplatz bei %1 ist im Moment voll.</translation>
        </message>
        <message>
            <source>It stopped on the way to %1.</source>
            <translation>Es ist auf dem Weg zu %1 stehen geblieben.</translation>
        </message>
        <message>
            <source>The connection broke on the way to %1.</source>
            <translation>Auf dem Weg zu %1 ist die Verbindung abgerissen.</translation>
        </message>
        <message>
            <source>The photo is no longer at its place on this computer.</source>
            <translation>Das Foto ist nicht mehr an seinem Platz auf diesem Computer.</translation>
        </message>
        <message>
            <source>The file is no longer at its place on this computer.</source>
            <translation>Die Datei ist nicht mehr an ihrem Platz auf diesem Computer.</translation>
        </message>
        <message>
            <source>This picture is damaged, so its place and camera can’t be taken out.</source>
            <translation>Dieses Bild ist beschädigt, deshalb lassen sich Ort und Kamera nicht daraus entfernen.</translation>
        </message>
        <message>
            <source>This picture is too large to be prepared, so its place and camera can’t be taken out.</source>
            <translation>Dieses Bild ist zu groß, um vorbereitet zu werden, deshalb lassen sich Ort und Kamera nicht daraus entfernen.</translation>
        </message>
        <message>
            <source>%1 only has an unprotected place for this. Nothing was sent to it.</source>
            <translation>%1 hat dafür nur einen ungeschützten Platz. Dorthin wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Something answers in place of %1’s store for files. Nothing was sent to it.</source>
            <translation>Etwas anderes antwortet an Stelle des Dateispeichers von %1. Dorthin wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The certificate of %1’s store for files ran out. Nothing was sent.</source>
            <translation>Das Zertifikat des Dateispeichers von %1 ist abgelaufen. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The disk is full, so this can’t be prepared.</source>
            <translation>Die Festplatte ist voll, deshalb kann dies nicht vorbereitet werden.</translation>
        </message>
        <message>
            <source>The store for files of %1 does not answer.</source>
            <translation>Der Dateispeicher von %1 antwortet nicht.</translation>
        </message>
        <message>
            <source>This could not be sent.</source>
            <translation>Das konnte nicht gesendet werden.</translation>
        </message>
        <message>
            <source>No longer on the server. Ask %1 to send it again.</source>
            <translation>Nicht mehr auf dem Server. Bitte %1, es noch einmal zu senden.</translation>
        </message>
        <message>
            <source>No longer on the server. Another device that has it was asked.</source>
            <translation>Nicht mehr auf dem Server. Ein anderes Gerät, das es hat, wurde darum gebeten.</translation>
        </message>
        <message>
            <source>This photo does not match what %1 sent.</source>
            <translation>Dieses Foto ist nicht das, was %1 gesendet hat.</translation>
        </message>
        <message>
            <source>This file does not match what %1 sent.</source>
            <translation>Diese Datei ist nicht die, die %1 gesendet hat.</translation>
        </message>
        <message>
            <source>It is larger than it should be, so it was not kept.</source>
            <translation>Es ist größer, als es sein sollte, und wurde deshalb nicht behalten.</translation>
        </message>
        <message>
            <source>The way to it is not protected, so it was not fetched.</source>
            <translation>Der Weg dorthin ist nicht geschützt, deshalb wurde es nicht geholt.</translation>
        </message>
        <message>
            <source>Ninelives can’t show this kind of picture. You can save it.</source>
            <translation>Ninelives kann diese Art von Bild nicht zeigen. Du kannst es speichern.</translation>
        </message>
        <message>
            <source>It stopped on the way.</source>
            <translation>Es ist unterwegs stehen geblieben.</translation>
        </message>
        <message>
            <source>The connection broke on the way.</source>
            <translation>Unterwegs ist die Verbindung abgerissen.</translation>
        </message>
        <message>
            <source>The server that has it can’t be trusted at the moment.</source>
            <translation>Dem Server, auf dem es liegt, kann im Moment nicht getraut werden.</translation>
        </message>
        <message>
            <source>The disk is full, so there is no place for it.</source>
            <translation>Die Festplatte ist voll, deshalb ist kein Platz dafür.</translation>
        </message>
        <message>
            <source>It arrived damaged.</source>
            <translation>Es kam beschädigt an.</translation>
        </message>
        <message>
            <source>The server that has it does not answer.</source>
            <translation>Der Server, auf dem es liegt, antwortet nicht.</translation>
        </message>
        <message>
            <source>It could not be fetched.</source>
            <translation>Es konnte nicht geholt werden.</translation>
        </message>
        <message>
            <source>It is no longer at its place on this computer.</source>
            <translation>Es ist nicht mehr an seinem Platz auf diesem Computer.</translation>
        </message>
        <message>
            <source>A folder or an empty file can’t be sent.</source>
            <translation>Ein Ordner oder eine leere Datei kann nicht gesendet werden.</translation>
        </message>
        <message>
            <source>This file can’t be read. Perhaps it belongs to somebody else.</source>
            <translation>Diese Datei kann nicht gelesen werden. Vielleicht gehört sie jemand anderem.</translation>
        </message>
        <message>
            <source>The disk is full, so this could not be saved.</source>
            <translation>Die Festplatte ist voll, deshalb konnte dies nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>It can’t be written there. Choose another folder.</source>
            <translation>Dorthin kann nicht geschrieben werden. Wähle einen anderen Ordner.</translation>
        </message>
        <message>
            <source>It is not on this computer. Load it first.</source>
            <translation>Es ist nicht auf diesem Computer. Lade es zuerst.</translation>
        </message>
        <message>
            <source>It is no longer on the server.</source>
            <translation>Es ist nicht mehr auf dem Server.</translation>
        </message>
    </context>
    <context>
        <name>MediaSettings</name>
        <message>
            <source>Load photos and files of contacts</source>
            <translation>Fotos und Dateien von Kontakten laden</translation>
        </message>
        <message>
            <source>What strangers send is never loaded by itself.</source>
            <translation>Was Fremde senden, wird nie von selbst geladen.</translation>
        </message>
        <message>
            <source>Load them in groups, too</source>
            <translation>Auch in Gruppen laden</translation>
        </message>
        <message>
            <source>Never in public channels.</source>
            <translation>Nie in öffentlichen Kanälen.</translation>
        </message>
        <message>
            <source>Load them on a metered network</source>
            <translation>Auch in Netzen laden, die nach Menge abrechnen</translation>
        </message>
        <message>
            <source>Largest one that is loaded by itself</source>
            <translation>Größte, die von selbst geladen wird</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>Everything else waits in its chat until you load it.</source>
            <translation>Alles andere wartet in seinem Chat, bis du es lädst.</translation>
        </message>
    </context>
    <context>
        <name>MemberMenu</name>
        <message>
            <source>Make an owner</source>
            <translation>Zum Eigentümer machen</translation>
        </message>
        <message>
            <source>Make an admin</source>
            <translation>Zum Admin machen</translation>
        </message>
        <message>
            <source>Make an ordinary member</source>
            <translation>Zum einfachen Mitglied machen</translation>
        </message>
        <message>
            <source>Make a member</source>
            <translation>Zum Mitglied machen</translation>
        </message>
        <message>
            <source>Let them write</source>
            <translation>Schreiben lassen</translation>
        </message>
        <message>
            <source>Only let them read</source>
            <translation>Nur lesen lassen</translation>
        </message>
        <message>
            <source>Send out</source>
            <translation>Hinausschicken</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove and keep out</source>
            <translation>Entfernen und fernhalten</translation>
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
            <translation>Leute, die erwähnt werden können</translation>
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
            <translation>Zeigen</translation>
        </message>
    </context>
    <context>
        <name>MessageDetailsPopover</name>
        <message>
            <source>About this message</source>
            <translation>Über diese Nachricht</translation>
        </message>
        <message>
            <source>What it said before</source>
            <translation>Was vorher dort stand</translation>
        </message>
        <message>
            <source>More</source>
            <extracomment>Shows the technical names of a message</extracomment>
            <translation>Mehr</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>React</source>
            <translation>Reagieren</translation>
        </message>
        <message>
            <source>Another emoji…</source>
            <translation>Anderes Emoji …</translation>
        </message>
        <message>
            <source>+</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>+</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>R</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>R</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>Weiterleiten …</translation>
        </message>
        <message>
            <source>F</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>F</translation>
        </message>
        <message>
            <source>Open %1</source>
            <extracomment>%1: where a link leads, such as its host</extracomment>
            <translation>%1 öffnen</translation>
        </message>
        <message>
            <source>L</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>L</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Laden</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Enter</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Copy photo</source>
            <translation>Foto kopieren</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <source>C</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>C</translation>
        </message>
        <message>
            <source>Who has read it</source>
            <translation>Wer es gelesen hat</translation>
        </message>
        <message>
            <source>What it said before</source>
            <translation>Was vorher dort stand</translation>
        </message>
        <message>
            <source>V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>V</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>Auswählen</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>About this message</source>
            <translation>Über diese Nachricht</translation>
        </message>
        <message>
            <source>I</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>I</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>E</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>E</translation>
        </message>
        <message>
            <source>Remove for everyone…</source>
            <translation>Für alle entfernen …</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Zurücknehmen …</translation>
        </message>
    </context>
    <context>
        <name>MessageTime</name>
        <message>
            <source>d MMM</source>
            <comment>day and short month</comment>
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>day, short month and year</comment>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>dddd, d MMMM</source>
            <comment>weekday, day, month</comment>
            <translation>dddd, d. MMMM</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <comment>weekday, day, month, year</comment>
            <translation>dddd, d. MMMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <comment>day, month</comment>
            <translation>d. MMMM</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>day, month, year</comment>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <source>d</source>
            <comment>day, before another day of the same month</comment>
            <translation>d.</translation>
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
            <translation>Diese Nachricht für alle entfernen?</translation>
        </message>
        <message>
            <source>All apps here are asked to remove it, and to say that a moderator did. Some may keep it.</source>
            <translation>Alle Programme hier werden gebeten, sie zu entfernen und zu sagen, dass ein Moderator es war. Manche behalten sie vielleicht.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>MuteMenu</name>
        <message>
            <source>Mute</source>
            <translation>Stumm schalten</translation>
        </message>
        <message>
            <source>Mute for 1 hour</source>
            <translation>Für 1 Stunde stumm schalten</translation>
        </message>
        <message>
            <source>Mute for 8 hours</source>
            <translation>Für 8 Stunden stumm schalten</translation>
        </message>
        <message>
            <source>Until I turn it on again</source>
            <translation>Bis ich es aufhebe</translation>
        </message>
    </context>
    <context>
        <name>NewChatDialog</name>
        <message>
            <source>New chat</source>
            <translation>Neuer Chat</translation>
        </message>
        <message>
            <source>Write to anyone on any provider. An address looks like one for email; an invitation link does as well.</source>
            <translation>Schreib allen, egal bei welchem Anbieter. Eine Adresse sieht aus wie eine für E-Mail; ein Einladungslink geht auch.</translation>
        </message>
        <message>
            <source>Address or link</source>
            <translation>Adresse oder Link</translation>
        </message>
        <message>
            <source>name@provider.example</source>
            <translation>name@anbieter.example</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Only you see it. You can leave it empty.</source>
            <translation>Nur du siehst ihn. Er darf leer bleiben.</translation>
        </message>
        <message>
            <source>Start chat</source>
            <translation>Chat beginnen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>NewGroupDialog</name>
        <message>
            <source>New group</source>
            <translation>Neue Gruppe</translation>
        </message>
        <message>
            <source>Who is in it?</source>
            <translation>Wer ist dabei?</translation>
        </message>
        <message>
            <source>Messages are encrypted. Only its members can read them.</source>
            <translation>Nachrichten sind verschlüsselt. Nur die Mitglieder können sie lesen.</translation>
        </message>
        <message>
            <source>They are invited at once. You can add others later.</source>
            <translation>Sie werden sofort eingeladen. Andere kannst du später hinzufügen.</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Name der Gruppe</translation>
        </message>
        <message>
            <source>Change the picture</source>
            <translation>Bild ändern</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Bild wählen</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Bilder (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Making it…</source>
            <translation>Wird angelegt …</translation>
        </message>
        <message>
            <source>Make the group</source>
            <translation>Gruppe anlegen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>NewMessagesPill</name>
        <message>
            <source>To the newest message</source>
            <translation>Zur neuesten Nachricht</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AccountViewModel</name>
        <message>
            <source>All working</source>
            <translation>Alles geht</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n wartet</numerusform>
                <numerusform>%n warten</numerusform>
            </translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Nicht verbunden</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Verbindet</translation>
        </message>
        <message>
            <source>No network</source>
            <translation>Kein Netz</translation>
        </message>
        <message>
            <source>No internet</source>
            <translation>Kein Internet</translation>
        </message>
        <message>
            <source>Network wants a sign-in</source>
            <translation>Netz will Anmeldung</translation>
        </message>
        <message>
            <source>No name lookup</source>
            <translation>Keine Namensauflösung</translation>
        </message>
        <message>
            <source>No secure connection</source>
            <translation>Keine sichere Verbindung</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Braucht dich</translation>
        </message>
        <message>
            <source>Can’t log in</source>
            <translation>Anmelden geht nicht</translation>
        </message>
        <message>
            <source>Archive silent</source>
            <translation>Archiv schweigt</translation>
        </message>
        <message>
            <source>Some groups silent</source>
            <translation>Gruppen schweigen</translation>
        </message>
        <message>
            <source>No photos or files</source>
            <translation>Keine Fotos oder Dateien</translation>
        </message>
        <message>
            <source>Works, one contact’s server does not</source>
            <translation>Geht, ein Kontakt-Server nicht</translation>
        </message>
        <message>
            <source>Provider silent</source>
            <translation>Anbieter schweigt</translation>
        </message>
        <message>
            <source>Connection: everything works</source>
            <translation>Verbindung: alles geht</translation>
        </message>
        <message>
            <source>Connection: %1</source>
            <translation>Verbindung: %1</translation>
        </message>
        <message>
            <source>Connection: %1 of 9 work. Does not since %2: %3</source>
            <translation>Verbindung: %1 von 9 gehen. Geht seit %2 nicht: %3</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AppViewModel</name>
        <message>
            <source>This passphrase does not open your chats.</source>
            <translation>Dieses Kennwort öffnet deine Chats nicht.</translation>
        </message>
        <message>
            <source>The passphrase is missing.</source>
            <translation>Das Kennwort fehlt.</translation>
        </message>
        <message>
            <source>Twelve words are needed, here are %1.</source>
            <translation>Zwölf Wörter sind nötig, hier sind %1.</translation>
        </message>
        <message>
            <source>“%1” is not one of the words.</source>
            <translation>„%1“ ist keines der Wörter.</translation>
        </message>
        <message>
            <source>One of the words is another one, or two have changed places.</source>
            <translation>Eines der Wörter ist ein anderes, oder zwei haben die Plätze getauscht.</translation>
        </message>
        <message>
            <source>These words do not open these chats. Newer ones may have replaced them.</source>
            <translation>Diese Wörter öffnen diese Chats nicht. Vielleicht haben neuere sie ersetzt.</translation>
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
            <translation>Datei</translation>
        </message>
        <message>
            <source>Nothing on this computer opens this kind of file. Save it.</source>
            <translation>Nichts auf diesem Computer öffnet diese Art von Datei. Speichere sie.</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Gespeichert als %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AvailabilityModel</name>
        <message>
            <source>Nothing seen yet</source>
            <translation>Noch nichts gesehen</translation>
        </message>
        <message>
            <source>Worked %1 % of %2</source>
            <translation>Ging %1 % von %2</translation>
        </message>
        <message numerus="yes">
            <source>%1. %2. Outages on %n of the last 30 days.</source>
            <translation>
                <numerusform>%1. %2. Ausfälle an %n der letzten 30 Tage.</numerusform>
                <numerusform>%1. %2. Ausfälle an %n der letzten 30 Tage.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::BackupViewModel</name>
        <message>
            <source>This is not the passphrase of this backup.</source>
            <translation>Das ist nicht das Kennwort dieser Sicherung.</translation>
        </message>
        <message>
            <source>This backup is damaged. An older one may be whole.</source>
            <translation>Diese Sicherung ist beschädigt. Eine ältere ist vielleicht heil.</translation>
        </message>
        <message>
            <source>The end of this backup is missing: it was not copied whole.</source>
            <translation>Das Ende dieser Sicherung fehlt: Sie wurde nicht ganz kopiert.</translation>
        </message>
        <message>
            <source>A newer Ninelives made this backup. Update this program to use it.</source>
            <translation>Ein neueres Ninelives hat diese Sicherung angelegt. Aktualisiere dieses Programm, um sie zu verwenden.</translation>
        </message>
        <message>
            <source>This file is not a backup of Ninelives.</source>
            <translation>Diese Datei ist keine Sicherung von Ninelives.</translation>
        </message>
        <message>
            <source>The file is not there any more.</source>
            <translation>Die Datei ist nicht mehr da.</translation>
        </message>
        <message>
            <source>There is not enough room. Nothing was left behind.</source>
            <translation>Der Platz reicht nicht. Nichts blieb zurück.</translation>
        </message>
        <message>
            <source>Ninelives can’t read or write there. Nothing was changed.</source>
            <translation>Ninelives kann dort nicht lesen oder schreiben. Nichts wurde verändert.</translation>
        </message>
        <message>
            <source>There are chats here already. They are never replaced.</source>
            <translation>Hier sind schon Chats. Sie werden nie ersetzt.</translation>
        </message>
        <message>
            <source>Last backup: %1</source>
            <translation>Letzte Sicherung: %1</translation>
        </message>
        <message>
            <source>No backup was made yet.</source>
            <translation>Es wurde noch keine Sicherung angelegt.</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>Vorbereitung…</translation>
        </message>
        <message>
            <source>Writing the backup</source>
            <translation>Sicherung wird geschrieben</translation>
        </message>
        <message>
            <source>Checking the backup</source>
            <translation>Sicherung wird geprüft</translation>
        </message>
        <message>
            <source>Bringing your chats back</source>
            <translation>Deine Chats kommen zurück</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <extracomment>What is being done, then how much of it: "Writing the backup: 120 MB of 700 MB"</extracomment>
            <translation>%1: %2 von %3</translation>
        </message>
        <message>
            <source>At least %1 characters, please.</source>
            <translation>Bitte mindestens %1 Zeichen.</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>Die beiden sind nicht gleich.</translation>
        </message>
        <message>
            <source>Done. The backup was read again and is whole.</source>
            <translation>Fertig. Die Sicherung wurde noch einmal gelesen und ist heil.</translation>
        </message>
        <message>
            <source>This backup is whole.</source>
            <translation>Diese Sicherung ist heil.</translation>
        </message>
        <message>
            <source>Your chats are back. Ninelives starts again to show them.</source>
            <translation>Deine Chats sind zurück. Ninelives startet neu, um sie zu zeigen.</translation>
        </message>
        <message>
            <source>%1 · %2 · %3 · %4</source>
            <extracomment>What is in a backup: of when, how many messages, how many photos and files, its size</extracomment>
            <translation>%1 · %2 · %3 · %4</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln Nachricht</numerusform>
                <numerusform>%Ln Nachrichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos and files</source>
            <translation>
                <numerusform>%Ln Foto oder Datei</numerusform>
                <numerusform>%Ln Fotos und Dateien</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::BlockedModel</name>
        <message>
            <source>This is not an address. It looks like name@server.</source>
            <translation>Das ist keine Adresse. Sie sieht aus wie name@server.</translation>
        </message>
        <message>
            <source>This is your own address.</source>
            <translation>Das ist deine eigene Adresse.</translation>
        </message>
        <message>
            <source>This address is blocked already.</source>
            <translation>Diese Adresse ist schon blockiert.</translation>
        </message>
        <message>
            <source>Your provider keeps this list, and you are not connected. Nothing was changed.</source>
            <translation>Dein Anbieter führt diese Liste, und du bist nicht verbunden. Es wurde nichts geändert.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CalendarModel</name>
        <message>
            <source>%1, with messages</source>
            <translation>%1, mit Nachrichten</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ChatSearchModel</name>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 of %2 or more</source>
            <translation>%1 von %2 oder mehr</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CommandModel</name>
        <message>
            <source>Unmute this chat</source>
            <translation>Stummschaltung dieses Chats aufheben</translation>
        </message>
        <message>
            <source>Unpin this chat</source>
            <translation>Diesen Chat nicht mehr anheften</translation>
        </message>
        <message>
            <source>Take this chat out of the archive</source>
            <translation>Diesen Chat aus dem Archiv holen</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ComposerViewModel</name>
        <message>
            <source>Message.txt</source>
            <extracomment>The name of the file that a very long text is sent as</extracomment>
            <translation>Nachricht.txt</translation>
        </message>
        <message>
            <source>Add a caption</source>
            <translation>Beschriftung hinzufügen</translation>
        </message>
        <message>
            <source>Message without encryption</source>
            <translation>Nachricht ohne Verschlüsselung</translation>
        </message>
        <message>
            <source>Message the group</source>
            <translation>Nachricht an die Gruppe</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>Nachricht an %1</translation>
        </message>
        <message>
            <source>This is longer than any provider takes (%L1 characters). It is still here.</source>
            <translation>Das ist länger, als irgendein Anbieter annimmt (%L1 Zeichen). Es ist noch da.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ConversationListModel</name>
        <message>
            <source>You are invited. Nobody says by whom.</source>
            <translation>Du bist eingeladen. Von wem, sagt niemand.</translation>
        </message>
        <message>
            <source>%1 invites you.</source>
            <translation>%1 lädt dich ein.</translation>
        </message>
        <message>
            <source>%1 invites you. This address is not among your contacts.</source>
            <translation>%1 lädt dich ein. Diese Adresse ist nicht unter deinen Kontakten.</translation>
        </message>
        <message>
            <source>The group’s address is %1.</source>
            <translation>Die Adresse der Gruppe ist %1.</translation>
        </message>
        <message>
            <source>They write: “%1”</source>
            <translation>Dazu steht: „%1“</translation>
        </message>
        <message>
            <source>%1, as %2</source>
            <extracomment>A chat read aloud, then the own address that it is written with</extracomment>
            <translation>%1, als %2</translation>
        </message>
        <message>
            <source>A message to %1 was not sent.</source>
            <translation>Eine Nachricht an %1 wurde nicht gesendet.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ConversationViewModel</name>
        <message>
            <source>News of this chat is told as chosen above.</source>
            <translation>Neues aus diesem Chat wird gemeldet wie oben gewählt.</translation>
        </message>
        <message>
            <source>Quiet until you say otherwise. New messages are counted.</source>
            <translation>Still, bis du es anders sagst. Neue Nachrichten werden gezählt.</translation>
        </message>
        <message>
            <source>Quiet until %1. New messages are counted.</source>
            <translation>Still bis %1. Neue Nachrichten werden gezählt.</translation>
        </message>
        <message>
            <source>Encrypted group</source>
            <translation>Verschlüsselte Gruppe</translation>
        </message>
        <message>
            <source>Group, not encrypted</source>
            <translation>Gruppe, nicht verschlüsselt</translation>
        </message>
        <message>
            <source>Public channel, not encrypted</source>
            <translation>Öffentlicher Kanal, nicht verschlüsselt</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Nicht verschlüsselt</translation>
        </message>
        <message>
            <source>Encrypted, verified</source>
            <translation>Verschlüsselt, geprüft</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Verschlüsselt</translation>
        </message>
        <message>
            <source>%1 · here now</source>
            <translation>%1 · gerade da</translation>
        </message>
        <message>
            <source>%1 · away</source>
            <translation>%1 · abwesend</translation>
        </message>
        <message>
            <source>%1 · busy</source>
            <translation>%1 · beschäftigt</translation>
        </message>
        <message>
            <source>%1 · blocked</source>
            <translation>%1 · blockiert</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1 schreibt …</translation>
        </message>
        <message>
            <source>The servers that carry this channel, and anyone who joins it, can read what is written here.</source>
            <translation>Die Server, die diesen Kanal tragen, und alle, die beitreten, können lesen, was hier geschrieben wird.</translation>
        </message>
        <message>
            <source>%1’s server and yours can read what is written here.</source>
            <translation>Der Server von %1 und deiner können lesen, was hier geschrieben wird.</translation>
        </message>
        <message>
            <source>What you write is saved here and sent once when your provider answers.</source>
            <translation>Was du schreibst, ist hier gesichert und wird einmal gesendet, wenn dein Anbieter antwortet.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CreateAccountViewModel</name>
        <message>
            <source>A server looks like chat.family.example.</source>
            <translation>Ein Server sieht aus wie chat.familie.example.</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>Der Name fehlt.</translation>
        </message>
        <message>
            <source>A name has no spaces and none of these signs: @ / " &amp; ' : &lt; &gt;</source>
            <translation>Ein Name hat keine Leerzeichen und keines dieser Zeichen: @ / " &amp; ' : &lt; &gt;</translation>
        </message>
        <message>
            <source>The password is missing.</source>
            <translation>Das Passwort fehlt.</translation>
        </message>
        <message>
            <source>A password has eight characters or more.</source>
            <translation>Ein Passwort hat mindestens acht Zeichen.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DesktopViewModel</name>
        <message>
            <source>This could not be written to the folder of programs that start by themselves.</source>
            <translation>Das ließ sich nicht in den Ordner der Programme schreiben, die von selbst starten.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DeviceListModel</name>
        <message>
            <source>Last used just now</source>
            <translation>Gerade eben benutzt</translation>
        </message>
        <message numerus="yes">
            <source>Last used %n minutes ago</source>
            <translation>
                <numerusform>Zuletzt vor %n Minute benutzt</numerusform>
                <numerusform>Zuletzt vor %n Minuten benutzt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n hours ago</source>
            <translation>
                <numerusform>Zuletzt vor %n Stunde benutzt</numerusform>
                <numerusform>Zuletzt vor %n Stunden benutzt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n days ago</source>
            <translation>
                <numerusform>Zuletzt vor %n Tag benutzt</numerusform>
                <numerusform>Zuletzt vor %n Tagen benutzt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n months ago</source>
            <translation>
                <numerusform>Zuletzt vor %n Monat benutzt</numerusform>
                <numerusform>Zuletzt vor %n Monaten benutzt</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed by you on %1. It can’t read anything new.</source>
            <translation>Von dir am %1 entfernt. Es kann nichts Neues lesen.</translation>
        </message>
        <message>
            <source>No longer in use. Nothing is encrypted for it.</source>
            <translation>Nicht mehr in Gebrauch. Dafür wird nichts verschlüsselt.</translation>
        </message>
        <message>
            <source>It still receives a key for every message.</source>
            <translation>Es bekommt noch für jede Nachricht einen Schlüssel.</translation>
        </message>
        <message>
            <source>Added %1</source>
            <translation>Hinzugefügt: %1</translation>
        </message>
        <message>
            <source>A key in this code is not the one that shows here. Then someone may be in between. Nothing was changed.</source>
            <translation>Ein Schlüssel in diesem Code ist nicht der, der hier steht. Dann könnte jemand dazwischen sein. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>A key in this code is not the one that %1’s device shows here. Then someone may be in between. Nothing was changed.</source>
            <translation>Ein Schlüssel in diesem Code ist nicht der, den das Gerät von %1 hier zeigt. Dann könnte jemand dazwischen sein. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>No device in this code is known here yet. Look again, then try once more.</source>
            <translation>Kein Gerät in diesem Code ist hier schon bekannt. Suche noch einmal, dann versuche es erneut.</translation>
        </message>
        <message>
            <source>The device in this code is the one that shows here.</source>
            <translation>Das Gerät in diesem Code ist das, das hier steht.</translation>
        </message>
        <message numerus="yes">
            <source>%n devices in this code are the ones that show here.</source>
            <translation>
                <numerusform>%n Gerät in diesem Code ist das, das hier steht.</numerusform>
                <numerusform>%n Geräte in diesem Code sind die, die hier stehen.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is not the code of a device. It begins with “xmpp:”.</source>
            <translation>Das ist kein Code eines Geräts. Er beginnt mit „xmpp:“.</translation>
        </message>
        <message>
            <source>This code is of somebody else: %1.</source>
            <translation>Dieser Code gehört jemand anderem: %1.</translation>
        </message>
        <message>
            <source>Device %1</source>
            <translation>Gerät %1</translation>
        </message>
        <message>
            <source>This device</source>
            <translation>Dieses Gerät</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Trusted unseen</source>
            <translation>Ungesehen vertraut</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Blockiert</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DeviceNews</name>
        <message>
            <source>Device %1</source>
            <translation>Gerät %1</translation>
        </message>
        <message>
            <source>today, %1</source>
            <extracomment>In the middle of a sentence: "added to your account today, 09:14"</extracomment>
            <translation>heute, %1</translation>
        </message>
        <message>
            <source>A new device, “%1”, was added to your account %2. Was it you?</source>
            <extracomment>%2 is a time: "today, 09:14"</extracomment>
            <translation>Ein neues Gerät, „%1“, kam zu deinem Konto hinzu: %2. Warst du das?</translation>
        </message>
        <message>
            <source>Your device “%1” has a new key since %2. Did you set it up again?</source>
            <translation>Dein Gerät „%1“ hat einen neuen Schlüssel, seit: %2. Hast du es neu eingerichtet?</translation>
        </message>
        <message>
            <source>“%1”, which you had removed, is in your account again since %2. Was it you?</source>
            <translation>„%1“, das du entfernt hattest, ist wieder in deinem Konto, seit: %2. Warst du das?</translation>
        </message>
        <message>
            <source>A device of %1 has a new key. Usually that means it was set up again.</source>
            <translation>Ein Gerät von %1 hat einen neuen Schlüssel. Meist heißt das, dass es neu eingerichtet wurde.</translation>
        </message>
        <message>
            <source>%1, whom you verified, uses a new device. Messages go to it only after you compare.</source>
            <translation>%1, bereits geprüft, benutzt ein neues Gerät. Erst nach dem Vergleichen gehen Nachrichten dorthin.</translation>
        </message>
        <message>
            <source>%1 uses a new device.</source>
            <translation>%1 benutzt ein neues Gerät.</translation>
        </message>
        <message>
            <source>Another app removed this computer from your devices. It’s back.</source>
            <translation>Eine andere App hat diesen Computer aus deinen Geräten entfernt. Er ist wieder da.</translation>
        </message>
        <message>
            <source>Another app keeps removing this computer from your devices. It is put back in some minutes; what is sent to you until then may not be readable here.</source>
            <translation>Eine andere App entfernt diesen Computer immer wieder aus deinen Geräten. In einigen Minuten kommt er zurück; was dir bis dahin geschickt wird, ist hier vielleicht nicht lesbar.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::EmojiModel</name>
        <message>
            <source>Light skin tone</source>
            <translation>Helle Hautfarbe</translation>
        </message>
        <message>
            <source>Medium light skin tone</source>
            <translation>Mittelhelle Hautfarbe</translation>
        </message>
        <message>
            <source>Medium skin tone</source>
            <translation>Mittlere Hautfarbe</translation>
        </message>
        <message>
            <source>Medium dark skin tone</source>
            <translation>Mitteldunkle Hautfarbe</translation>
        </message>
        <message>
            <source>Dark skin tone</source>
            <translation>Dunkle Hautfarbe</translation>
        </message>
        <message>
            <source>No skin tone</source>
            <translation>Ohne Hautfarbe</translation>
        </message>
        <message>
            <source>Used recently</source>
            <extracomment>Group of emoji: those that were used last</extracomment>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>Smileys</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Smileys</translation>
        </message>
        <message>
            <source>People</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Menschen</translation>
        </message>
        <message>
            <source>Animals and nature</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Tiere und Natur</translation>
        </message>
        <message>
            <source>Food and drink</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Essen und Trinken</translation>
        </message>
        <message>
            <source>Travel and places</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Reisen und Orte</translation>
        </message>
        <message>
            <source>Activities</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Aktivitäten</translation>
        </message>
        <message>
            <source>Objects</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Gegenstände</translation>
        </message>
        <message>
            <source>Symbols</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Symbole</translation>
        </message>
        <message>
            <source>Flags</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Flaggen</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ExportViewModel</name>
        <message>
            <source>You</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>This message was taken back</source>
            <translation>Diese Nachricht wurde zurückgenommen</translation>
        </message>
        <message>
            <source>This message can’t be opened on this computer</source>
            <translation>Diese Nachricht lässt sich auf diesem Computer nicht öffnen</translation>
        </message>
        <message>
            <source>not on this computer</source>
            <translation>nicht auf diesem Computer</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>nicht verschlüsselt</translation>
        </message>
        <message>
            <source>Older messages</source>
            <translation>Ältere Nachrichten</translation>
        </message>
        <message>
            <source>Newer messages</source>
            <translation>Neuere Nachrichten</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was left behind of what was begun.</source>
            <translation>Die Festplatte ist voll. Vom Begonnenen blieb nichts zurück.</translation>
        </message>
        <message>
            <source>That folder is no longer there.</source>
            <translation>Diesen Ordner gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>It could not be written there. Nothing was left behind of what was begun.</source>
            <translation>Dorthin ließ sich nicht schreiben. Vom Begonnenen blieb nichts zurück.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln Nachricht</numerusform>
                <numerusform>%Ln Nachrichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos and files</source>
            <translation>
                <numerusform>%Ln Foto oder Datei</numerusform>
                <numerusform>%Ln Fotos und Dateien</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ForwardModel</name>
        <message>
            <source>You have left this group</source>
            <translation>Du hast diese Gruppe verlassen</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Nicht verschlüsselt</translation>
        </message>
        <message>
            <source>Not encrypted: write there first</source>
            <translation>Nicht verschlüsselt: Schreib dort zuerst</translation>
        </message>
        <message>
            <source>Not all of it is on this computer yet. Load it first.</source>
            <translation>Noch nicht alles davon ist auf diesem Computer. Lade es zuerst.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::HealthLadderModel</name>
        <message>
            <source>Checked %1 s ago, from your computer outwards</source>
            <translation>Geprüft vor %1 s, von deinem Computer nach außen</translation>
        </message>
        <message numerus="yes">
            <source>Last change %n min ago, from your computer outwards</source>
            <translation>
                <numerusform>Letzte Änderung vor %n min, von deinem Computer nach außen</numerusform>
                <numerusform>Letzte Änderung vor %n min, von deinem Computer nach außen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::LinkCodeEntry</name>
        <message>
            <source>%1 of %2 words</source>
            <extracomment>How many words have been typed, and of how many</extracomment>
            <translation>%1 von %2 Wörtern</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::LinkViewModel</name>
        <message>
            <source>Waiting for the connection to %1</source>
            <translation>Warten auf die Verbindung zu %1</translation>
        </message>
        <message>
            <source>Making a code</source>
            <translation>Ein Code wird gemacht</translation>
        </message>
        <message>
            <source>The newest 200 messages are here. Older ones follow in the background.</source>
            <translation>Die neuesten 200 Nachrichten sind da. Ältere folgen im Hintergrund.</translation>
        </message>
        <message>
            <source>The eight words are copied.</source>
            <translation>Die acht Wörter sind kopiert.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::MessageDetails</name>
        <message>
            <source>verified</source>
            <translation>geprüft</translation>
        </message>
        <message>
            <source>trusted unseen</source>
            <translation>ungesehen vertraut</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>blockiert</translation>
        </message>
        <message>
            <source>new, not compared</source>
            <translation>neu, nicht verglichen</translation>
        </message>
        <message>
            <source>Not encrypted: servers on the way could read it</source>
            <translation>Nicht verschlüsselt: Server unterwegs konnten sie lesen</translation>
        </message>
        <message>
            <source>End to end, with the older kind that most apps know</source>
            <translation>Ende zu Ende, mit der älteren Art, die die meisten Apps kennen</translation>
        </message>
        <message>
            <source>End to end, with the newer kind</source>
            <translation>Ende zu Ende, mit der neueren Art</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Geschrieben</translation>
        </message>
        <message>
            <source>At the server</source>
            <translation>Beim Server</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Zugestellt</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Gelesen</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Verschlüsselung</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Absender</translation>
        </message>
        <message>
            <source>Number given by the sender</source>
            <translation>Nummer vom Absender</translation>
        </message>
        <message>
            <source>Number on the way</source>
            <translation>Nummer unterwegs</translation>
        </message>
        <message>
            <source>Number in the archive</source>
            <translation>Nummer im Archiv</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Gesendet von</translation>
        </message>
        <message>
            <source>a device that is no longer in the list</source>
            <translation>einem Gerät, das nicht mehr in der Liste ist</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>dieser Computer</translation>
        </message>
        <message>
            <source>Brought here</source>
            <translation>Hierher gebracht</translation>
        </message>
        <message>
            <source>can’t read it</source>
            <translation>kann sie nicht lesen</translation>
        </message>
        <message>
            <source>has read it</source>
            <translation>hat sie gelesen</translation>
        </message>
        <message>
            <source>has it</source>
            <translation>hat sie</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>noch nicht</translation>
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
            <translation>1 Nachricht</translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::NewChatViewModel</name>
        <message>
            <source>This link leads to something else than a person. A group’s link belongs into “Join a group”.</source>
            <translation>Dieser Link führt zu etwas anderem als einer Person. Der Link einer Gruppe gehört in „Kanal beitreten“.</translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>Eine Adresse sieht aus wie name@anbieter.example.</translation>
        </message>
        <message>
            <source>This link makes an account, it leads to no person.</source>
            <translation>Dieser Link legt ein Konto an, er führt zu keiner Person.</translation>
        </message>
        <message>
            <source>This is your own address.</source>
            <translation>Das ist deine eigene Adresse.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::NewGroupViewModel</name>
        <message>
            <source>Your provider does not offer groups. Nothing was made.</source>
            <translation>Dein Anbieter bietet keine Gruppen an. Es wurde nichts angelegt.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::OutageStripViewModel</name>
        <message>
            <source>1 message is on its way.</source>
            <translation>1 Nachricht ist unterwegs.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are on their way.</source>
            <translation>
                <numerusform>%n Nachricht ist unterwegs.</numerusform>
                <numerusform>%n Nachrichten sind unterwegs.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 waiting message sent.</source>
            <translation>1 wartende Nachricht gesendet.</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting messages sent.</source>
            <translation>
                <numerusform>%n wartende Nachricht gesendet.</numerusform>
                <numerusform>%n wartende Nachrichten gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Connected again.</source>
            <translation>Wieder verbunden.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message>
            <source>Enter password</source>
            <translation>Passwort eingeben</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Open sign-in page</source>
            <translation>Anmeldeseite öffnen</translation>
        </message>
        <message>
            <source>All right</source>
            <extracomment>Puts a notice away</extracomment>
            <translation>In Ordnung</translation>
        </message>
        <message>
            <source>Next try in %1 s</source>
            <translation>Nächster Versuch in %1 s</translation>
        </message>
        <message>
            <source>Trying now</source>
            <translation>Versucht es gerade</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PaletteModel</name>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Search all messages for “%1”</source>
            <translation>Alle Nachrichten nach „%1“ durchsuchen</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Strg</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>archiviert</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n Mitglied</numerusform>
                <numerusform>%n Mitglieder</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PeoplePicker</name>
        <message>
            <source>1 person picked</source>
            <translation>1 Person gewählt</translation>
        </message>
        <message numerus="yes">
            <source>%n people picked</source>
            <translation>
                <numerusform>%n Person gewählt</numerusform>
                <numerusform>%n Personen gewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>Eine Adresse sieht aus wie name@anbieter.example.</translation>
        </message>
        <message>
            <source>This one is in already.</source>
            <translation>Diese Person ist schon dabei.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PhotoViewerModel</name>
        <message>
            <source>You</source>
            <translation>Du</translation>
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
            <translation>%1 von %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ProfileViewModel</name>
        <message>
            <source>%1 has not taken the change. It is offered again with the next connection.</source>
            <translation>%1 hat die Änderung nicht angenommen. Sie wird mit der nächsten Verbindung noch einmal angeboten.</translation>
        </message>
        <message>
            <source>Others see the change once you are connected.</source>
            <translation>Andere sehen die Änderung, sobald du verbunden bist.</translation>
        </message>
        <message>
            <source>This picture is too large. Choose one under 100 MB.</source>
            <translation>Dieses Bild ist zu groß. Wähl eins unter 100 MB.</translation>
        </message>
        <message>
            <source>This is no picture that can be used. Choose a JPEG, PNG, WebP, GIF, HEIC or AVIF.</source>
            <translation>Dieses Bild lässt sich nicht verwenden. Wähl ein JPEG, PNG, WebP, GIF, HEIC oder AVIF.</translation>
        </message>
        <message>
            <source>This file can’t be read. Choose another one.</source>
            <translation>Diese Datei lässt sich nicht lesen. Wähl eine andere.</translation>
        </message>
        <message>
            <source>The disk is full, so the change was not saved.</source>
            <translation>Die Festplatte ist voll, deshalb wurde die Änderung nicht gespeichert.</translation>
        </message>
        <message>
            <source>The change was not saved. Try it again.</source>
            <translation>Die Änderung wurde nicht gespeichert. Versuch es noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ReadersModel</name>
        <message>
            <source>None of their devices had a key when you sent it. The others got it.</source>
            <translation>Keines ihrer Geräte hatte einen Schlüssel, als du es gesendet hast. Die anderen haben es bekommen.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>read</source>
            <translation>gelesen</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>gelesen %1</translation>
        </message>
        <message>
            <source>doesn’t share when they read</source>
            <translation>teilt nicht mit, was gelesen ist</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>zugestellt</translation>
        </message>
        <message>
            <source>delivered %1</source>
            <translation>zugestellt %1</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>gesendet</translation>
        </message>
        <message>
            <source>your message, %1</source>
            <translation>deine Nachricht, %1</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RecoveryViewModel</name>
        <message>
            <source>The key to these chats lies in a file of yours. Keep that file safe.</source>
            <translation>Der Schlüssel zu diesen Chats liegt in einer Datei von dir. Bewahre sie gut auf.</translation>
        </message>
        <message>
            <source>None yet. Without them, your chats are lost if this computer forgets the key.</source>
            <translation>Noch keine. Ohne sie sind deine Chats verloren, falls dieser Computer den Schlüssel vergisst.</translation>
        </message>
        <message>
            <source>Made on %1.</source>
            <translation>Gemacht am %1.</translation>
        </message>
        <message>
            <source>This is another word.</source>
            <translation>Das ist ein anderes Wort.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomFinder</name>
        <message>
            <source>1 person</source>
            <translation>1 Person</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n Person</numerusform>
                <numerusform>%n Personen</numerusform>
            </translation>
        </message>
        <message>
            <source>The name of a server looks like rooms.provider.example.</source>
            <translation>Der Name eines Servers sieht aus wie raeume.anbieter.example.</translation>
        </message>
        <message>
            <source>This server shows no list. You can still join by an address.</source>
            <translation>Dieser Server zeigt keine Liste. Mit einer Adresse kannst du trotzdem beitreten.</translation>
        </message>
        <message>
            <source>An address looks like name@rooms.provider.example.</source>
            <translation>Eine Adresse sieht aus wie name@raeume.anbieter.example.</translation>
        </message>
        <message>
            <source>That is not the password. Ask somebody who is in.</source>
            <translation>Das ist nicht das Passwort. Frag jemanden, der drin ist.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomPeople</name>
        <message>
            <source>You</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>can’t read yet</source>
            <translation>kann noch nicht lesen</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n devices can’t read yet</source>
            <translation>
                <numerusform>%1 von %n Gerät kann noch nicht lesen</numerusform>
                <numerusform>%1 von %n Geräten können noch nicht lesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n devices</source>
            <translation>
                <numerusform>%n Gerät</numerusform>
                <numerusform>%n Geräte</numerusform>
            </translation>
        </message>
        <message>
            <source>here now</source>
            <translation>gerade hier</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>nicht hier</translation>
        </message>
        <message>
            <source>This name looks like yours, but it is somebody else.</source>
            <translation>Dieser Name sieht aus wie deiner, aber es ist jemand anderes.</translation>
        </message>
        <message>
            <source>This name looks like that of %1, but it is somebody else.</source>
            <translation>Dieser Name sieht aus wie der von %1, aber es ist jemand anderes.</translation>
        </message>
        <message>
            <source>This name mixes letters of several alphabets. It may imitate another one.</source>
            <translation>Dieser Name mischt Buchstaben mehrerer Alphabete. Er könnte einen anderen nachahmen.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomViewModel</name>
        <message>
            <source>1 person here</source>
            <translation>1 Person hier</translation>
        </message>
        <message numerus="yes">
            <source>%n people here</source>
            <translation>
                <numerusform>%n Person hier</numerusform>
                <numerusform>%n Personen hier</numerusform>
            </translation>
        </message>
        <message>
            <source>1 member</source>
            <translation>1 Mitglied</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n Mitglied</numerusform>
                <numerusform>%n Mitglieder</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 here</source>
            <translation>%1, %2 hier</translation>
        </message>
        <message numerus="yes">
            <source>%n devices</source>
            <translation>
                <numerusform>%n Gerät</numerusform>
                <numerusform>%n Geräte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n devices</source>
            <translation>
                <numerusform>%1 von %n Gerät</numerusform>
                <numerusform>%1 von %n Geräten</numerusform>
            </translation>
        </message>
        <message>
            <source>All members, whether they are here or not, and only they. Who is added reads from then on; who is removed reads nothing more.</source>
            <translation>Alle Mitglieder, ob sie gerade hier sind oder nicht, und nur sie. Wer dazukommt, liest ab dann mit; wer entfernt wird, liest nichts mehr.</translation>
        </message>
        <message>
            <source>The servers that carry this channel, and anyone who joins it, can read what is written here.</source>
            <translation>Die Server, die diesen Kanal tragen, und alle, die beitreten, können lesen, was hier geschrieben wird.</translation>
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
            <translation>Du</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1 oder mehr</translation>
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
            <translation>Bild %1</translation>
        </message>
        <message numerus="yes">
            <source>%n photos and files</source>
            <translation>
                <numerusform>%n Foto oder Datei</numerusform>
                <numerusform>%n Fotos und Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 Foto</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n Foto</numerusform>
                <numerusform>%n Fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>1 Datei</translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n Datei</numerusform>
                <numerusform>%n Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>2 photos, and their size</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Says where it was taken, and with what</source>
            <translation>Verrät, wo und womit es aufgenommen wurde</translation>
        </message>
        <message>
            <source>Says when it was taken, and with what</source>
            <translation>Verrät, wann und womit es aufgenommen wurde</translation>
        </message>
        <message>
            <source>Sent as it is, notes included</source>
            <translation>Wird gesendet, wie es ist, samt Notizen</translation>
        </message>
        <message>
            <source>Location removed</source>
            <translation>Ortsangabe entfernt</translation>
        </message>
        <message>
            <source>Camera notes removed</source>
            <translation>Kameraangaben entfernt</translation>
        </message>
        <message>
            <source>Place and camera can’t be taken out of %1.</source>
            <translation>Ort und Kamera lassen sich aus %1 nicht entfernen.</translation>
        </message>
        <message numerus="yes">
            <source>Place and camera can’t be taken out of %n files.</source>
            <translation>
                <numerusform>Ort und Kamera lassen sich aus %n Datei nicht entfernen.</numerusform>
                <numerusform>Ort und Kamera lassen sich aus %n Dateien nicht entfernen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to %1 each</source>
            <translation>Je bis zu %1</translation>
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
            <translation>%1, von %2, %3</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Du</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SignInViewModel</name>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>Eine Adresse sieht aus wie name@anbieter.example.</translation>
        </message>
        <message>
            <source>The password is missing.</source>
            <translation>Das Passwort fehlt.</translation>
        </message>
        <message>
            <source>A port is a number from 1 to 65535.</source>
            <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
        </message>
        <message>
            <source>A server looks like chat.provider.example.</source>
            <translation>Ein Server sieht aus wie chat.anbieter.example.</translation>
        </message>
        <message>
            <source>This file can’t be read.</source>
            <translation>Diese Datei ist nicht lesbar.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SpellingViewModel</name>
        <message>
            <source>As the keyboard</source>
            <extracomment>The language of the spell checker</extracomment>
            <translation>Wie die Tastatur</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::StorageModel</name>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photos and files</source>
            <translation>
                <numerusform>%n Foto oder Datei</numerusform>
                <numerusform>%n Fotos und Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>Something in this chat has not been sent yet. Nothing was deleted.</source>
            <translation>Etwas in diesem Chat ist noch nicht gesendet. Es wurde nichts gelöscht.</translation>
        </message>
        <message>
            <source>There is more room now. What you open is fetched again.</source>
            <translation>Jetzt ist mehr Platz. Was du öffnest, wird wieder geholt.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages deleted from this computer.</source>
            <translation>
                <numerusform>%n Nachricht von diesem Computer gelöscht.</numerusform>
                <numerusform>%n Nachrichten von diesem Computer gelöscht.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::TimelineModel</name>
        <message>
            <source>The secure link is being renewed.</source>
            <translation>Die sichere Verbindung wird erneuert.</translation>
        </message>
        <message>
            <source>Letters in it can be mistaken for others. It leads to %1.</source>
            <translation>Buchstaben darin lassen sich mit anderen verwechseln. Er führt zu %1.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message>
            <source>1 message waits behind this.</source>
            <translation>Dahinter wartet 1 Nachricht.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait behind this.</source>
            <translation>
                <numerusform>Dahinter wartet %n Nachricht.</numerusform>
                <numerusform>Dahinter warten %n Nachrichten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Original message not on this computer</source>
            <translation>Ursprüngliche Nachricht nicht auf diesem Computer</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>yourself</source>
            <translation>dich selbst</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>1 new message</source>
            <translation>1 neue Nachricht</translation>
        </message>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n neue Nachricht</numerusform>
                <numerusform>%n neue Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>first in line</source>
            <translation>als Erste dran</translation>
        </message>
        <message>
            <source>second in line</source>
            <translation>als Zweite dran</translation>
        </message>
        <message>
            <source>third in line</source>
            <translation>als Dritte dran</translation>
        </message>
        <message>
            <source>fourth in line</source>
            <translation>als Vierte dran</translation>
        </message>
        <message>
            <source>fifth in line</source>
            <translation>als Fünfte dran</translation>
        </message>
        <message>
            <source>Saved on this computer, %1</source>
            <translation>Auf diesem Computer gesichert, %1</translation>
        </message>
        <message>
            <source>number %1 in line</source>
            <translation>Nummer %1 in der Reihe</translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n Änderung</numerusform>
                <numerusform>%n Änderungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages can’t be read on this computer</source>
            <translation>
                <numerusform>%n Nachricht ist auf diesem Computer nicht lesbar</numerusform>
                <numerusform>%n Nachrichten sind auf diesem Computer nicht lesbar</numerusform>
            </translation>
        </message>
        <message>
            <source>Link with your other device</source>
            <translation>Mit deinem anderen Gerät verbinden</translation>
        </message>
        <message>
            <source>(taken back)</source>
            <translation>(zurückgenommen)</translation>
        </message>
        <message>
            <source>(can’t be read on this computer)</source>
            <translation>(auf diesem Computer nicht lesbar)</translation>
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
            <translation>Ninelives öffnen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>1 unread message</source>
            <translation>1 ungelesene Nachricht</translation>
        </message>
        <message numerus="yes">
            <source>%n unread messages</source>
            <translation>
                <numerusform>%n ungelesene Nachricht</numerusform>
                <numerusform>%n ungelesene Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>1 message is waiting; it goes out when Ninelives runs.</source>
            <translation>1 Nachricht wartet; sie geht hinaus, wenn Ninelives läuft.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are waiting; they go out when Ninelives runs.</source>
            <translation>
                <numerusform>%n Nachricht wartet; sie geht hinaus, wenn Ninelives läuft.</numerusform>
                <numerusform>%n Nachrichten warten; sie gehen hinaus, wenn Ninelives läuft.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::VoicePlayer</name>
        <message>
            <source>Nothing can be heard: no loudspeaker of this computer answers.</source>
            <translation>Nichts zu hören: Kein Lautsprecher dieses Computers antwortet.</translation>
        </message>
        <message>
            <source>%1×</source>
            <comment>how fast a voice message is played</comment>
            <translation>%1×</translation>
        </message>
        <message>
            <source>This voice message is not on this computer any more.</source>
            <translation>Diese Sprachnachricht ist nicht mehr auf diesem Computer.</translation>
        </message>
        <message>
            <source>This voice message is damaged and can’t be played.</source>
            <translation>Diese Sprachnachricht ist beschädigt und lässt sich nicht abspielen.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>times of a voice message</comment>
            <translation>%1 von %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::VoiceRecorder</name>
        <message>
            <source>Ends by itself at %1</source>
            <translation>Endet von selbst bei %1</translation>
        </message>
        <message>
            <source>Voice message %1</source>
            <translation>Sprachnachricht %1</translation>
        </message>
        <message>
            <source>This computer has no microphone. Plug one in, and try again.</source>
            <translation>Dieser Computer hat kein Mikrofon. Schließ eines an und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>Ninelives may not use the microphone. Allow it in the settings of this computer, and try again.</source>
            <translation>Ninelives darf das Mikrofon nicht benutzen. Erlaube es in den Einstellungen dieses Computers und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>The microphone stopped. What you said until then is here.</source>
            <translation>Das Mikrofon ist ausgefallen. Was du bis dahin gesagt hast, ist hier.</translation>
        </message>
        <message>
            <source>The microphone gives no sound. Look whether another program uses it.</source>
            <translation>Vom Mikrofon kommt kein Ton. Sieh nach, ob ein anderes Programm es benutzt.</translation>
        </message>
        <message>
            <source>A voice message can be up to %1 long. All of it is here.</source>
            <translation>Eine Sprachnachricht kann bis zu %1 lang sein. Alles davon ist hier.</translation>
        </message>
    </context>
    <context>
        <name>NothingChosen</name>
        <message>
            <source>Ctrl N starts a chat</source>
            <translation>Strg N beginnt einen Chat</translation>
        </message>
        <message>
            <source>Ctrl K finds anything</source>
            <translation>Strg K findet alles</translation>
        </message>
    </context>
    <context>
        <name>NotificationSettings</name>
        <message>
            <source>Notifications tell</source>
            <translation>Benachrichtigungen verraten</translation>
        </message>
        <message>
            <source>They are shown for what this window does not show at the moment.</source>
            <translation>Sie erscheinen für das, was dieses Fenster gerade nicht zeigt.</translation>
        </message>
        <message>
            <source>Nothing, off</source>
            <translation>Nichts, aus</translation>
        </message>
        <message>
            <source>That something came</source>
            <translation>Dass etwas kam</translation>
        </message>
        <message>
            <source>Who wrote</source>
            <translation>Wer schrieb</translation>
        </message>
        <message>
            <source>Who wrote what</source>
            <translation>Wer was schrieb</translation>
        </message>
        <message>
            <source>Muted chats stay quiet. Each chat has its own choice under Details.</source>
            <translation>Stummgeschaltete Chats bleiben still. Jeder Chat hat unter Details seine eigene Wahl.</translation>
        </message>
        <message>
            <source>Keep running in the tray</source>
            <translation>Im Infobereich weiterlaufen</translation>
        </message>
        <message>
            <source>Closing the window hides it. Messages still arrive, and what waits still goes out.</source>
            <translation>Das Fenster zu schließen blendet es aus. Nachrichten kommen weiter an, und was wartet, geht weiter hinaus.</translation>
        </message>
        <message>
            <source>Start with the computer</source>
            <translation>Mit dem Computer starten</translation>
        </message>
        <message>
            <source>Without a window, if there is a tray.</source>
            <translation>Ohne Fenster, wenn es einen Infobereich gibt.</translation>
        </message>
        <message>
            <source>Away after</source>
            <translation>Abwesend nach</translation>
        </message>
        <message>
            <source>Contacts then see that you are away, also while the screen is locked. You are still notified.</source>
            <translation>Kontakte sehen dann, dass du abwesend bist, auch während der Bildschirm gesperrt ist. Du wirst weiter benachrichtigt.</translation>
        </message>
        <message>
            <source>Never</source>
            <extracomment>How long nobody touched the computer until contacts see "away"</extracomment>
            <translation>Nie</translation>
        </message>
        <message>
            <source>5 min</source>
            <translation>5 min</translation>
        </message>
        <message>
            <source>10 min</source>
            <translation>10 min</translation>
        </message>
        <message>
            <source>15 min</source>
            <translation>15 min</translation>
        </message>
        <message>
            <source>30 min</source>
            <translation>30 min</translation>
        </message>
        <message>
            <source>1 h</source>
            <translation>1 h</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message>
            <source>%1 in %2</source>
            <extracomment>A notification's title: who wrote, and in which group</extracomment>
            <translation>%1 in %2</translation>
        </message>
        <message>
            <source>Ninelives</source>
            <translation>Ninelives</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Reacted %1 to your message</source>
            <translation>Reagierte mit %1 auf deine Nachricht</translation>
        </message>
        <message>
            <source>Reacted %1 to your photo</source>
            <translation>Reagierte mit %1 auf dein Foto</translation>
        </message>
        <message>
            <source>Reacted %1 to your photos</source>
            <translation>Reagierte mit %1 auf deine Fotos</translation>
        </message>
        <message>
            <source>Reacted %1 to your voice message</source>
            <translation>Reagierte mit %1 auf deine Sprachnachricht</translation>
        </message>
        <message>
            <source>Reacted %1 to your file</source>
            <translation>Reagierte mit %1 auf deine Datei</translation>
        </message>
        <message>
            <source>Reacted %1 to your files</source>
            <translation>Reagierte mit %1 auf deine Dateien</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Als gelesen markieren</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Neue Nachricht</translation>
        </message>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n neue Nachricht</numerusform>
                <numerusform>%n neue Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>New reaction</source>
            <translation>Neue Reaktion</translation>
        </message>
        <message numerus="yes">
            <source>%n messages to %1 were not sent.</source>
            <translation>
                <numerusform>%n Nachricht an %1 wurde nicht gesendet.</numerusform>
                <numerusform>%n Nachrichten an %1 wurden nicht gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages were not sent.</source>
            <translation>
                <numerusform>%n Nachricht wurde nicht gesendet.</numerusform>
                <numerusform>%n Nachrichten wurden nicht gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>A message to %1 was not sent.</source>
            <translation>Eine Nachricht an %1 wurde nicht gesendet.</translation>
        </message>
        <message>
            <source>A message was not sent.</source>
            <translation>Eine Nachricht wurde nicht gesendet.</translation>
        </message>
    </context>
    <context>
        <name>NotifyChoice</name>
        <message>
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>Which messages of a chat are told of</extracomment>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Erwähnungen</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Stumm schalten</translation>
        </message>
        <message>
            <source>No</source>
            <extracomment>For how long a chat is quiet</extracomment>
            <translation>Nein</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 Stunde</translation>
        </message>
        <message>
            <source>8 hours</source>
            <translation>8 Stunden</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Immer</translation>
        </message>
    </context>
    <context>
        <name>OwnDeviceCard</name>
        <message>
            <source>this device</source>
            <extracomment>The device the user sits at</extracomment>
            <translation>dieses Gerät</translation>
        </message>
        <message>
            <source>Here since %1.</source>
            <translation>Hier seit %1.</translation>
        </message>
        <message>
            <source>Others compare these eight groups with what they see:</source>
            <translation>Andere vergleichen diese acht Gruppen mit dem, was sie sehen:</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
    </context>
    <context>
        <name>OwnInvitation</name>
        <message>
            <source>Making a link…</source>
            <translation>Link wird angelegt …</translation>
        </message>
        <message>
            <source>Invite somebody with a link</source>
            <translation>Jemanden mit einem Link einladen</translation>
        </message>
        <message>
            <source>Your invitation</source>
            <translation>Deine Einladung</translation>
        </message>
        <message>
            <source>The link as a code for a phone’s camera</source>
            <translation>Der Link als Code für die Kamera eines Telefons</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Enter the password</source>
            <translation>Passwort eingeben</translation>
        </message>
        <message>
            <source>The password of %1, as your provider knows it. It is saved encrypted on this computer.</source>
            <translation>Das Passwort von %1, wie dein Anbieter es kennt. Es wird verschlüsselt auf diesem Computer gespeichert.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>A name, or name@provider.example</source>
            <translation>Ein Name oder name@anbieter.example</translation>
        </message>
        <message>
            <source>Pick</source>
            <translation>Wählen</translation>
        </message>
        <message>
            <source>Pick %1</source>
            <translation>%1 wählen</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>Change the name</source>
            <translation>Namen ändern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Only you see it. Enter saves.</source>
            <translation>Nur du siehst ihn. Enter speichert.</translation>
        </message>
    </context>
    <context>
        <name>PhotoCanvas</name>
        <message>
            <source>Stop loading</source>
            <translation>Laden abbrechen</translation>
        </message>
    </context>
    <context>
        <name>PhotoTile</name>
        <message>
            <source>Preparing</source>
            <translation>Wird vorbereitet</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>+%1</source>
            <extracomment>More photos than are shown</extracomment>
            <translation>+%1</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>Senden abbrechen</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Laden abbrechen</translation>
        </message>
        <message>
            <source>Don’t send it</source>
            <translation>Nicht senden</translation>
        </message>
    </context>
    <context>
        <name>PhotoViewer</name>
        <message>
            <source>Answer</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>Weiterleiten …</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Copy photo</source>
            <translation>Foto kopieren</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Drehen</translation>
        </message>
        <message>
            <source>Fit the window</source>
            <translation>Ins Fenster einpassen</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Older photo</source>
            <translation>Älteres Foto</translation>
        </message>
        <message>
            <source>Newer photo</source>
            <translation>Neueres Foto</translation>
        </message>
    </context>
    <context>
        <name>PictureFile</name>
        <message>
            <source>This picture is too large. Choose one under 40 MB.</source>
            <translation>Dieses Bild ist zu groß. Wähl eins unter 40 MB.</translation>
        </message>
        <message>
            <source>This is no picture that can be used. Choose a PNG or a JPEG.</source>
            <translation>Dieses Bild lässt sich nicht verwenden. Wähl ein PNG oder JPEG.</translation>
        </message>
        <message>
            <source>This file can’t be read. Choose another one.</source>
            <translation>Diese Datei lässt sich nicht lesen. Wähl eine andere.</translation>
        </message>
    </context>
    <context>
        <name>PrivacySettings</name>
        <message>
            <source>Tell others that a message arrived</source>
            <translation>Anderen sagen, dass eine Nachricht ankam</translation>
        </message>
        <message>
            <source>They see two ticks.</source>
            <translation>Sie sehen zwei Häkchen.</translation>
        </message>
        <message>
            <source>Tell others that you have read</source>
            <translation>Anderen sagen, dass du gelesen hast</translation>
        </message>
        <message>
            <source>They see the two ticks in a pill.</source>
            <translation>Sie sehen die zwei Häkchen in einem gefüllten Feld.</translation>
        </message>
        <message>
            <source>Tell others that you are typing</source>
            <translation>Anderen sagen, dass du schreibst</translation>
        </message>
        <message>
            <source>Count readers in groups</source>
            <translation>In Gruppen zählen, wer gelesen hat</translation>
        </message>
        <message>
            <source>In groups over %1 people readers are not counted.</source>
            <translation>In Gruppen über %1 Personen wird nicht gezählt, wer gelesen hat.</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>Each chat can have its own choice under Details. Strangers, that is people who are not your contacts and to whom you have not written, are never told any of this.</source>
            <translation>Jeder Chat kann unter Details seine eigene Wahl haben. Fremde, also Menschen, die nicht deine Kontakte sind und denen du nicht geschrieben hast, erfahren nie etwas davon.</translation>
        </message>
    </context>
    <context>
        <name>ProfileCard</name>
        <message>
            <source>Change the picture</source>
            <translation>Bild ändern</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Bild wählen</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>Bild entfernen</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>Namen ändern</translation>
        </message>
        <message>
            <source>Add your name</source>
            <translation>Deinen Namen angeben</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Dein Name</translation>
        </message>
        <message>
            <source>Others are offered it as the name for you. Enter saves, Esc leaves it as it was.</source>
            <translation>Anderen wird er als dein Name vorgeschlagen. Enter speichert, Esc lässt ihn, wie er war.</translation>
        </message>
        <message>
            <source>Everybody who knows your address can see your picture and your name.</source>
            <translation>Alle, die deine Adresse kennen, können dein Bild und deinen Namen sehen.</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
    </context>
    <context>
        <name>ProviderList</name>
        <message>
            <source>Providers</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>My own server</source>
            <translation>Mein eigener Server</translation>
        </message>
        <message>
            <source>or one that someone gave me</source>
            <translation>oder einer, den mir jemand genannt hat</translation>
        </message>
        <message>
            <source>Enter its name, for example chat.family.example</source>
            <translation>Gib seinen Namen ein, zum Beispiel chat.familie.example</translation>
        </message>
    </context>
    <context>
        <name>ProviderQuestion</name>
        <message>
            <source>A picture from the provider; type what it shows.</source>
            <translation>Ein Bild vom Anbieter; gib ein, was es zeigt.</translation>
        </message>
        <message>
            <source>Answer on the provider’s website</source>
            <translation>Auf der Website des Anbieters antworten</translation>
        </message>
    </context>
    <context>
        <name>ProviderQuestions</name>
        <message>
            <source>%1 also wants to know</source>
            <translation>%1 möchte noch wissen</translation>
        </message>
    </context>
    <context>
        <name>Providers</name>
        <message>
            <source>Free</source>
            <translation>Kostenlos</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
    </context>
    <context>
        <name>QuoteBox</name>
        <message>
            <source>Answers %1: %2</source>
            <extracomment>Read aloud: the message that this one answers</extracomment>
            <translation>Antwort an %1: %2</translation>
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
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Text kopieren</translation>
        </message>
    </context>
    <context>
        <name>RecordingBar</name>
        <message>
            <source>Recording a voice message, %1</source>
            <translation>Sprachnachricht wird aufgenommen, %1</translation>
        </message>
        <message>
            <source>Recorded voice message, %1</source>
            <translation>Aufgenommene Sprachnachricht, %1</translation>
        </message>
        <message>
            <source>Stop recording</source>
            <translation>Aufnahme beenden</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Listen to it</source>
            <translation>Anhören</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Discard the voice message</source>
            <translation>Sprachnachricht verwerfen</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>Do you have them?</source>
            <translation>Hast du sie?</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>Aufschreiben</translation>
        </message>
        <message>
            <source>Two of the words, to be sure that they are on paper.</source>
            <translation>Zwei der Wörter, damit sicher ist, dass sie auf Papier stehen.</translation>
        </message>
        <message>
            <source>Once these are confirmed, the earlier words open nothing any more.</source>
            <translation>Sobald diese bestätigt sind, öffnen die früheren Wörter nichts mehr.</translation>
        </message>
        <message>
            <source>They open your chats when this computer’s keyring is gone or a passphrase is forgotten.</source>
            <translation>Sie öffnen deine Chats, wenn der Schlüsselbund dieses Computers fehlt oder ein Kennwort vergessen ist.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>I have written them down</source>
            <translation>Ich habe sie aufgeschrieben</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPage</name>
        <message>
            <source>Do you have them?</source>
            <translation>Hast du sie?</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>Aufschreiben</translation>
        </message>
        <message>
            <source>Two of the words, to be sure that they are on paper.</source>
            <translation>Zwei der Wörter, damit sicher ist, dass sie auf Papier stehen.</translation>
        </message>
        <message>
            <source>These twelve words open your chats on this computer when its keyring is gone or a passphrase is forgotten. They are shown once. Keep them on paper, away from this computer.</source>
            <translation>Diese zwölf Wörter öffnen deine Chats auf diesem Computer, wenn sein Schlüsselbund fehlt oder ein Kennwort vergessen ist. Sie werden einmal gezeigt. Bewahre sie auf Papier auf, fern von diesem Computer.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>I have written them down</source>
            <translation>Ich habe sie aufgeschrieben</translation>
        </message>
        <message>
            <source>Show them again</source>
            <translation>Noch einmal zeigen</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
    </context>
    <context>
        <name>RecoveryReminder</name>
        <message>
            <source>Twelve words on paper save your chats if this computer forgets their key.</source>
            <translation>Zwölf Wörter auf Papier retten deine Chats, falls dieser Computer ihren Schlüssel vergisst.</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>Aufschreiben</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
    </context>
    <context>
        <name>RecoveryWords</name>
        <message>
            <source>The twelve recovery words</source>
            <translation>Die zwölf Wiederherstellungswörter</translation>
        </message>
        <message>
            <source>Word %1</source>
            <translation>Wort %1</translation>
        </message>
    </context>
    <context>
        <name>RemoveDeviceDialog</name>
        <message>
            <source>Remove “%1”?</source>
            <translation>„%1“ entfernen?</translation>
        </message>
        <message>
            <source>It can’t read anything new after that.</source>
            <translation>Danach kann es nichts Neues mehr lesen.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
    </context>
    <context>
        <name>RenameDeviceDialog</name>
        <message>
            <source>What is this device called?</source>
            <translation>Wie heißt dieses Gerät?</translation>
        </message>
        <message>
            <source>What do you call this device?</source>
            <translation>Wie nennst du dieses Gerät?</translation>
        </message>
        <message>
            <source>People you write with can see the name.</source>
            <translation>Leute, mit denen du schreibst, können den Namen sehen.</translation>
        </message>
        <message>
            <source>Only you see this name, on this computer.</source>
            <translation>Nur du siehst diesen Namen, auf diesem Computer.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>RequestDialog</name>
        <message>
            <source>%1 wants to be your contact</source>
            <translation>%1 möchte dein Kontakt sein</translation>
        </message>
        <message>
            <source>%1 asks to write to you and to see when you are here. If you don’t know this address, decline; nobody is told.</source>
            <translation>%1 möchte dir schreiben und sehen, wann du da bist. Wenn du die Adresse nicht kennst, lehne ab; niemand erfährt davon.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Blockieren</translation>
        </message>
    </context>
    <context>
        <name>RoomCard</name>
        <message>
            <source>Change the picture</source>
            <translation>Bild ändern</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Bild wählen</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>Namen ändern</translation>
        </message>
        <message>
            <source>Change the subject</source>
            <translation>Thema ändern</translation>
        </message>
        <message>
            <source>Add a subject</source>
            <translation>Thema angeben</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Everybody sees it. Enter saves.</source>
            <translation>Alle sehen es. Die Eingabetaste speichert.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Who can read this</source>
            <translation>Wer das lesen kann</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Einladen</translation>
        </message>
        <message>
            <source>Add people</source>
            <translation>Leute hinzufügen</translation>
        </message>
        <message>
            <source>Invite people</source>
            <translation>Leute einladen</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Bilder (*.png *.jpg *.jpeg)</translation>
        </message>
    </context>
    <context>
        <name>RoomDetails</name>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Details ausblenden</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Leute</translation>
        </message>
    </context>
    <context>
        <name>RoomFooter</name>
        <message>
            <source>Leave the group…</source>
            <translation>Gruppe verlassen …</translation>
        </message>
        <message>
            <source>Leave the channel…</source>
            <translation>Kanal verlassen …</translation>
        </message>
        <message>
            <source>Close it for everybody…</source>
            <translation>Für alle schließen …</translation>
        </message>
    </context>
    <context>
        <name>RoomSentences</name>
        <message>
            <source>The subject was removed.</source>
            <translation>Das Thema wurde entfernt.</translation>
        </message>
        <message>
            <source>%1 removed the subject.</source>
            <translation>%1 hat das Thema entfernt.</translation>
        </message>
        <message>
            <source>%1 changed the subject to “%2”.</source>
            <translation>%1 hat das Thema in „%2“ geändert.</translation>
        </message>
        <message>
            <source>The subject is now “%1”.</source>
            <translation>Das Thema ist jetzt „%1“.</translation>
        </message>
        <message>
            <source>%1 added %2. They can read messages from here on.</source>
            <translation>%1 hat %2 hinzugefügt. Ab hier sind Nachrichten für %2 lesbar.</translation>
        </message>
        <message>
            <source>%1 was added. They can read messages from here on.</source>
            <translation>%1 wurde hinzugefügt und kann Nachrichten ab hier lesen.</translation>
        </message>
        <message>
            <source>%1 removed %2. They can’t read what is written from here on.</source>
            <translation>%1 hat %2 entfernt. Was ab hier geschrieben wird, ist für %2 nicht mehr lesbar.</translation>
        </message>
        <message>
            <source>%1 was removed. They can’t read what is written from here on.</source>
            <translation>%1 wurde entfernt und kann nicht lesen, was ab hier geschrieben wird.</translation>
        </message>
        <message>
            <source>%1 left.</source>
            <translation>%1 ist gegangen.</translation>
        </message>
        <message>
            <source>%1 named this group “%2”.</source>
            <translation>%1 hat diese Gruppe „%2“ genannt.</translation>
        </message>
        <message>
            <source>This group is now named “%1”.</source>
            <translation>Diese Gruppe heißt jetzt „%1“.</translation>
        </message>
        <message>
            <source>The picture of this group was changed.</source>
            <translation>Das Bild dieser Gruppe wurde geändert.</translation>
        </message>
        <message>
            <source>%1 changed the picture of this group.</source>
            <translation>%1 hat das Bild dieser Gruppe geändert.</translation>
        </message>
        <message>
            <source>You were added.</source>
            <translation>Du wurdest hinzugefügt.</translation>
        </message>
        <message>
            <source>%1 added you.</source>
            <translation>%1 hat dich hinzugefügt.</translation>
        </message>
        <message>
            <source>You were removed. What was written stays here.</source>
            <translation>Du wurdest entfernt. Was geschrieben wurde, bleibt hier.</translation>
        </message>
        <message>
            <source>%1 removed you. What was written stays here.</source>
            <translation>%1 hat dich entfernt. Was geschrieben wurde, bleibt hier.</translation>
        </message>
        <message>
            <source>This group was closed for everybody. What was written stays here.</source>
            <translation>Diese Gruppe wurde für alle geschlossen. Was geschrieben wurde, bleibt hier.</translation>
        </message>
        <message>
            <source>%1 made %2 an admin.</source>
            <translation>%1 hat %2 zum Admin gemacht.</translation>
        </message>
        <message>
            <source>%1 is an admin now.</source>
            <translation>%1 ist jetzt Admin.</translation>
        </message>
        <message>
            <source>%1 made %2 an owner.</source>
            <translation>%1 hat %2 zum Eigentümer gemacht.</translation>
        </message>
        <message>
            <source>%1 is an owner now.</source>
            <translation>%1 ist jetzt Eigentümer.</translation>
        </message>
        <message>
            <source>%1 made %2 an ordinary member.</source>
            <translation>%1 hat %2 zum einfachen Mitglied gemacht.</translation>
        </message>
        <message>
            <source>%1 is an ordinary member now.</source>
            <translation>%1 ist jetzt einfaches Mitglied.</translation>
        </message>
        <message>
            <source>Anybody can join here now. What you write is no longer encrypted.</source>
            <translation>Hier kann jetzt jeder beitreten. Was du schreibst, ist nicht mehr verschlüsselt.</translation>
        </message>
        <message>
            <source>Only members may enter. Ask one of them to add you.</source>
            <translation>Nur Mitglieder dürfen hinein. Bitte eines davon, dich hinzuzufügen.</translation>
        </message>
        <message>
            <source>The admins don’t let you in. Only they can change that.</source>
            <translation>Die Admins lassen dich nicht hinein. Nur sie können das ändern.</translation>
        </message>
        <message>
            <source>Your role does not allow that. Ask an admin or an owner.</source>
            <translation>Deine Rolle erlaubt das nicht. Frag einen Admin oder Eigentümer.</translation>
        </message>
        <message>
            <source>Somebody there already uses this name. Choose another one.</source>
            <translation>Jemand dort benutzt diesen Namen schon. Wähl einen anderen.</translation>
        </message>
        <message>
            <source>This no longer exists. What was written stays on this computer.</source>
            <translation>Das gibt es nicht mehr. Was geschrieben wurde, bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <source>It is full at the moment. Try again when somebody has left.</source>
            <translation>Im Moment ist kein Platz. Versuch es wieder, wenn jemand gegangen ist.</translation>
        </message>
        <message>
            <source>A password is needed to enter. Ask somebody who is in.</source>
            <translation>Zum Eintreten ist ein Passwort nötig. Frag jemanden, der drin ist.</translation>
        </message>
        <message>
            <source>The connection to this group was lost. It is being entered again; your messages wait here.</source>
            <translation>Die Verbindung zu dieser Gruppe ging verloren. Sie wird wieder betreten; deine Nachrichten warten hier.</translation>
        </message>
        <message>
            <source>The server in this address can’t be found. Check the address.</source>
            <translation>Der Server in dieser Adresse lässt sich nicht finden. Prüf die Adresse.</translation>
        </message>
        <message>
            <source>The server has not answered. Nothing was changed; try again.</source>
            <translation>Der Server hat nicht geantwortet. Es wurde nichts geändert; versuch es noch einmal.</translation>
        </message>
        <message>
            <source>There is nothing with this address. Check the address.</source>
            <translation>Unter dieser Adresse gibt es nichts. Prüf die Adresse.</translation>
        </message>
        <message>
            <source>An address looks like name@groups.provider.example.</source>
            <translation>Eine Adresse sieht aus wie name@gruppen.anbieter.example.</translation>
        </message>
        <message>
            <source>There is one with this address already. Choose another name.</source>
            <translation>Mit dieser Adresse gibt es schon eine. Wähl einen anderen Namen.</translation>
        </message>
        <message>
            <source>This is larger than the server takes. Choose something smaller.</source>
            <translation>Das ist größer, als der Server annimmt. Wähl etwas Kleineres.</translation>
        </message>
        <message>
            <source>The server does not offer this. Nothing was changed.</source>
            <translation>Der Server bietet das nicht an. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>You are no longer a member of this group.</source>
            <translation>Du bist kein Mitglied dieser Gruppe mehr.</translation>
        </message>
        <message>
            <source>Only members may enter this channel.</source>
            <translation>Nur Mitglieder dürfen in diesen Kanal.</translation>
        </message>
        <message>
            <source>You can read what is here. Ask a member to add you again.</source>
            <translation>Was hier ist, kannst du lesen. Bitte ein Mitglied, dich wieder hinzuzufügen.</translation>
        </message>
        <message>
            <source>The admins of this group don’t let you in.</source>
            <translation>Die Admins dieser Gruppe lassen dich nicht hinein.</translation>
        </message>
        <message>
            <source>The admins of this channel don’t let you in.</source>
            <translation>Die Admins dieses Kanals lassen dich nicht hinein.</translation>
        </message>
        <message>
            <source>You can read what is here. Only the admins can change that.</source>
            <translation>Was hier ist, kannst du lesen. Nur die Admins können das ändern.</translation>
        </message>
        <message>
            <source>This group no longer exists.</source>
            <translation>Diese Gruppe gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>This channel no longer exists.</source>
            <translation>Diesen Kanal gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>What was written stays here. Nothing more can be sent.</source>
            <translation>Was geschrieben wurde, bleibt hier. Mehr lässt sich nicht senden.</translation>
        </message>
        <message>
            <source>A password is needed to enter.</source>
            <translation>Zum Eintreten ist ein Passwort nötig.</translation>
        </message>
        <message>
            <source>You can read what is here. Ask somebody who is in.</source>
            <translation>Was hier ist, kannst du lesen. Frag jemanden, der drin ist.</translation>
        </message>
        <message>
            <source>Somebody there already uses your name.</source>
            <translation>Jemand dort benutzt schon deinen Namen.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out under another name.</source>
            <translation>Du kannst lesen und schreiben; Nachrichten gehen unter einem anderen Namen hinaus.</translation>
        </message>
        <message>
            <source>This group does not let you in at the moment.</source>
            <translation>Diese Gruppe lässt dich im Moment nicht hinein.</translation>
        </message>
        <message>
            <source>This channel does not let you in at the moment.</source>
            <translation>Dieser Kanal lässt dich im Moment nicht hinein.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it does.</source>
            <translation>Du kannst lesen und schreiben; Nachrichten gehen hinaus, sobald es geht.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it returns. Other chats work.</source>
            <translation>Du kannst lesen und schreiben; Nachrichten gehen hinaus, wenn er wieder da ist. Andere Chats gehen.</translation>
        </message>
        <message>
            <source>The server of this group, %1, can’t be found.</source>
            <translation>Der Server dieser Gruppe, %1, lässt sich nicht finden.</translation>
        </message>
        <message>
            <source>The server of this channel, %1, can’t be found.</source>
            <translation>Der Server dieses Kanals, %1, lässt sich nicht finden.</translation>
        </message>
        <message>
            <source>It is full at the moment.</source>
            <translation>Im Moment ist kein Platz.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when there is room.</source>
            <translation>Du kannst lesen und schreiben; Nachrichten gehen hinaus, wenn Platz ist.</translation>
        </message>
        <message>
            <source>The connection to this group was lost.</source>
            <translation>Die Verbindung zu dieser Gruppe ging verloren.</translation>
        </message>
        <message>
            <source>The connection to this channel was lost.</source>
            <translation>Die Verbindung zu diesem Kanal ging verloren.</translation>
        </message>
        <message>
            <source>It is being entered again. What you write waits here.</source>
            <translation>Sie wird wieder aufgebaut. Was du schreibst, wartet hier.</translation>
        </message>
        <message>
            <source>The server of this group, %1, does not answer.</source>
            <translation>Der Server dieser Gruppe, %1, antwortet nicht.</translation>
        </message>
        <message>
            <source>The server of this channel, %1, does not answer.</source>
            <translation>Der Server dieses Kanals, %1, antwortet nicht.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message>
            <source>Enter password</source>
            <translation>Passwort eingeben</translation>
        </message>
        <message>
            <source>Choose a name</source>
            <translation>Namen wählen</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <source>It says: “%1”.</source>
            <translation>Er sagt: „%1“.</translation>
        </message>
        <message>
            <source>You are no longer in this group. What was written stays here.</source>
            <translation>Du bist nicht mehr in dieser Gruppe. Was geschrieben wurde, bleibt hier.</translation>
        </message>
        <message>
            <source>You are no longer in this channel. What was written stays here.</source>
            <translation>Du bist nicht mehr in diesem Kanal. Was geschrieben wurde, bleibt hier.</translation>
        </message>
        <message>
            <source>Only moderators write here at the moment. You can read everything.</source>
            <translation>Im Moment schreiben hier nur Moderatoren. Lesen kannst du alles.</translation>
        </message>
        <message>
            <source>Nobody in this group has a device with a key we can use.</source>
            <translation>Niemand in dieser Gruppe hat ein Gerät mit einem Schlüssel, den wir verwenden können.</translation>
        </message>
        <message>
            <source>Only moderators write here at the moment.</source>
            <translation>Im Moment schreiben hier nur Moderatoren.</translation>
        </message>
        <message>
            <source>You are no longer in this group.</source>
            <translation>Du bist nicht mehr in dieser Gruppe.</translation>
        </message>
        <message>
            <source>The server of this group did not accept this.</source>
            <translation>Der Server dieser Gruppe hat das nicht angenommen.</translation>
        </message>
        <message>
            <source>The server of this group did not accept this. It says: “%1”.</source>
            <translation>Der Server dieser Gruppe hat das nicht angenommen. Er sagt: „%1“.</translation>
        </message>
        <message>
            <source>this group</source>
            <translation>diese Gruppe</translation>
        </message>
        <message>
            <source>Sent. In groups over %1 people readers are not counted.</source>
            <translation>Gesendet. In Gruppen über %1 Personen wird nicht gezählt, wer gelesen hat.</translation>
        </message>
        <message>
            <source>Read by everyone</source>
            <translation>Von allen gelesen</translation>
        </message>
        <message>
            <source>Read by %1 of %2</source>
            <translation>Von %1 von %2 gelesen</translation>
        </message>
        <message>
            <source>Delivered to everyone</source>
            <translation>Allen zugestellt</translation>
        </message>
        <message>
            <source>Delivered to %1 of %2</source>
            <translation>%1 von %2 zugestellt</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>%1 can’t read it yet</source>
            <translation>%1 kann es noch nicht lesen</translation>
        </message>
        <message numerus="yes">
            <source>%n people can’t read it yet</source>
            <translation>
                <numerusform>%n Person kann es noch nicht lesen</numerusform>
                <numerusform>%n Personen können es noch nicht lesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people are typing…</source>
            <translation>
                <numerusform>%n Person schreibt …</numerusform>
                <numerusform>%n Personen schreiben …</numerusform>
            </translation>
        </message>
        <message>
            <source>typing…</source>
            <translation>schreibt …</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1 schreibt …</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>Eigentümer</translation>
        </message>
        <message>
            <source>admin</source>
            <translation>Admin</translation>
        </message>
        <message>
            <source>moderator</source>
            <translation>Moderator</translation>
        </message>
    </context>
    <context>
        <name>ScanField</name>
        <message>
            <source>The code that %1 shows you</source>
            <translation>Der Code, den %1 dir zeigt</translation>
        </message>
        <message>
            <source>The code that your other device shows</source>
            <translation>Der Code, den dein anderes Gerät zeigt</translation>
        </message>
        <message>
            <source>Scan it with a phone, or have it copied, and paste it here. Only take it from the person or the device itself.</source>
            <translation>Scanne ihn mit einem Telefon oder lass ihn kopieren und füge ihn hier ein. Nimm ihn nur von der Person oder dem Gerät selbst.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
    </context>
    <context>
        <name>SearchFilters</name>
        <message>
            <source>Anyone</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>When it was written</source>
            <translation>Wann es geschrieben wurde</translation>
        </message>
        <message>
            <source>Choose the last day as well, or the same one again.</source>
            <translation>Wähle auch den letzten Tag, oder denselben noch einmal.</translation>
        </message>
        <message>
            <source>Choose a day, or the first of several.</source>
            <translation>Wähle einen Tag, oder den ersten von mehreren.</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>Wer es geschrieben hat</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Jedes Datum</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Letzter Monat</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Letztes Jahr</translation>
        </message>
        <message>
            <source>From a calendar…</source>
            <translation>Aus einem Kalender …</translation>
        </message>
        <message>
            <source>Any kind</source>
            <translation>Jede Art</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Voice messages</source>
            <translation>Sprachnachrichten</translation>
        </message>
        <message>
            <source>What kind it is</source>
            <translation>Welche Art es ist</translation>
        </message>
    </context>
    <context>
        <name>SearchHits</name>
        <message>
            <source>Messages</source>
            <extracomment>Above the messages that were found</extracomment>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Older messages are still arriving.</source>
            <translation>Ältere Nachrichten kommen noch an.</translation>
        </message>
        <message>
            <source>None on this computer.</source>
            <translation>Keine auf diesem Computer.</translation>
        </message>
        <message>
            <source>Nothing found for “%1” on this computer.</source>
            <translation>Nichts gefunden zu „%1“ auf diesem Computer.</translation>
        </message>
        <message>
            <source>Messages found</source>
            <translation>Gefundene Nachrichten</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Chosen messages</source>
            <translation>Gewählte Nachrichten</translation>
        </message>
        <message>
            <source>Choose no messages</source>
            <translation>Keine Nachrichten wählen</translation>
        </message>
        <message>
            <source>Choose messages</source>
            <translation>Nachrichten wählen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>Weiterleiten …</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Zurücknehmen …</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Send without encryption</source>
            <translation>Unverschlüsselt senden</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>You can read, search and write everything.</source>
            <translation>Du kannst alles lesen, durchsuchen und schreiben.</translation>
        </message>
        <message>
            <source>All of it is saved here and will be sent once, in order, when it returns.</source>
            <translation>Alles davon ist hier gespeichert und wird einmal, der Reihe nach, gesendet, sobald er wieder da ist.</translation>
        </message>
        <message>
            <source>1 message is saved here and will be sent once, when it returns.</source>
            <translation>1 Nachricht ist hier gesichert und wird einmal gesendet, wenn er zurück ist.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are saved here and will be sent once, in order, when it returns.</source>
            <translation>
                <numerusform>%n Nachricht ist hier gesichert und wird einmal gesendet, wenn er zurück ist.</numerusform>
                <numerusform>%n Nachrichten sind hier gesichert und werden einmal gesendet, der Reihe nach, wenn er zurück ist.</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer is not connected to a network.</source>
            <translation>Dieser Computer ist mit keinem Netz verbunden.</translation>
        </message>
        <message>
            <source>Your network is up, but the internet behind it is not answering.</source>
            <translation>Dein Netz ist da, aber das Internet dahinter antwortet nicht.</translation>
        </message>
        <message>
            <source>This network wants you to sign in first.</source>
            <translation>Dieses Netz will, dass du dich erst anmeldest.</translation>
        </message>
        <message>
            <source>Its sign-in page is in the way.</source>
            <translation>Seine Anmeldeseite ist im Weg.</translation>
        </message>
        <message>
            <source>Your network’s name lookup has not answered since %1.</source>
            <translation>Die Namensauflösung deines Netzes antwortet seit %1 nicht.</translation>
        </message>
        <message>
            <source>The internet itself answers.</source>
            <translation>Das Internet selbst antwortet.</translation>
        </message>
        <message>
            <source>Your network can’t look up names at the moment.</source>
            <translation>Dein Netz kann gerade keine Namen auflösen.</translation>
        </message>
        <message>
            <source>The internet does not know the name %1 at the moment.</source>
            <translation>Das Internet kennt den Namen %1 gerade nicht.</translation>
        </message>
        <message>
            <source>If this lasts, ask your provider. Your chats stay on this computer.</source>
            <translation>Wenn das anhält, frag deinen Anbieter. Deine Chats bleiben auf diesem Computer.</translation>
        </message>
        <message>
            <source>Your provider, %1, has not been taking connections since %2.</source>
            <translation>Dein Anbieter, %1, nimmt seit %2 keine Verbindungen an.</translation>
        </message>
        <message>
            <source>Your provider, %1, was shut down at %2.</source>
            <translation>Dein Anbieter, %1, wurde um %2 heruntergefahren.</translation>
        </message>
        <message>
            <source>Connecting to %1, this is taking longer than usual.</source>
            <translation>Verbindet mit %1, das dauert länger als sonst.</translation>
        </message>
        <message>
            <source>Your provider, %1, has not answered since %2.</source>
            <translation>Dein Anbieter, %1, antwortet seit %2 nicht.</translation>
        </message>
        <message>
            <source>Secure connections are refused until it is right.</source>
            <translation>Sichere Verbindungen kommen erst zustande, wenn sie stimmt.</translation>
        </message>
        <message>
            <source>We are not connecting to it. Another network may help.</source>
            <translation>Wir verbinden uns nicht damit. Ein anderes Netz kann helfen.</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out on %2.</source>
            <translation>Das Sicherheitszertifikat von %1 ist am %2 abgelaufen.</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out.</source>
            <translation>Das Sicherheitszertifikat von %1 ist abgelaufen.</translation>
        </message>
        <message>
            <source>Only your provider can renew it. We keep trying; nothing is sent until then.</source>
            <translation>Nur dein Anbieter kann es erneuern. Wir versuchen es weiter; bis dahin wird nichts gesendet.</translation>
        </message>
        <message>
            <source>Something on this network answers in place of %1.</source>
            <translation>Etwas in diesem Netz antwortet anstelle von %1.</translation>
        </message>
        <message>
            <source>Nobody this computer trusts vouches for %1.</source>
            <translation>Niemand, dem dieser Computer vertraut, bürgt für %1.</translation>
        </message>
        <message>
            <source>%1 answers, but can’t set up a secure connection.</source>
            <translation>%1 antwortet, kann aber keine sichere Verbindung aufbauen.</translation>
        </message>
        <message>
            <source>Nothing is sent without one.</source>
            <translation>Ohne eine wird nichts gesendet.</translation>
        </message>
        <message>
            <source>%1 no longer accepts the saved password.</source>
            <translation>%1 nimmt das gespeicherte Passwort nicht mehr an.</translation>
        </message>
        <message>
            <source>%1 has closed or paused this account.</source>
            <translation>%1 hat dieses Konto geschlossen oder angehalten.</translation>
        </message>
        <message>
            <source>Your chats stay on this computer. Ask your provider, or export them.</source>
            <translation>Deine Chats bleiben auf diesem Computer. Frag deinen Anbieter oder exportiere sie.</translation>
        </message>
        <message>
            <source>%1 only offers ways to log in that would give your password away.</source>
            <translation>%1 bietet nur Anmeldewege, die dein Passwort preisgeben würden.</translation>
        </message>
        <message>
            <source>We are not using them.</source>
            <translation>Wir benutzen sie nicht.</translation>
        </message>
        <message>
            <source>%1 is up, but can’t check passwords at the moment.</source>
            <translation>%1 läuft, kann aber gerade keine Passwörter prüfen.</translation>
        </message>
        <message>
            <source>Your password is fine as far as we know.</source>
            <translation>Dein Passwort ist, soweit wir wissen, in Ordnung.</translation>
        </message>
        <message>
            <source>%1 ended this connection because another one took its place.</source>
            <translation>%1 hat diese Verbindung beendet, weil eine andere an ihre Stelle trat.</translation>
        </message>
        <message>
            <source>We connect again under a new name.</source>
            <translation>Wir verbinden uns unter einem neuen Namen.</translation>
        </message>
        <message>
            <source>%1 cut the connection.</source>
            <translation>%1 hat die Verbindung getrennt.</translation>
        </message>
        <message>
            <source>%1 cut the connection and says: “%2”.</source>
            <translation>%1 hat die Verbindung getrennt und sagt: „%2“.</translation>
        </message>
        <message>
            <source>The machine behind %1 says it does not serve %1.</source>
            <translation>Der Rechner hinter %1 sagt, dass er nicht für %1 zuständig ist.</translation>
        </message>
        <message>
            <source>Usually a move that is not finished.</source>
            <translation>Meist ein Umzug, der nicht fertig ist.</translation>
        </message>
        <message>
            <source>%1 sent us to another machine.</source>
            <translation>%1 hat uns an einen anderen Rechner verwiesen.</translation>
        </message>
        <message>
            <source>%1 sent us to another machine, %2.</source>
            <translation>%1 hat uns an einen anderen Rechner verwiesen, %2.</translation>
        </message>
        <message>
            <source>Connecting there.</source>
            <translation>Dorthin wird verbunden.</translation>
        </message>
        <message>
            <source>%1 lets us in, but then does not let us go on.</source>
            <translation>%1 lässt uns herein, aber dann nicht weiter.</translation>
        </message>
        <message>
            <source>1 photo is waiting.</source>
            <translation>1 Foto wartet.</translation>
        </message>
        <message numerus="yes">
            <source>%n photos are waiting.</source>
            <translation>
                <numerusform>%n Foto wartet.</numerusform>
                <numerusform>%n Fotos warten.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 message</source>
            <translation>1 Nachricht</translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 Foto</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n Foto</numerusform>
                <numerusform>%n Fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 are waiting.</source>
            <extracomment>"3 messages" and "1 photo"</extracomment>
            <translation>%1 und %2 warten.</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 Minute</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer’s clock is %1 behind.</source>
            <translation>Die Uhr dieses Computers geht nach: %1.</translation>
        </message>
        <message>
            <source>This computer’s clock is %1 ahead.</source>
            <translation>Die Uhr dieses Computers geht vor: %1.</translation>
        </message>
        <message>
            <source>Messages work. Your provider’s archive does not answer.</source>
            <translation>Nachrichten gehen. Das Archiv deines Anbieters antwortet nicht.</translation>
        </message>
        <message>
            <source>What you missed since %1 will be filled in when it does.</source>
            <translation>Was du seit %1 verpasst hast, wird nachgetragen, sobald es wieder antwortet.</translation>
        </message>
        <message>
            <source>Photos and files can’t be sent right now. Text works.</source>
            <translation>Fotos und Dateien lassen sich gerade nicht senden. Text geht.</translation>
        </message>
        <message>
            <source>The server of this group has not answered since %1.</source>
            <translation>Der Server dieser Gruppe antwortet seit %1 nicht.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it returns. Other chats work.</source>
            <translation>Du kannst lesen und schreiben; Nachrichten gehen hinaus, sobald er wieder da ist. Andere Chats gehen.</translation>
        </message>
        <message>
            <source>A contact’s server, %1, has not answered since %2.</source>
            <translation>Der Server eines Kontakts, %1, antwortet seit %2 nicht.</translation>
        </message>
        <message>
            <source>%1’s server, %2, has not answered since %3.</source>
            <translation>Der Server von %1, %2, antwortet seit %3 nicht.</translation>
        </message>
        <message>
            <source>Your side works.</source>
            <translation>Auf deiner Seite geht alles.</translation>
        </message>
        <message>
            <source>Messages go out again by themselves when it does.</source>
            <translation>Nachrichten gehen von selbst wieder hinaus, sobald er antwortet.</translation>
        </message>
        <message>
            <source>%1 plans a break, %2 to %3.</source>
            <translation>%1 plant eine Pause, %2 bis %3.</translation>
        </message>
        <message>
            <source>%1 plans a break from %2.</source>
            <translation>%1 plant eine Pause ab %2.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>quoted words of the provider</comment>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>Messages written then will wait here and go out afterwards.</source>
            <translation>Was du dann schreibst, wartet hier und geht danach hinaus.</translation>
        </message>
        <message>
            <source>Everything works, but times are shown wrong until it is right.</source>
            <translation>Alles geht, aber Zeiten werden falsch gezeigt, bis sie stimmt.</translation>
        </message>
        <message>
            <source>Nothing is waiting.</source>
            <translation>Nichts wartet.</translation>
        </message>
        <message>
            <source>1 message is waiting.</source>
            <translation>1 Nachricht wartet.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are waiting.</source>
            <translation>
                <numerusform>%n Nachricht wartet.</numerusform>
                <numerusform>%n Nachrichten warten.</numerusform>
            </translation>
        </message>
        <message>
            <source>The disk is full. Free 20 MB, and all goes on by itself.</source>
            <translation>Die Festplatte ist voll. Mach 20 MB frei, dann geht alles von selbst weiter.</translation>
        </message>
        <message>
            <source>You can read everything. New messages stay on the server meanwhile.</source>
            <translation>Du kannst alles lesen. Neue Nachrichten bleiben so lange auf dem Server.</translation>
        </message>
        <message>
            <source>A part of your chats on this computer is damaged.</source>
            <translation>Ein Teil deiner Chats auf diesem Computer ist beschädigt.</translation>
        </message>
        <message>
            <source>Close Ninelives and start it again: it repairs what it can, and keeps the damaged file.</source>
            <translation>Beende Ninelives und starte es neu: Es repariert, was geht, und behält die beschädigte Datei.</translation>
        </message>
        <message>
            <source>Your chats can’t be saved at the moment.</source>
            <translation>Deine Chats können gerade nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>Your chats on this computer were damaged and have been repaired.</source>
            <translation>Deine Chats auf diesem Computer waren beschädigt und sind repariert worden.</translation>
        </message>
        <message>
            <source>The damaged file was kept as %1.</source>
            <translation>Die beschädigte Datei wurde als %1 aufgehoben.</translation>
        </message>
        <message>
            <source>No message was lost.</source>
            <translation>Keine Nachricht ging verloren.</translation>
        </message>
        <message>
            <source>%L1 messages are here, %L2 could not be read.</source>
            <translation>%L1 Nachrichten sind hier, %L2 waren nicht lesbar.</translation>
        </message>
        <message>
            <source>%L1 messages are here, others could not be read.</source>
            <translation>%L1 Nachrichten sind hier, andere waren nicht lesbar.</translation>
        </message>
        <message>
            <source>It says: “%1”.</source>
            <translation>Er sagt: „%1“.</translation>
        </message>
        <message>
            <source>%1’s mailbox is full, so the server sent this back.</source>
            <translation>Das Postfach von %1 ist voll, darum hat der Server dies zurückgeschickt.</translation>
        </message>
        <message>
            <source>There is nobody with this address.</source>
            <translation>Unter dieser Adresse gibt es niemanden.</translation>
        </message>
        <message>
            <source>%1’s server could not hand this over, so it sent this back.</source>
            <translation>Der Server von %1 konnte dies nicht übergeben und hat es zurückgeschickt.</translation>
        </message>
        <message>
            <source>%1’s server did not accept this.</source>
            <translation>Der Server von %1 hat dies nicht angenommen.</translation>
        </message>
        <message>
            <source>None of %1’s devices has a key we can use.</source>
            <translation>Kein Gerät von %1 hat einen Schlüssel, den wir benutzen können.</translation>
        </message>
        <message>
            <source>%1 uses a new device. Compare it first, or send without encryption.</source>
            <translation>%1 benutzt ein neues Gerät. Vergleiche es zuerst oder sende unverschlüsselt.</translation>
        </message>
        <message>
            <source>Longer than %1 takes (%L2 characters).</source>
            <translation>Länger, als %1 annimmt (%L2 Zeichen).</translation>
        </message>
        <message>
            <source>The server hung up on this twice, so it was set aside; the others went on.</source>
            <translation>Der Server hat hierbei zweimal aufgelegt, darum wurde es beiseitegelegt; die anderen gingen weiter.</translation>
        </message>
        <message>
            <source>%1’s server did not answer.</source>
            <translation>Der Server von %1 hat nicht geantwortet.</translation>
        </message>
        <message>
            <source>The internet does not know %1’s server.</source>
            <translation>Das Internet kennt den Server von %1 nicht.</translation>
        </message>
        <message>
            <source>Nothing that can be sent is left of this.</source>
            <translation>Davon bleibt nichts, was sich senden lässt.</translation>
        </message>
        <message>
            <source>This was waiting when the backup was made. It may have been sent since: the server can’t tell any more. Send it again or remove it.</source>
            <translation>Dies wartete, als die Sicherung angelegt wurde. Vielleicht ist es seitdem gesendet worden: Der Server kann es nicht mehr sagen. Sende es noch einmal oder entferne es.</translation>
        </message>
        <message>
            <source>This could not be sent.</source>
            <translation>Dies konnte nicht gesendet werden.</translation>
        </message>
        <message>
            <source>Messages missing here, fetching</source>
            <translation>Hier fehlen Nachrichten, sie werden geholt</translation>
        </message>
        <message>
            <source>Messages missing here. Next try in %1 s</source>
            <translation>Hier fehlen Nachrichten. Nächster Versuch in %1 s</translation>
        </message>
        <message>
            <source>Messages missing here. They come when you are connected</source>
            <translation>Hier fehlen Nachrichten. Sie kommen, sobald du verbunden bist</translation>
        </message>
        <message>
            <source>The server no longer has messages from %1</source>
            <comment>a day</comment>
            <translation>Der Server hat keine Nachrichten vom %1 mehr</translation>
        </message>
        <message>
            <source>The server no longer has messages from %1 to %2</source>
            <comment>days</comment>
            <translation>Der Server hat keine Nachrichten vom %1 bis %2 mehr</translation>
        </message>
        <message>
            <source>This message waits for earlier ones</source>
            <translation>Diese Nachricht wartet auf frühere</translation>
        </message>
        <message>
            <source>This message can’t be opened on this computer</source>
            <translation>Diese Nachricht lässt sich auf diesem Computer nicht öffnen</translation>
        </message>
        <message>
            <source>The app on that device doesn’t know how to send a message again.</source>
            <translation>Die App auf diesem Gerät kann eine Nachricht nicht noch einmal senden.</translation>
        </message>
        <message>
            <source>It has been asked often enough for now. Try again later.</source>
            <translation>Es wurde fürs Erste oft genug gefragt. Versuche es später noch einmal.</translation>
        </message>
        <message>
            <source>Asking needs a connection.</source>
            <translation>Zum Fragen braucht es eine Verbindung.</translation>
        </message>
        <message>
            <source>It was encrypted for your other devices only.</source>
            <translation>Sie wurde nur für deine anderen Geräte verschlüsselt.</translation>
        </message>
        <message>
            <source>The secure link with %1’s device got out of step. It has been renewed; new messages work.</source>
            <translation>Die sichere Verbindung mit dem Gerät von %1 kam aus dem Takt. Sie wurde erneuert; neue Nachrichten gehen.</translation>
        </message>
        <message>
            <source>It arrived damaged.</source>
            <translation>Sie kam beschädigt an.</translation>
        </message>
        <message>
            <source>It uses a kind of encryption Ninelives doesn’t know. %1 can use another app setting.</source>
            <translation>Sie benutzt eine Verschlüsselung, die Ninelives nicht kennt. %1 kann eine andere Einstellung wählen.</translation>
        </message>
        <message>
            <source>It came from a device that you blocked.</source>
            <translation>Sie kam von einem Gerät, das du blockiert hast.</translation>
        </message>
        <message>
            <source>It opens by itself as soon as the messages before it are here.</source>
            <translation>Sie öffnet sich von selbst, sobald die Nachrichten davor da sind.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Your keyring is locked, so your chats can’t be opened yet.</source>
            <translation>Dein Schlüsselbund ist gesperrt, darum lassen sich deine Chats noch nicht öffnen.</translation>
        </message>
        <message>
            <source>Nothing is lost: your messages are still on this computer, encrypted.</source>
            <translation>Nichts ist verloren: Deine Nachrichten liegen weiter verschlüsselt auf diesem Computer.</translation>
        </message>
        <message>
            <source>Unlock it and try again.</source>
            <translation>Entsperre ihn und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>The keyring with the key of your chats isn’t running.</source>
            <translation>Der Schlüsselbund mit dem Schlüssel deiner Chats läuft nicht.</translation>
        </message>
        <message>
            <source>Sign in to your desktop again, and try again.</source>
            <translation>Melde dich neu am Computer an und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>Your keyring did not give out the key of your chats.</source>
            <translation>Dein Schlüsselbund hat den Schlüssel deiner Chats nicht herausgegeben.</translation>
        </message>
        <message>
            <source>Your keyring no longer has the key of your chats.</source>
            <translation>Dein Schlüsselbund hat den Schlüssel deiner Chats nicht mehr.</translation>
        </message>
        <message>
            <source>If you have the earlier keyring, bring it back and try again.</source>
            <translation>Wenn du den früheren Schlüsselbund noch hast, hol ihn zurück und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>The file vault.json beside your chats is missing.</source>
            <translation>Die Datei vault.json neben deinen Chats fehlt.</translation>
        </message>
        <message>
            <source>It says where their key is. Put a copy of it back and try again.</source>
            <translation>Sie sagt, wo deren Schlüssel liegt. Leg eine Kopie von ihr zurück und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>If you keep the key in a file, start Ninelives with that file.</source>
            <translation>Wenn du den Schlüssel in einer Datei aufbewahrst, starte Ninelives mit dieser Datei.</translation>
        </message>
        <message>
            <source>The file vault.json beside your chats is damaged or can’t be read.</source>
            <translation>Die Datei vault.json neben deinen Chats ist beschädigt oder nicht lesbar.</translation>
        </message>
        <message>
            <source>The file with the key of your chats is missing.</source>
            <translation>Die Datei mit dem Schlüssel deiner Chats fehlt.</translation>
        </message>
        <message>
            <source>Put it back where it was and try again.</source>
            <translation>Leg sie dorthin zurück, wo sie war, und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>The file with the key of your chats can’t be read.</source>
            <translation>Die Datei mit dem Schlüssel deiner Chats ist nicht lesbar.</translation>
        </message>
        <message>
            <source>See whether its disk is there and you may read it, then try again.</source>
            <translation>Sieh nach, ob ihr Datenträger da ist und du sie lesen darfst, und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>The file with the key of your chats is open to others.</source>
            <translation>Die Datei mit dem Schlüssel deiner Chats steht anderen offen.</translation>
        </message>
        <message>
            <source>Make it readable by you alone, and try again.</source>
            <translation>Sorge dafür, dass nur du sie lesen kannst, und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>The file with the key of your chats holds no key.</source>
            <translation>In der Datei mit dem Schlüssel deiner Chats steht kein Schlüssel.</translation>
        </message>
        <message>
            <source>Put a good copy of it in its place and try again.</source>
            <translation>Ersetze sie durch eine unbeschädigte Kopie und versuch es noch einmal.</translation>
        </message>
        <message>
            <source>Your recovery words open your chats, too.</source>
            <translation>Auch deine Wiederherstellungswörter öffnen deine Chats.</translation>
        </message>
        <message>
            <source>A backup brings your messages back, too.</source>
            <translation>Auch eine Sicherung bringt deine Nachrichten zurück.</translation>
        </message>
        <message>
            <source>This key does not open your chats.</source>
            <translation>Dieser Schlüssel öffnet deine Chats nicht.</translation>
        </message>
        <message>
            <source>They were saved with another key. Nothing was changed.</source>
            <translation>Sie wurden mit einem anderen Schlüssel gespeichert. Nichts wurde verändert.</translation>
        </message>
        <message>
            <source>There is something else where your chats should be.</source>
            <translation>Wo deine Chats sein sollten, liegt etwas anderes.</translation>
        </message>
        <message>
            <source>The file was not made by Ninelives. It was left as it is.</source>
            <translation>Die Datei stammt nicht von Ninelives. Sie blieb, wie sie ist.</translation>
        </message>
        <message>
            <source>These chats were last opened by a newer Ninelives.</source>
            <translation>Diese Chats wurden zuletzt von einem neueren Ninelives geöffnet.</translation>
        </message>
        <message>
            <source>Update this program to open them. Nothing was changed.</source>
            <translation>Aktualisiere dieses Programm, um sie zu öffnen. Nichts wurde verändert.</translation>
        </message>
        <message>
            <source>These chats are open in another window.</source>
            <translation>Diese Chats sind in einem anderen Fenster offen.</translation>
        </message>
        <message>
            <source>Close the other Ninelives, or use its window.</source>
            <translation>Schließ das andere Ninelives oder benutze sein Fenster.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Der Datenträger ist voll.</translation>
        </message>
        <message>
            <source>A little space is needed to open your chats. Nothing was changed.</source>
            <translation>Um deine Chats zu öffnen, braucht es etwas Platz. Nichts wurde verändert.</translation>
        </message>
        <message>
            <source>Part of the local history could not be read.</source>
            <translation>Ein Teil des lokalen Verlaufs war nicht lesbar.</translation>
        </message>
        <message>
            <source>The file is damaged. It was left as it is.</source>
            <translation>Die Datei ist beschädigt. Sie blieb, wie sie ist.</translation>
        </message>
        <message>
            <source>The folder of your chats can’t be used.</source>
            <translation>Der Ordner deiner Chats ist nicht benutzbar.</translation>
        </message>
        <message>
            <source>Ninelives may not write there. Nothing was changed.</source>
            <translation>Ninelives darf dort nicht schreiben. Nichts wurde verändert.</translation>
        </message>
        <message>
            <source>Your chats can’t be opened at the moment.</source>
            <translation>Deine Chats lassen sich gerade nicht öffnen.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde verändert.</translation>
        </message>
        <message>
            <source>%1 does not know this address with this password.</source>
            <translation>%1 kennt diese Adresse mit diesem Passwort nicht.</translation>
        </message>
        <message>
            <source>The internet does not know the name %1.</source>
            <translation>Das Internet kennt den Namen %1 nicht.</translation>
        </message>
        <message>
            <source>%1 does not answer at the moment.</source>
            <translation>%1 antwortet gerade nicht.</translation>
        </message>
        <message>
            <source>This network wants you to sign in first. Your password was not sent.</source>
            <translation>Dieses Netz will, dass du dich erst anmeldest. Dein Passwort wurde nicht gesendet.</translation>
        </message>
        <message>
            <source>This computer’s clock is behind, so %1 could not be checked. Your password was not sent.</source>
            <translation>Die Uhr dieses Computers geht nach, deshalb ließ sich %1 nicht prüfen. Dein Passwort wurde nicht gesendet.</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out. Only your provider can renew it.</source>
            <translation>Das Sicherheitszertifikat von %1 ist abgelaufen. Nur dein Anbieter kann es erneuern.</translation>
        </message>
        <message>
            <source>Nobody this computer trusts vouches for %1. Your password was not sent.</source>
            <translation>Niemand, dem dieser Computer vertraut, bürgt für %1. Dein Passwort wurde nicht gesendet.</translation>
        </message>
        <message>
            <source>Something on this network answers in place of %1. Your password was not sent.</source>
            <translation>Etwas in diesem Netz antwortet anstelle von %1. Dein Passwort wurde nicht gesendet.</translation>
        </message>
        <message>
            <source>This account is here already.</source>
            <translation>Dieses Konto ist schon da.</translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>Eine Adresse sieht aus wie name@anbieter.example.</translation>
        </message>
        <message>
            <source>The disk is full, so this could not be saved.</source>
            <translation>Der Datenträger ist voll, darum wurde dies nicht gespeichert.</translation>
        </message>
        <message>
            <source>This needs a connection to your provider. Try again when it is back.</source>
            <translation>Das braucht eine Verbindung zu deinem Anbieter. Versuch es wieder, wenn sie zurück ist.</translation>
        </message>
        <message>
            <source>This is longer than any provider takes.</source>
            <translation>Das ist länger, als irgendein Anbieter annimmt.</translation>
        </message>
        <message>
            <source>This is no longer here.</source>
            <translation>Das ist nicht mehr da.</translation>
        </message>
        <message>
            <source>The server did not accept this.</source>
            <translation>Der Server hat dies nicht angenommen.</translation>
        </message>
        <message>
            <source>This did not work. Nothing was lost.</source>
            <translation>Das ging nicht. Nichts ging verloren.</translation>
        </message>
    </context>
    <context>
        <name>SettingsList</name>
        <message>
            <source>Back to the chats</source>
            <translation>Zurück zu den Chats</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Profile and account</source>
            <extracomment>Group of settings</extracomment>
            <translation>Profil und Konto</translation>
        </message>
        <message>
            <source>Privacy and receipts</source>
            <extracomment>Group of settings</extracomment>
            <translation>Privates und Bestätigungen</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <extracomment>Group of settings</extracomment>
            <translation>Fotos und Dateien</translation>
        </message>
        <message>
            <source>Notifications</source>
            <extracomment>Group of settings</extracomment>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>Appearance</source>
            <extracomment>Group of settings</extracomment>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Devices</source>
            <extracomment>Group of settings</extracomment>
            <translation>Geräte</translation>
        </message>
        <message>
            <source>Blocked people</source>
            <extracomment>Group of settings</extracomment>
            <translation>Blockierte Personen</translation>
        </message>
        <message>
            <source>Storage and backup</source>
            <extracomment>Group of settings</extracomment>
            <translation>Speicher und Sicherung</translation>
        </message>
        <message>
            <source>Connection and history</source>
            <extracomment>Group of settings</extracomment>
            <translation>Verbindung und Verlauf</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <extracomment>Group of settings</extracomment>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>About</source>
            <extracomment>Group of settings</extracomment>
            <translation>Über</translation>
        </message>
        <message>
            <source>Back to the list of settings</source>
            <translation>Zurück zur Liste der Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Search</source>
            <extracomment>In the field that finds chats by name or address, and messages</extracomment>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Ctrl K</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Strg K</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>New chat or group</source>
            <translation>Neuer Chat oder Gruppe</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Neuer Chat</translation>
        </message>
        <message>
            <source>Ctrl N</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Strg N</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Neue Gruppe</translation>
        </message>
        <message>
            <source>Ctrl Shift N</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Strg Umschalt N</translation>
        </message>
        <message>
            <source>Join a channel</source>
            <translation>Kanal beitreten</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Unread</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>Ungelesen</translation>
        </message>
        <message>
            <source>Groups</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>Archived</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>Archiviert</translation>
        </message>
        <message>
            <source>Nothing found for “%1”.</source>
            <translation>Nichts gefunden zu „%1“.</translation>
        </message>
        <message>
            <source>Your messages are on their way from your other device.</source>
            <translation>Deine Nachrichten sind von deinem anderen Gerät unterwegs.</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>Noch keine Gruppen</translation>
        </message>
        <message>
            <source>Nothing archived</source>
            <translation>Nichts archiviert</translation>
        </message>
        <message>
            <source>Nothing unread</source>
            <translation>Nichts ungelesen</translation>
        </message>
        <message>
            <source>No chats yet</source>
            <translation>Noch keine Chats</translation>
        </message>
        <message>
            <source>Start one with an address.</source>
            <translation>Beginne einen mit einer Adresse.</translation>
        </message>
        <message>
            <source>Bring your chats here</source>
            <translation>Deine Chats hierher holen</translation>
        </message>
    </context>
    <context>
        <name>SignInForm</name>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>name@provider.example</source>
            <translation>name@anbieter.example</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Your provider can’t read your encrypted messages with it.</source>
            <translation>Dein Anbieter kann damit deine verschlüsselten Nachrichten nicht lesen.</translation>
        </message>
        <message>
            <source>Enter the server by hand</source>
            <translation>Server von Hand eingeben</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Empty: as your provider announces it.</source>
            <translation>Leer: wie dein Anbieter ihn bekannt gibt.</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Certificate file</source>
            <translation>Zertifikatsdatei</translation>
        </message>
        <message>
            <source>Only for a server with an authority of its own: the file with its certificate.</source>
            <translation>Nur für einen Server mit eigener Zertifizierungsstelle: die Datei mit ihrem Zertifikat.</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>First sign in on this computer as well. Your other device brings your chats in the next step.</source>
            <translation>Melde dich zuerst auch auf diesem Computer an. Dein anderes Gerät bringt deine Chats im nächsten Schritt.</translation>
        </message>
        <message>
            <source>Your account lives with a provider, as with email. You can write to people on all the others.</source>
            <translation>Dein Konto liegt bei einem Anbieter, wie bei E-Mail. Du kannst Menschen bei allen anderen schreiben.</translation>
        </message>
        <message>
            <source>No phone number, no address book.</source>
            <translation>Keine Telefonnummer, kein Adressbuch.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Meldet an …</translation>
        </message>
    </context>
    <context>
        <name>SignOutDialog</name>
        <message>
            <source>Sign out of %1?</source>
            <translation>Von %1 abmelden?</translation>
        </message>
        <message>
            <source>1 message has not been sent.</source>
            <translation>1 Nachricht ist noch nicht gesendet.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages have not been sent.</source>
            <translation>
                <numerusform>%n Nachricht wurde noch nicht gesendet.</numerusform>
                <numerusform>%n Nachrichten wurden noch nicht gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your chats and this device’s keys are removed from this computer. What your provider and your other devices keep stays there.</source>
            <translation>Deine Chats und die Schlüssel dieses Geräts werden von diesem Computer entfernt. Was dein Anbieter und deine anderen Geräte haben, bleibt dort.</translation>
        </message>
        <message>
            <source>Stay until they are</source>
            <translation>Bleiben, bis sie es sind</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Bleiben</translation>
        </message>
        <message>
            <source>Sign out anyway</source>
            <translation>Trotzdem abmelden</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
    </context>
    <context>
        <name>SlimScrollBar</name>
        <message>
            <source>Scroll bar</source>
            <translation>Bildlaufleiste</translation>
        </message>
    </context>
    <context>
        <name>SpellingSettings</name>
        <message>
            <source>Check spelling</source>
            <translation>Rechtschreibung prüfen</translation>
        </message>
        <message>
            <source>Misspelled words are underlined. They never leave this computer.</source>
            <translation>Falsch geschriebene Wörter werden unterstrichen. Sie verlassen nie diesen Computer.</translation>
        </message>
        <message>
            <source>No dictionary is installed on this computer.</source>
            <translation>Auf diesem Computer ist kein Wörterbuch installiert.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Language of the spell checker: %1</source>
            <translation>Sprache der Rechtschreibprüfung: %1</translation>
        </message>
    </context>
    <context>
        <name>StateStrip</name>
        <message>
            <source>Hide details</source>
            <extracomment>Shows what works, step by step</extracomment>
            <translation>Details ausblenden</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
    </context>
    <context>
        <name>StopLinkDialog</name>
        <message>
            <source>Stop giving your messages to the other device?</source>
            <translation>Deine Nachrichten nicht weiter an das andere Gerät geben?</translation>
        </message>
        <message>
            <source>Stop bringing your messages here?</source>
            <translation>Deine Nachrichten nicht weiter hierher holen?</translation>
        </message>
        <message>
            <source>What has arrived stays. The rest comes only when you link the devices again. To wait for a while, pause it.</source>
            <translation>Was angekommen ist, bleibt. Der Rest kommt erst, wenn du die Geräte wieder verbindest. Um eine Weile zu warten, halte es an.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>Ends it for good</extracomment>
            <translation>Beenden</translation>
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
            <translation>Texte, Schlüssel und Suche</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <translation>Fotos und Dateien</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Zusammen</translation>
        </message>
        <message>
            <source>Everything is encrypted on this computer. Nothing of it can be fetched again from a server, so nothing can be freed.</source>
            <translation>Alles ist auf diesem Computer verschlüsselt. Nichts davon lässt sich wieder von einem Server holen, deshalb lässt sich nichts freigeben.</translation>
        </message>
        <message>
            <source>Everything is encrypted on this computer. %1 of photos and files are on a server as well: they can be removed here and are fetched again when you open them, for as long as the server keeps them.</source>
            <translation>Alles ist auf diesem Computer verschlüsselt. %1 an Fotos und Dateien liegen auch auf einem Server: Sie können hier entfernt werden und werden wieder geholt, wenn du sie öffnest, solange der Server sie behält.</translation>
        </message>
        <message>
            <source>Free space</source>
            <translation>Platz schaffen</translation>
        </message>
        <message>
            <source>Free %1</source>
            <translation>%1 freigeben</translation>
        </message>
        <message>
            <source>By chat, the largest first</source>
            <translation>Nach Chat, der größte zuerst</translation>
        </message>
        <message>
            <source>What to do with this chat</source>
            <translation>Was mit diesem Chat geschehen soll</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Remove photos and files here</source>
            <translation>Fotos und Dateien hier entfernen</translation>
        </message>
        <message>
            <source>Delete the messages…</source>
            <translation>Nachrichten löschen …</translation>
        </message>
        <message>
            <source>Delete the chat…</source>
            <translation>Chat löschen …</translation>
        </message>
    </context>
    <context>
        <name>StorePage</name>
        <message>
            <source>Enter your recovery words</source>
            <translation>Gib deine Wiederherstellungswörter ein</translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation>Wähle ein Kennwort</translation>
        </message>
        <message>
            <source>Enter your passphrase</source>
            <translation>Gib dein Kennwort ein</translation>
        </message>
        <message>
            <source>The twelve words that you wrote down open these chats.</source>
            <translation>Die zwölf Wörter, die du aufgeschrieben hast, öffnen diese Chats.</translation>
        </message>
        <message>
            <source>It locks your chats on this computer. Nobody can bring it back if you forget it.</source>
            <translation>Es verschließt deine Chats auf diesem Computer. Niemand kann es zurückholen, wenn du es vergisst.</translation>
        </message>
        <message>
            <source>It opens your chats on this computer.</source>
            <translation>Es öffnet deine Chats auf diesem Computer.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Kennwort</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>Dieses Kennwort benutzen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Use recovery words</source>
            <translation>Wiederherstellungswörter verwenden</translation>
        </message>
    </context>
    <context>
        <name>SuggestionButton</name>
        <message>
            <source>Did you mean “%1”?</source>
            <extracomment>Below a search that found nothing</extracomment>
            <translation>Meintest du „%1“?</translation>
        </message>
    </context>
    <context>
        <name>TakeBackDialog</name>
        <message>
            <source>Take this message back?</source>
            <translation>Diese Nachricht zurücknehmen?</translation>
        </message>
        <message>
            <source>Its text is removed here and asked to be removed on all devices that have it. Somebody may have read it already.</source>
            <translation>Ihr Text wird hier entfernt, und alle Geräte, die ihn haben, werden gebeten, ihn zu entfernen. Vielleicht hat ihn schon jemand gelesen.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
    </context>
    <context>
        <name>TakeBackSeveralDialog</name>
        <message numerus="yes">
            <source>Take %n message(s) back?</source>
            <translation>
                <numerusform>%n Nachricht zurücknehmen?</numerusform>
                <numerusform>%n Nachrichten zurücknehmen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Their text is removed here and asked to be removed on all devices that have it. Somebody may have read it already.</source>
            <translation>Ihr Text wird hier entfernt, und alle Geräte, die ihn haben, werden gebeten, ihn zu entfernen. Vielleicht hat ihn schon jemand gelesen.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Your messages are on their way from your other device.</source>
            <translation>Deine Nachrichten sind von deinem anderen Gerät unterwegs.</translation>
        </message>
        <message>
            <source>Say hello. Messages here are encrypted for all members.</source>
            <translation>Sag hallo. Nachrichten hier sind für alle Mitglieder verschlüsselt.</translation>
        </message>
        <message>
            <source>Say hello. Messages here are encrypted.</source>
            <translation>Sag Hallo. Nachrichten hier sind verschlüsselt.</translation>
        </message>
        <message>
            <source>Say hello.</source>
            <translation>Sag Hallo.</translation>
        </message>
    </context>
    <context>
        <name>TonePicker</name>
        <message>
            <source>Skin tone</source>
            <translation>Hautfarbe</translation>
        </message>
    </context>
    <context>
        <name>TrustPill</name>
        <message>
            <source>Verified</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>New, not compared</source>
            <translation>Neu, nicht verglichen</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Blockiert</translation>
        </message>
        <message>
            <source>Trusted unseen</source>
            <translation>Ungesehen vertraut</translation>
        </message>
    </context>
    <context>
        <name>UnreachedCard</name>
        <message>
            <source>%1 can’t read it yet</source>
            <translation>%1 kann es noch nicht lesen</translation>
        </message>
        <message>
            <source>Send it to them now</source>
            <translation>Jetzt an sie senden</translation>
        </message>
        <message>
            <source>Send it to %1 now</source>
            <translation>Jetzt an %1 senden</translation>
        </message>
    </context>
    <context>
        <name>VersionsPopover</name>
        <message>
            <source>What it said before</source>
            <translation>Was vorher dort stand</translation>
        </message>
        <message>
            <source>This computer has no earlier text of it.</source>
            <translation>Dieser Computer hat keinen früheren Text davon.</translation>
        </message>
    </context>
    <context>
        <name>VoiceTile</name>
        <message>
            <source>%1, at %2</source>
            <translation>%1, bei %2</translation>
        </message>
        <message>
            <source>%1, playing</source>
            <translation>%1, wird abgespielt</translation>
        </message>
        <message>
            <source>%1, not played yet</source>
            <translation>%1, noch nicht angehört</translation>
        </message>
        <message>
            <source>Arrow keys move by 5 seconds</source>
            <translation>Die Pfeiltasten springen um 5 Sekunden</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Laden abbrechen</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>Senden abbrechen</translation>
        </message>
        <message>
            <source>Speed %1</source>
            <translation>Tempo %1</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Messages that land on their feet.</source>
            <translation>Nachrichten, die auf den Füßen landen.</translation>
        </message>
        <message>
            <source>Private chats and photos with anyone on any provider. If something is down, everything you write waits here, is sent once, and you are told what is going on.</source>
            <translation>Private Chats und Fotos mit allen, egal bei welchem Anbieter. Fällt etwas aus, wartet hier alles, was du schreibst, wird einmal gesendet, und du erfährst, was los ist.</translation>
        </message>
        <message>
            <source>Create an account</source>
            <translation>Konto anlegen</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Link with my other device</source>
            <translation>Mit meinem anderen Gerät verbinden</translation>
        </message>
        <message>
            <source>Open an invitation link</source>
            <translation>Einladungslink öffnen</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Sicherung wiederherstellen</translation>
        </message>
        <message>
            <source>Back to the chats</source>
            <translation>Zurück zu den Chats</translation>
        </message>
        <message>
            <source>Power’s back! Did my photo make it?</source>
            <translation>Der Strom ist wieder da! Kam mein Foto an?</translation>
        </message>
        <message>
            <source>18:40</source>
            <translation>18:40</translation>
        </message>
        <message>
            <source>It did. Exactly once, the moment you were back.</source>
            <translation>Kam an. Genau einmal, sobald du wieder da warst.</translation>
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
            <translation>Ohne das andere Gerät</translation>
        </message>
        <message>
            <source>New messages work here from now on, in all your chats. Older ones can’t be read on this computer: they were encrypted for your other devices only, and your provider can’t open them either.

If the other device turns up, link it later: Settings, Devices, “Bring your chats here”.</source>
            <translation>Neue Nachrichten gehen hier von jetzt an in allen Chats. Ältere lassen sich auf diesem Computer nicht lesen: Sie wurden nur für deine anderen Geräte verschlüsselt, und auch dein Anbieter kann sie nicht öffnen.

Wenn das andere Gerät auftaucht, verbinde es später: Einstellungen, Geräte, „Deine Chats hierher holen“.</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>Ohne es weitermachen</translation>
        </message>
        <message>
            <source>Back to the code</source>
            <translation>Zurück zum Code</translation>
        </message>
    </context>
    <context>
        <name>WordGrid</name>
        <message>
            <source>The eight words</source>
            <translation>Die acht Wörter</translation>
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
            <translation>geändert, die Änderung wartet noch</translation>
        </message>
        <message>
            <source>edited, the change could not be sent</source>
            <translation>geändert, die Änderung konnte nicht gesendet werden</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>with a link</source>
            <translation>mit Link</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <extracomment>The people who reacted to a message: the names of some, and how many more</extracomment>
            <translation>%1 und noch %2</translation>
        </message>
        <message>
            <source>You took this message back</source>
            <translation>Du hast diese Nachricht zurückgenommen</translation>
        </message>
        <message>
            <source>%1 took this message back</source>
            <translation>%1 hat diese Nachricht zurückgenommen</translation>
        </message>
        <message>
            <source>you</source>
            <translation>du</translation>
        </message>
        <message>
            <source>Saved on this computer, waiting for %1</source>
            <translation>Auf diesem Computer gesichert, wartet auf %1</translation>
        </message>
        <message>
            <source>%1’s server</source>
            <translation>den Server von %1</translation>
        </message>
        <message>
            <source>On its way to %1</source>
            <translation>Unterwegs zu %1</translation>
        </message>
        <message>
            <source>Checking whether %1 got it</source>
            <translation>Prüft, ob %1 sie hat</translation>
        </message>
        <message>
            <source>%1 has it, %2</source>
            <translation>%1 hat sie, %2</translation>
        </message>
        <message>
            <source>On everyone’s devices</source>
            <translation>Auf den Geräten aller</translation>
        </message>
        <message>
            <source>On %1’s device, %2</source>
            <translation>Auf dem Gerät von %1, %2</translation>
        </message>
        <message>
            <source>On %1’s device</source>
            <translation>Auf dem Gerät von %1</translation>
        </message>
        <message>
            <source>Read by everyone</source>
            <translation>Von allen gelesen</translation>
        </message>
        <message>
            <source>Read %1</source>
            <translation>Gelesen %1</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Gelesen</translation>
        </message>
        <message>
            <source>Not sent: %1</source>
            <translation>Nicht gesendet: %1</translation>
        </message>
        <message>
            <source>This goes out again by itself when it does.</source>
            <translation>Das geht von selbst wieder hinaus, sobald er antwortet.</translation>
        </message>
        <message>
            <source>Asked your other device, waiting.</source>
            <translation>Dein anderes Gerät ist gefragt, wartet.</translation>
        </message>
        <message>
            <source>Asked %1’s device, waiting.</source>
            <translation>Das Gerät von %1 ist gefragt, wartet.</translation>
        </message>
        <message>
            <source>Your other device can’t send it again.</source>
            <translation>Dein anderes Gerät kann sie nicht noch einmal senden.</translation>
        </message>
        <message>
            <source>%1’s device can’t send it again.</source>
            <translation>Das Gerät von %1 kann sie nicht noch einmal senden.</translation>
        </message>
        <message>
            <source>Ask your other device to send it again</source>
            <translation>Dein anderes Gerät bitten, sie noch einmal zu senden</translation>
        </message>
        <message>
            <source>Ask %1’s device to send it again</source>
            <translation>Das Gerät von %1 bitten, sie noch einmal zu senden</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With the device of somebody whose messages can't be read</extracomment>
            <translation>Sichere Verbindung erneuern</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Noch einmal senden</translation>
        </message>
        <message>
            <source>Send as file</source>
            <translation>Als Datei senden</translation>
        </message>
        <message>
            <source>Send without encryption…</source>
            <translation>Unverschlüsselt senden …</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal suchen</translation>
        </message>
        <message>
            <source>Send the rest first</source>
            <translation>Den Rest zuerst senden</translation>
        </message>
        <message>
            <source>Show all, %1 characters</source>
            <translation>Alles zeigen, %1 Zeichen</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>verschlüsselt</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>nicht verschlüsselt</translation>
        </message>
    </context>
    <context>
        <name>WordsEntry</name>
        <message>
            <source>Recovery words</source>
            <translation>Wiederherstellungswörter</translation>
        </message>
        <message>
            <source>All twelve, with spaces between them.</source>
            <translation>Alle zwölf, mit Leerzeichen dazwischen.</translation>
        </message>
        <message>
            <source>Open my chats</source>
            <translation>Meine Chats öffnen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>WriteAs</name>
        <message>
            <source>As</source>
            <translation>Als</translation>
        </message>
    </context>
</TS>

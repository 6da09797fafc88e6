<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutSettings</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>AccountFoot</name>
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
    <name>Badge</name>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Ninelives</source>
        <extracomment>The program&apos;s name; not translated</extracomment>
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
        <source>Mute</source>
        <translation>Stumm schalten</translation>
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
        <source>Unblock</source>
        <translation>Nicht mehr blockieren</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Verlassen …</translation>
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
        <source>Mute</source>
        <translation>Stumm schalten</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
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
    <name>ChatSheet</name>
    <message>
        <source>Compare</source>
        <extracomment>Opens the list of devices with their fingerprints</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>A text as long as this can go as a file.</source>
        <translation>Ein so langer Text kann als Datei gehen.</translation>
    </message>
    <message>
        <source>Send as file</source>
        <translation>Als Datei senden</translation>
    </message>
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
        <source>Record a voice message</source>
        <translation>Sprachnachricht aufnehmen</translation>
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
        <source>Not sent · see why</source>
        <translation>Nicht gesendet · warum?</translation>
    </message>
    <message>
        <source>Can’t be read on this computer</source>
        <translation>Auf diesem Computer nicht lesbar</translation>
    </message>
    <message>
        <source>%1 wants to write to you</source>
        <translation>%1 möchte dir schreiben</translation>
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
        <source>draft: %1</source>
        <translation>Entwurf: %1</translation>
    </message>
    <message>
        <source>you: %1</source>
        <translation>du: %1</translation>
    </message>
    <message>
        <source>Contact request</source>
        <translation>Kontaktanfrage</translation>
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
        <source>you were mentioned</source>
        <translation>du wurdest erwähnt</translation>
    </message>
    <message>
        <source>Photo not sent · see why</source>
        <translation>Foto nicht gesendet · warum?</translation>
    </message>
    <message>
        <source>File not sent · see why</source>
        <translation>Datei nicht gesendet · warum?</translation>
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
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Counts new messages quietly.</source>
        <translation>Zählt neue Nachrichten leise.</translation>
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
        <source>Unblock %1</source>
        <translation>%1 nicht mehr blockieren</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>%1 blockieren</translation>
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
    <name>DeviceCard</name>
    <message>
        <source>this device</source>
        <extracomment>The device the user sits at</extracomment>
        <translation>dieses Gerät</translation>
    </message>
    <message>
        <source>No longer in use. Nothing is encrypted for it.</source>
        <translation>Nicht mehr in Gebrauch. Dafür wird nichts verschlüsselt.</translation>
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
        <source>Drop here to send them as files</source>
        <translation>Hier ablegen, um sie als Dateien zu senden</translation>
    </message>
    <message>
        <source>%1, full size, location still removed</source>
        <translation>%1, volle Größe, auch ohne Ortsangabe</translation>
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
    <message>
        <source>Find a chat</source>
        <translation>Einen Chat finden</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Next or previous chat</source>
        <translation>Nächster oder voriger Chat</translation>
    </message>
    <message>
        <source>Next or previous unread chat</source>
        <translation>Nächster oder voriger ungelesener Chat</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Newest message, again: first unread</source>
        <translation>Neueste Nachricht, noch einmal: erste ungelesene</translation>
    </message>
    <message>
        <source>Details of the chat</source>
        <translation>Details des Chats</translation>
    </message>
    <message>
        <source>Mute the chat</source>
        <translation>Den Chat stumm schalten</translation>
    </message>
    <message>
        <source>Copy the chosen message</source>
        <translation>Die gewählte Nachricht kopieren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close, leave</source>
        <translation>Schließen, verlassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Attach photos or files</source>
        <translation>Fotos oder Dateien anhängen</translation>
    </message>
    <message>
        <source>Paste text, photos or files</source>
        <translation>Text, Fotos oder Dateien einfügen</translation>
    </message>
    <message>
        <source>What works, during an outage</source>
        <translation>Was geht, während eines Ausfalls</translation>
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
        <source>This picture is damaged, so it can’t be prepared.</source>
        <translation>Dieses Bild ist beschädigt und kann deshalb nicht vorbereitet werden.</translation>
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
    <name>MessageMenu</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
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
        <source>React</source>
        <translation>Reagieren</translation>
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
        <source>Take back…</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Who has read it</source>
        <translation>Wer es gelesen hat</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>Keyboard shortcut</extracomment>
        <translation>Eingabe</translation>
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
        <source>Remove for everyone…</source>
        <translation>Für alle entfernen …</translation>
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
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Copy photo</source>
        <translation>Foto kopieren</translation>
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
    <name>NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Write to anyone on any provider. An address looks like one for email.</source>
        <translation>Schreib allen, egal bei welchem Anbieter. Eine Adresse sieht aus wie eine für E-Mail.</translation>
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
        <source>No internet</source>
        <translation>Kein Internet</translation>
    </message>
    <message>
        <source>Network wants a sign-in</source>
        <translation>Netz will Anmeldung</translation>
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
    <name>Ninelives::ComposerViewModel</name>
    <message>
        <source>Message without encryption</source>
        <translation>Nachricht ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Message the group</source>
        <translation>Nachricht an die Gruppe</translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation>Beschriftung hinzufügen</translation>
    </message>
    <message>
        <source>This is longer than any provider takes (%L1 characters). It is still here.</source>
        <translation>Das ist länger, als irgendein Anbieter annimmt (%L1 Zeichen). Es ist noch da.</translation>
    </message>
    <message>
        <source>Message.txt</source>
        <extracomment>The name of the file that a very long text is sent as</extracomment>
        <translation>Nachricht.txt</translation>
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
</context>
<context>
    <name>Ninelives::ConversationViewModel</name>
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
        <source>%1’s server and yours can read what is written here.</source>
        <translation>Der Server von %1 und deiner können lesen, was hier geschrieben wird.</translation>
    </message>
    <message>
        <source>What you write is saved here and sent once when your provider answers.</source>
        <translation>Was du schreibst, ist hier gesichert und wird einmal gesendet, wenn dein Anbieter antwortet.</translation>
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
        <source>The servers that carry this channel, and anyone who joins it, can read what is written here.</source>
        <translation>Die Server, die diesen Kanal tragen, und alle, die beitreten, können lesen, was hier geschrieben wird.</translation>
    </message>
</context>
<context>
    <name>Ninelives::DeviceListModel</name>
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
    <name>Ninelives::NewChatViewModel</name>
    <message>
        <source>An address looks like name@provider.example.</source>
        <translation>Eine Adresse sieht aus wie name@anbieter.example.</translation>
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
        <source>Next try in %1 s</source>
        <translation>Nächster Versuch in %1 s</translation>
    </message>
    <message>
        <source>Trying now</source>
        <translation>Versucht es gerade</translation>
    </message>
    <message>
        <source>All right</source>
        <extracomment>Puts a notice away</extracomment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Open sign-in page</source>
        <translation>Anmeldeseite öffnen</translation>
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
    <message>
        <source>%1 of %2 devices can’t read yet</source>
        <translation>%1 von %2 Geräten können noch nicht lesen</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 Geräte</translation>
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
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 von %2 Geräten</translation>
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
    <name>Ninelives::SendFilesModel</name>
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
        <source>Up to %1 each</source>
        <translation>Je bis zu %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, and why it can&apos;t be sent</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
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
    <name>Ninelives::TimelineModel</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
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
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
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
        <source>yourself</source>
        <translation>dich selbst</translation>
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
        <source>Ctrl K finds a chat</source>
        <translation>Strg K findet einen Chat</translation>
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
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
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
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Weiterleiten …</translation>
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
        <source>Each chat can have its own choice under Details.</source>
        <translation>Jeder Chat kann unter Details seine eigene Wahl haben.</translation>
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
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Which messages of a group are told of</extracomment>
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
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Counts new messages quietly.</source>
        <translation>Zählt neue Nachrichten still.</translation>
    </message>
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
        <source>Your provider, %1, has not answered since %2.</source>
        <translation>Dein Anbieter, %1, antwortet seit %2 nicht.</translation>
    </message>
    <message>
        <source>Your network can’t look up names at the moment.</source>
        <translation>Dein Netz kann gerade keine Namen auflösen.</translation>
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
        <source>%1 is up, but can’t check passwords at the moment.</source>
        <translation>%1 läuft, kann aber gerade keine Passwörter prüfen.</translation>
    </message>
    <message>
        <source>Your password is fine as far as we know.</source>
        <translation>Dein Passwort ist, soweit wir wissen, in Ordnung.</translation>
    </message>
    <message>
        <source>%1 lets us in, but then does not let us go on.</source>
        <translation>%1 lässt uns herein, aber dann nicht weiter.</translation>
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
        <source>Nobody this computer trusts vouches for %1.</source>
        <translation>Niemand, dem dieser Computer vertraut, bürgt für %1.</translation>
    </message>
    <message>
        <source>We are not connecting to it. Another network may help.</source>
        <translation>Wir verbinden uns nicht damit. Ein anderes Netz kann helfen.</translation>
    </message>
    <message>
        <source>Something on this network answers in place of %1.</source>
        <translation>Etwas in diesem Netz antwortet anstelle von %1.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Dieser Computer ist mit keinem Netz verbunden.</translation>
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
        <source>The machine behind %1 says it does not serve %1.</source>
        <translation>Der Rechner hinter %1 sagt, dass er nicht für %1 zuständig ist.</translation>
    </message>
    <message>
        <source>Usually a move that is not finished.</source>
        <translation>Meist ein Umzug, der nicht fertig ist.</translation>
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
        <source>Connecting to %1, this is taking longer than usual.</source>
        <translation>Verbindet mit %1, das dauert länger als sonst.</translation>
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
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>You can read everything. New messages stay on the server meanwhile.</source>
        <translation>Du kannst alles lesen. Neue Nachrichten bleiben so lange auf dem Server.</translation>
    </message>
    <message>
        <source>Your chats can’t be saved at the moment.</source>
        <translation>Deine Chats können gerade nicht gespeichert werden.</translation>
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
        <source>The internet does not know %1’s server.</source>
        <translation>Das Internet kennt den Server von %1 nicht.</translation>
    </message>
    <message>
        <source>%1’s server did not answer.</source>
        <translation>Der Server von %1 hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Nothing that can be sent is left of this.</source>
        <translation>Davon bleibt nichts, was sich senden lässt.</translation>
    </message>
    <message>
        <source>This could not be sent.</source>
        <translation>Dies konnte nicht gesendet werden.</translation>
    </message>
    <message>
        <source>This message can’t be opened on this computer</source>
        <translation>Diese Nachricht lässt sich auf diesem Computer nicht öffnen</translation>
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
        <source>Unlock it and try again. Nothing was changed.</source>
        <translation>Entsperre ihn und versuch es noch einmal. Nichts wurde verändert.</translation>
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
    <message>
        <source>A part of your chats on this computer is damaged.</source>
        <translation>Ein Teil deiner Chats auf diesem Computer ist beschädigt.</translation>
    </message>
    <message>
        <source>Close Ninelives and start it again: it repairs what it can, and keeps the damaged file.</source>
        <translation>Beende Ninelives und starte es neu: Es repariert, was geht, und behält die beschädigte Datei.</translation>
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
        <source>This network wants you to sign in first. Your password was not sent.</source>
        <translation>Dieses Netz will, dass du dich erst anmeldest. Dein Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>This computer’s clock is behind, so %1 could not be checked. Your password was not sent.</source>
        <translation>Die Uhr dieses Computers geht nach, deshalb ließ sich %1 nicht prüfen. Dein Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>All of it is saved here and will be sent once, in order, when it returns.</source>
        <translation>Alles davon ist hier gespeichert und wird einmal, der Reihe nach, gesendet, sobald er wieder da ist.</translation>
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
        <source>Your provider, %1, has not been taking connections since %2.</source>
        <translation>Dein Anbieter, %1, nimmt seit %2 keine Verbindungen an.</translation>
    </message>
    <message>
        <source>Your provider, %1, was shut down at %2.</source>
        <translation>Dein Anbieter, %1, wurde um %2 heruntergefahren.</translation>
    </message>
    <message>
        <source>Secure connections are refused until it is right.</source>
        <translation>Sichere Verbindungen kommen erst zustande, wenn sie stimmt.</translation>
    </message>
    <message>
        <source>The security certificate of %1 ran out on %2.</source>
        <translation>Das Sicherheitszertifikat von %1 ist am %2 abgelaufen.</translation>
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
        <extracomment>&quot;3 messages&quot; and &quot;1 photo&quot;</extracomment>
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
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Notifications</source>
        <extracomment>Group of settings</extracomment>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Group of settings</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Privacy and receipts</source>
        <extracomment>Group of settings</extracomment>
        <translation>Privates und Bestätigungen</translation>
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
        <source>Back to the chats</source>
        <translation>Zurück zu den Chats</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back to the list of settings</source>
        <translation>Zurück zur Liste der Einstellungen</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <extracomment>Group of settings</extracomment>
        <translation>Fotos und Dateien</translation>
    </message>
    <message>
        <source>Connection and history</source>
        <extracomment>Group of settings</extracomment>
        <translation>Verbindung und Verlauf</translation>
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
        <source>New chat</source>
        <translation>Neuer Chat</translation>
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
        <source>Nothing found for “%1”.</source>
        <translation>Nichts gefunden zu „%1“.</translation>
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
        <source>New chat or group</source>
        <translation>Neuer Chat oder Gruppe</translation>
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
        <source>Groups</source>
        <extracomment>Filter of the chat list</extracomment>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
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
    <message>
        <source>%1 messages have not been sent.</source>
        <translation>%1 Nachrichten sind noch nicht gesendet.</translation>
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
    <name>StorePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Wähle ein Kennwort</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>Gib dein Kennwort ein</translation>
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
    <name>Timeline</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Say hello. Messages here are encrypted.</source>
        <translation>Sag Hallo. Nachrichten hier sind verschlüsselt.</translation>
    </message>
    <message>
        <source>Say hello.</source>
        <translation>Sag Hallo.</translation>
    </message>
    <message>
        <source>Say hello. Messages here are encrypted for all members.</source>
        <translation>Sag hallo. Nachrichten hier sind für alle Mitglieder verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>edited, the change waits</source>
        <translation>geändert, die Änderung wartet noch</translation>
    </message>
    <message>
        <source>edited, the change could not be sent</source>
        <translation>geändert, die Änderung konnte nicht gesendet werden</translation>
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
        <source>Private chats with anyone on any provider. If something is down, everything you write waits here, is sent once, and you are told what is going on.</source>
        <translation>Private Chats mit allen, egal bei welchem Anbieter. Fällt etwas aus, wartet hier alles, was du schreibst, wird einmal gesendet, und du erfährst, was los ist.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>With an account at any XMPP provider. No phone number, no address book.</source>
        <translation>Mit einem Konto bei einem beliebigen XMPP-Anbieter. Keine Telefonnummer, kein Adressbuch.</translation>
    </message>
    <message>
        <source>Power’s back! Did my message make it?</source>
        <translation>Der Strom ist wieder da! Kam meine Nachricht an?</translation>
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
    <name>TimelineRow</name>
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
        <source>%1 characters, too long to show all. Copy the text to read it.</source>
        <translation>%1 Zeichen, zu lang, um alles zu zeigen. Kopiere den Text, um ihn zu lesen.</translation>
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
    <name>Ninelives::Notifier</name>
    <message>
        <source>Ninelives</source>
        <translation>Ninelives</translation>
    </message>
    <message>
        <source>A message to %1 was not sent.</source>
        <translation>Eine Nachricht an %1 wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>A message was not sent.</source>
        <translation>Eine Nachricht wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
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
        <source>%1 in %2</source>
        <extracomment>A notification&apos;s title: who wrote, and in which group</extracomment>
        <translation>%1 in %2</translation>
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
        <source>Muted chats stay quiet. Each group has its own choice under Details.</source>
        <translation>Stummgeschaltete Chats bleiben still. Jede Gruppe hat unter Details ihre eigene Wahl.</translation>
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
</context>
<context>
    <name>SearchHits</name>
    <message>
        <source>Messages</source>
        <extracomment>Above the messages that were found</extracomment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>None on this computer.</source>
        <translation>Keine auf diesem Computer.</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
</context>
</TS>

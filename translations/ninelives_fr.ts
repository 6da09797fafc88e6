<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>AboutSettings</name>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
            <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure : vous pouvez l’utiliser, l’étudier, le partager et le modifier. Il est fourni sans aucune garantie.</translation>
        </message>
        <message>
            <source>What it stands on</source>
            <translation>Sur quoi il repose</translation>
        </message>
        <message>
            <source>With thanks to everybody who made these, and to the XMPP Standards Foundation for the protocol.</source>
            <translation>Merci à tous ceux qui les ont faits, et à la XMPP Standards Foundation pour le protocole.</translation>
        </message>
        <message>
            <source>%1, licence %2, opens %3</source>
            <translation>%1, licence %2, ouvre %3</translation>
        </message>
    </context>
    <context>
        <name>AccountChips</name>
        <message>
            <source>For which account?</source>
            <translation>Pour quel compte ?</translation>
        </message>
    </context>
    <context>
        <name>AccountFoot</name>
        <message>
            <source>Close the settings</source>
            <translation>Fermer les réglages</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>AccountSettings</name>
        <message>
            <source>Enter a new password…</source>
            <translation>Saisir un nouveau mot de passe…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>Se déconnecter…</translation>
        </message>
    </context>
    <context>
        <name>AccountsButton</name>
        <message>
            <source>All accounts</source>
            <translation>Tous les comptes</translation>
        </message>
    </context>
    <context>
        <name>AccountsDialog</name>
        <message>
            <source>Your accounts</source>
            <translation>Vos comptes</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>AddMembersDialog</name>
        <message>
            <source>Add people</source>
            <translation>Ajouter des personnes</translation>
        </message>
        <message>
            <source>Invite people</source>
            <translation>Inviter des personnes</translation>
        </message>
        <message>
            <source>They can read what is written from then on, on all their devices.</source>
            <translation>Elles pourront lire ce qui est écrit à partir de là, sur tous leurs appareils.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Inviter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>Contraste fort</translation>
        </message>
        <message>
            <source>Clear outlines and colours that are easier to tell apart.</source>
            <translation>Des contours nets et des couleurs plus faciles à distinguer.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Petite</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normale</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Plus grande</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Maximale</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Moins de mouvement</translation>
        </message>
        <message>
            <source>Nothing slides, turns or fades.</source>
            <translation>Rien ne glisse, ne tourne ni ne s’estompe.</translation>
        </message>
        <message>
            <source>Compact list of chats</source>
            <translation>Liste compacte des discussions</translation>
        </message>
        <message>
            <source>More chats fit, with smaller pictures.</source>
            <translation>Plus de discussions tiennent, avec de plus petites images.</translation>
        </message>
        <message>
            <source>Enter sends</source>
            <translation>Entrée envoie</translation>
        </message>
        <message>
            <source>Shift and Enter begin a new line.</source>
            <translation>Maj et Entrée commencent une nouvelle ligne.</translation>
        </message>
        <message>
            <source>Ctrl and Enter send.</source>
            <translation>Ctrl et Entrée envoient.</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach</source>
            <translation>Joindre</translation>
        </message>
        <message>
            <source>Photo or file…</source>
            <translation>Photo ou fichier…</translation>
        </message>
        <message>
            <source>Ctrl O</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl O</translation>
        </message>
        <message>
            <source>What was copied</source>
            <translation>Contenu copié</translation>
        </message>
        <message>
            <source>Ctrl V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl V</translation>
        </message>
        <message>
            <source>Choose photos or files</source>
            <translation>Choisir des photos ou des fichiers</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Photos (*.jpg *.jpeg *.png *.gif *.webp *.heic *.heif *.avif)</source>
            <translation>Photos (*.jpg *.jpeg *.png *.gif *.webp *.heic *.heif *.avif)</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Don’t send %1</source>
            <translation>Ne pas envoyer %1</translation>
        </message>
        <message>
            <source>Turn %1</source>
            <translation>Pivoter %1</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>About to be sent</source>
            <translation>Sur le point de partir</translation>
        </message>
        <message>
            <source>Add more</source>
            <translation>En ajouter</translation>
        </message>
        <message>
            <source>Full size</source>
            <translation>Pleine taille</translation>
        </message>
        <message>
            <source>Full size chosen</source>
            <translation>Pleine taille choisie</translation>
        </message>
        <message>
            <source>Untouched chosen</source>
            <translation>Original choisi</translation>
        </message>
        <message>
            <source>Size and quality of the photos</source>
            <translation>Taille et qualité des photos</translation>
        </message>
        <message>
            <source>Size and quality</source>
            <translation>Taille et qualité</translation>
        </message>
        <message>
            <source>Sized for the screen</source>
            <translation>Adaptée à l’écran</translation>
        </message>
        <message>
            <source>Full size, place and camera removed</source>
            <translation>Pleine taille, sans lieu ni appareil photo</translation>
        </message>
        <message>
            <source>Untouched, tells place and camera</source>
            <translation>Original, révèle le lieu et l’appareil photo</translation>
        </message>
    </context>
    <context>
        <name>AttachmentTile</name>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Program %1</source>
            <translation>Programme %1</translation>
        </message>
        <message>
            <source>File %1</source>
            <translation>Fichier %1</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <translation>en attente d’envoi</translation>
        </message>
        <message>
            <source>being prepared</source>
            <translation>en préparation</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>en cours d’envoi</translation>
        </message>
        <message>
            <source>being loaded</source>
            <translation>en chargement</translation>
        </message>
        <message>
            <source>not loaded</source>
            <translation>pas chargé</translation>
        </message>
        <message>
            <source>%1 from you</source>
            <comment>a photo or file</comment>
            <translation>%1, de votre part</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <comment>a photo or file, and a person</comment>
            <translation>%1, de la part de %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>caption %1</source>
            <translation>légende %1</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Waiting, %1</source>
            <translation>En attente, %1</translation>
        </message>
        <message>
            <source>Preparing</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <source>Uploading, %1</source>
            <translation>Envoi, %1</translation>
        </message>
        <message>
            <source>Loading, %1</source>
            <translation>Chargement, %1</translation>
        </message>
        <message>
            <source>A program. Open only if you expected it.</source>
            <translation>Un programme. À n’ouvrir que si vous l’attendiez.</translation>
        </message>
        <message>
            <source>A program, %1. Open only if you expected it.</source>
            <translation>Un programme, %1. À n’ouvrir que si vous l’attendiez.</translation>
        </message>
        <message>
            <source>Open or save</source>
            <translation>Ouvrir ou enregistrer</translation>
        </message>
        <message>
            <source>%1, open or save</source>
            <translation>%1, ouvrir ou enregistrer</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>Pas chargé</translation>
        </message>
        <message>
            <source>%1, not loaded</source>
            <translation>%1, pas chargé</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Charger</translation>
        </message>
        <message>
            <source>Fetch again</source>
            <translation>Récupérer à nouveau</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Send smaller</source>
            <translation>Envoyer en plus petit</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Load, %1</source>
            <comment>a photo of that size</comment>
            <translation>Charger, %1</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Make a backup</source>
            <translation>Faire une sauvegarde</translation>
        </message>
        <message>
            <source>Check a backup</source>
            <translation>Vérifier une sauvegarde</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Without this passphrase nobody opens the backup, not even you. Keep it apart from the file.</source>
            <translation>Sans cette phrase secrète, personne n’ouvre la sauvegarde, pas même vous. Gardez-la à part du fichier.</translation>
        </message>
        <message>
            <source>The whole file is read. Nothing is changed.</source>
            <translation>Le fichier entier est lu. Rien n’est modifié.</translation>
        </message>
        <message>
            <source>This computer becomes a new device of yours, with keys of its own. What was written after the backup comes from your provider, as far as its keys allow.</source>
            <translation>Cet ordinateur devient un nouvel appareil à vous, avec ses propres clés. Ce qui a été écrit après la sauvegarde vient de votre fournisseur, autant que ses clés le permettent.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Passphrase of the backup</source>
            <translation>Phrase secrète de la sauvegarde</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>La même encore une fois</translation>
        </message>
        <message>
            <source>Suggest six words</source>
            <translation>Proposer six mots</translation>
        </message>
        <message>
            <source>With photos and files</source>
            <translation>Avec photos et fichiers</translation>
        </message>
        <message>
            <source>Without, only those go along that no server has.</source>
            <translation>Sans, seuls ceux qu’aucun serveur n’a sont inclus.</translation>
        </message>
        <message>
            <source>Where the backup is to go</source>
            <translation>Où placer la sauvegarde</translation>
        </message>
        <message>
            <source>Backups (%1)</source>
            <translation>Sauvegardes (%1)</translation>
        </message>
        <message>
            <source>Which backup</source>
            <translation>Quelle sauvegarde</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Tous les fichiers (%1)</translation>
        </message>
        <message>
            <source>Choose where to…</source>
            <translation>Choisir où…</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Choisir le fichier…</translation>
        </message>
        <message>
            <source>Start Ninelives again</source>
            <translation>Redémarrer Ninelives</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>BackupSettings</name>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>One encrypted file with everything on this computer. Restored on another one, that computer becomes a new device of yours.</source>
            <translation>Un fichier chiffré avec tout ce qui est sur cet ordinateur. Restauré sur un autre, celui-ci devient un nouvel appareil à vous.</translation>
        </message>
        <message>
            <source>Make a backup…</source>
            <translation>Faire une sauvegarde…</translation>
        </message>
        <message>
            <source>Check a backup…</source>
            <translation>Vérifier une sauvegarde…</translation>
        </message>
        <message>
            <source>Recovery words</source>
            <translation>Mots de récupération</translation>
        </message>
        <message>
            <source>Make new words…</source>
            <translation>Faire de nouveaux mots…</translation>
        </message>
        <message>
            <source>Write them down…</source>
            <translation>Les noter…</translation>
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
            <translation>Les personnes bloquées ne peuvent ni vous écrire ni voir si vous êtes en ligne. Elles ne l’apprennent pas. Votre fournisseur garde la liste, pour tous vos appareils.</translation>
        </message>
        <message>
            <source>Block an address</source>
            <translation>Bloquer une adresse</translation>
        </message>
        <message>
            <source>name@server</source>
            <translation>nom@serveur</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloquer</translation>
        </message>
        <message>
            <source>Nobody is blocked.</source>
            <translation>Personne n’est bloqué.</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Débloquer</translation>
        </message>
        <message>
            <source>Unblock %1</source>
            <translation>Débloquer %1</translation>
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
            <translation>modifié</translation>
        </message>
        <message>
            <source>Shows what it said before</source>
            <translation>Montre le texte d’avant</translation>
        </message>
        <message>
            <source>The change could not be sent; others see the earlier text</source>
            <translation>La modification n’a pas pu être envoyée ; les autres voient l’ancien texte</translation>
        </message>
        <message>
            <source>The change waits; others see the earlier text until it is sent</source>
            <translation>La modification attend ; les autres voient l’ancien texte jusqu’à son envoi</translation>
        </message>
    </context>
    <context>
        <name>CalendarPopover</name>
        <message>
            <source>Month before</source>
            <translation>Mois précédent</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Mois suivant</translation>
        </message>
    </context>
    <context>
        <name>ChatBars</name>
        <message>
            <source>Go to a day</source>
            <translation>Aller à un jour</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message numerus="yes">
            <source>Back to the chats, %n unread</source>
            <translation>
                <numerusform>Retour aux discussions, %n non lu</numerusform>
                <numerusform>Retour aux discussions, %n non lus</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the chats</source>
            <translation>Retour aux discussions</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Masquer les détails</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Discussion</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>Lever la sourdine</translation>
        </message>
        <message>
            <source>Mute…</source>
            <translation>Mettre en sourdine…</translation>
        </message>
        <message>
            <source>Ctrl Shift M</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Maj M</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Désépingler</translation>
        </message>
        <message>
            <source>Pin to the top</source>
            <translation>Épingler en haut</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Leave…</source>
            <translation>Quitter…</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Débloquer</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloquer</translation>
        </message>
    </context>
    <context>
        <name>ChatList</name>
        <message>
            <source>Chats</source>
            <translation>Discussions</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Discussion</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Désépingler</translation>
        </message>
        <message>
            <source>Pin to the top</source>
            <translation>Épingler en haut</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>Lever la sourdine</translation>
        </message>
        <message>
            <source>Mute…</source>
            <translation>Mettre en sourdine…</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Marquer comme lu</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>Marquer comme non lu</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Désarchiver</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiver</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Leave…</source>
            <translation>Quitter…</translation>
        </message>
    </context>
    <context>
        <name>ChatOutage</name>
        <message>
            <source>Try now</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>ChatPrivacy</name>
        <message>
            <source>What members are told</source>
            <translation>Ce que les membres apprennent</translation>
        </message>
        <message>
            <source>What this chat tells %1</source>
            <translation>Ce que cette discussion dit à %1</translation>
        </message>
        <message>
            <source>That a message arrived</source>
            <translation>Qu’un message est arrivé</translation>
        </message>
        <message>
            <source>That you have read</source>
            <translation>Que vous avez lu</translation>
        </message>
        <message>
            <source>That you are typing</source>
            <translation>Que vous écrivez</translation>
        </message>
        <message>
            <source>As in settings</source>
            <translation>Selon les réglages</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
    </context>
    <context>
        <name>ChatSearchBar</name>
        <message>
            <source>Search this chat</source>
            <translation>Chercher dans cette discussion</translation>
        </message>
        <message>
            <source>Older hit</source>
            <translation>Résultat plus ancien</translation>
        </message>
        <message>
            <source>Newer hit</source>
            <translation>Résultat plus récent</translation>
        </message>
        <message>
            <source>Go to a day</source>
            <translation>Aller à un jour</translation>
        </message>
        <message>
            <source>End the search</source>
            <translation>Terminer la recherche</translation>
        </message>
    </context>
    <context>
        <name>ChatSheet</name>
        <message>
            <source>A text as long as this can go as a file.</source>
            <translation>Un texte aussi long peut partir en fichier.</translation>
        </message>
        <message>
            <source>Send as file</source>
            <translation>Envoyer en fichier</translation>
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <source>Find a chat or a command</source>
            <translation>Trouver une discussion ou une commande</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Chercher dans tous les messages</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nouvelle discussion</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Nouveau groupe</translation>
        </message>
        <message>
            <source>Join a channel</source>
            <translation>Rejoindre un canal</translation>
        </message>
        <message>
            <source>Next chat</source>
            <translation>Discussion suivante</translation>
        </message>
        <message>
            <source>Previous chat</source>
            <translation>Discussion précédente</translation>
        </message>
        <message>
            <source>Next unread chat</source>
            <translation>Discussion non lue suivante</translation>
        </message>
        <message>
            <source>Previous unread chat</source>
            <translation>Discussion non lue précédente</translation>
        </message>
        <message>
            <source>Pinned chat 1 to 9</source>
            <translation>Discussion épinglée 1 à 9</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Partie suivante de la fenêtre</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Partie précédente de la fenêtre</translation>
        </message>
        <message>
            <source>Close what is on top, leave</source>
            <translation>Fermer ce qui est devant, quitter</translation>
        </message>
        <message>
            <source>What works, during an outage</source>
            <translation>Ce qui marche, pendant une panne</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Attach photos or files</source>
            <translation>Joindre des photos ou des fichiers</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>Émojis</translation>
        </message>
        <message>
            <source>Search this chat</source>
            <translation>Chercher dans cette discussion</translation>
        </message>
        <message>
            <source>Go to a day</source>
            <translation>Aller à un jour</translation>
        </message>
        <message>
            <source>Choose several messages</source>
            <translation>Choisir plusieurs messages</translation>
        </message>
        <message>
            <source>Newest message, again: first unread</source>
            <translation>Dernier message ; encore : premier non lu</translation>
        </message>
        <message>
            <source>Details of this chat</source>
            <translation>Détails de cette discussion</translation>
        </message>
        <message>
            <source>Mute this chat</source>
            <translation>Sourdine pour cette discussion</translation>
        </message>
        <message>
            <source>Pin this chat</source>
            <translation>Épingler cette discussion</translation>
        </message>
        <message>
            <source>Archive this chat</source>
            <translation>Archiver cette discussion</translation>
        </message>
        <message>
            <source>Export this chat</source>
            <translation>Exporter cette discussion</translation>
        </message>
        <message>
            <source>Mark this chat as unread</source>
            <translation>Marquer cette discussion comme non lue</translation>
        </message>
        <message>
            <source>What can be done with a chat</source>
            <translation>Ce qu’on peut faire d’une discussion</translation>
        </message>
        <message>
            <source>Move a pinned chat down</source>
            <translation>Descendre une discussion épinglée</translation>
        </message>
        <message>
            <source>Move a pinned chat up</source>
            <translation>Monter une discussion épinglée</translation>
        </message>
        <message>
            <source>Edit your last message, in an empty field</source>
            <translation>Modifier votre dernier message, dans un champ vide</translation>
        </message>
        <message>
            <source>Send, when Enter begins a new line</source>
            <translation>Envoyer, quand Entrée commence une ligne</translation>
        </message>
        <message>
            <source>Paste text, photos or files</source>
            <translation>Coller du texte, des photos ou des fichiers</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Message précédent</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Message suivant</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Transférer</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>React</source>
            <translation>Réagir</translation>
        </message>
        <message>
            <source>About the chosen message</source>
            <translation>À propos du message choisi</translation>
        </message>
        <message>
            <source>Open a link</source>
            <translation>Ouvrir un lien</translation>
        </message>
        <message>
            <source>What can be done with a message</source>
            <translation>Ce qu’on peut faire d’un message</translation>
        </message>
        <message>
            <source>Open a photo, or who has read it</source>
            <translation>Ouvrir une photo, ou qui l’a lu</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Couleurs claires</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Couleurs sombres</translation>
        </message>
        <message>
            <source>Colours as the system</source>
            <translation>Couleurs du système</translation>
        </message>
        <message>
            <source>Settings: account</source>
            <translation>Réglages : compte</translation>
        </message>
        <message>
            <source>Settings: privacy and receipts</source>
            <translation>Réglages : confidentialité et confirmations</translation>
        </message>
        <message>
            <source>Settings: photos and files</source>
            <translation>Réglages : photos et fichiers</translation>
        </message>
        <message>
            <source>Settings: notifications</source>
            <translation>Réglages : notifications</translation>
        </message>
        <message>
            <source>Settings: appearance</source>
            <translation>Réglages : apparence</translation>
        </message>
        <message>
            <source>Settings: devices</source>
            <translation>Réglages : appareils</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>Associer un appareil</translation>
        </message>
        <message>
            <source>Bring your chats here from another device</source>
            <translation>Apporter ici vos discussions depuis un autre appareil</translation>
        </message>
        <message>
            <source>Settings: blocked people</source>
            <translation>Réglages : personnes bloquées</translation>
        </message>
        <message>
            <source>Settings: storage and backup</source>
            <translation>Réglages : stockage et sauvegarde</translation>
        </message>
        <message>
            <source>Settings: connection and history</source>
            <translation>Réglages : connexion et historique</translation>
        </message>
        <message>
            <source>About Ninelives</source>
            <translation>À propos de Ninelives</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <extracomment>Names of keys follow</extracomment>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Maj</translation>
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
            <translation>Échap</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>In the open chat</source>
            <translation>Dans la discussion ouverte</translation>
        </message>
        <message>
            <source>In the list of chats</source>
            <translation>Dans la liste des discussions</translation>
        </message>
        <message>
            <source>While writing</source>
            <translation>En écrivant</translation>
        </message>
        <message>
            <source>On a message</source>
            <translation>Sur un message</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find a chat or a command</source>
            <translation>Trouver une discussion ou une commande</translation>
        </message>
        <message>
            <source>Esc closes</source>
            <translation>Échap ferme</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Is this really a device of %1?</source>
            <translation>Est-ce bien un appareil de %1 ?</translation>
        </message>
        <message>
            <source>Is this really your device?</source>
            <translation>Est-ce bien votre appareil ?</translation>
        </message>
        <message>
            <source>Call or meet %1. If you both see the same eight groups, it is.</source>
            <translation>Appelez ou rencontrez %1. Si vous voyez les huit mêmes blocs de part et d’autre, c’est bien le cas.</translation>
        </message>
        <message>
            <source>Look at the settings of your other device. If both show the same eight groups, it is.</source>
            <translation>Regardez dans les réglages de votre autre appareil. Si les deux montrent les huit mêmes blocs, c’est bien le vôtre.</translation>
        </message>
        <message>
            <source>In the same order as in %1’s Settings, Devices</source>
            <translation>Dans le même ordre que chez %1, Réglages, Appareils</translation>
        </message>
        <message>
            <source>In the same order as in its Settings, Devices</source>
            <translation>Dans le même ordre que dans ses Réglages, Appareils</translation>
        </message>
        <message>
            <source>%1 can scan this</source>
            <translation>%1 peut scanner ceci</translation>
        </message>
        <message>
            <source>The other device can scan this</source>
            <translation>L’autre appareil peut scanner ceci</translation>
        </message>
        <message>
            <source>Scan %1’s code</source>
            <translation>Scanner le code de %1</translation>
        </message>
        <message>
            <source>Scan its code</source>
            <translation>Scanner son code</translation>
        </message>
        <message>
            <source>They match</source>
            <translation>Identiques</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>They differ</source>
            <translation>Différents</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Attach photos or files</source>
            <translation>Joindre des photos ou des fichiers</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>Émojis</translation>
        </message>
        <message>
            <source>Record a voice message</source>
            <translation>Enregistrer un message vocal</translation>
        </message>
    </context>
    <context>
        <name>ComposerBars</name>
        <message>
            <source>Answering %1</source>
            <extracomment>Above the field to write in: whom is answered</extracomment>
            <translation>Réponse à %1</translation>
        </message>
        <message>
            <source>Don’t answer this message</source>
            <translation>Ne pas répondre à ce message</translation>
        </message>
    </context>
    <context>
        <name>ComposerMenu</name>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Add to dictionary</source>
            <translation>Ajouter au dictionnaire</translation>
        </message>
        <message>
            <source>Ignore</source>
            <extracomment>Of a misspelled word</extracomment>
            <translation>Ignorer</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Ctrl Z</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Z</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Ctrl Shift Z</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Maj Z</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Couper</translation>
        </message>
        <message>
            <source>Ctrl X</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl X</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Ctrl C</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl C</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Ctrl V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl V</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
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
            <translation>Les 30 derniers jours</translation>
        </message>
        <message>
            <source>Nothing seen yet. The chart fills while Ninelives runs.</source>
            <translation>Rien observé pour l’instant. Le graphique se remplit pendant que Ninelives tourne.</translation>
        </message>
        <message>
            <source>Ask neutral places whether the internet works</source>
            <translation>Demander à des sites neutres si internet marche</translation>
        </message>
        <message>
            <source>Only while something fails. They learn nothing but this computer’s address. Without it we can’t tell your provider from your network.</source>
            <translation>Seulement pendant une panne. Ils n’apprennent que l’adresse de cet ordinateur. Sans cela, impossible de distinguer votre fournisseur de votre réseau.</translation>
        </message>
        <message>
            <source>What happened while you were away</source>
            <translation>Ce qui s’est passé en votre absence</translation>
        </message>
        <message>
            <source>Nothing failed in the last days.</source>
            <translation>Aucune panne ces derniers jours.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy the log</source>
            <translation>Copier le journal</translation>
        </message>
        <message>
            <source>It holds no names, addresses or texts, and stays on this computer.</source>
            <translation>Il ne contient ni noms, ni adresses, ni textes, et reste sur cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Write without encryption?</source>
            <translation>Écrire sans chiffrement ?</translation>
        </message>
        <message>
            <source>The servers that carry this chat can read what you write here.</source>
            <translation>Les serveurs qui acheminent cette discussion peuvent lire ce que vous écrivez ici.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Write without encryption</source>
            <translation>Écrire sans chiffrement</translation>
        </message>
    </context>
    <context>
        <name>ConversationRow</name>
        <message>
            <source>Draft</source>
            <extracomment>Before a text that was written but not sent</extracomment>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>en route</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>envoyé</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>remis</translation>
        </message>
        <message>
            <source>read</source>
            <translation>lu</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>non envoyé</translation>
        </message>
        <message>
            <source>Contact request</source>
            <translation>Demande de contact</translation>
        </message>
        <message>
            <source>Can’t be read on this computer</source>
            <translation>Illisible sur cet ordinateur</translation>
        </message>
        <message>
            <source>Not sent · see why</source>
            <translation>Non envoyé · voir pourquoi</translation>
        </message>
        <message>
            <source>Photo not sent · see why</source>
            <translation>Photo non envoyée · voir pourquoi</translation>
        </message>
        <message>
            <source>File not sent · see why</source>
            <translation>Fichier non envoyé · voir pourquoi</translation>
        </message>
        <message>
            <source>Message taken back</source>
            <translation>Message retiré</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>Vous : %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a person in a group, and what they wrote</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>You are invited</source>
            <translation>Vous avez une invitation</translation>
        </message>
        <message>
            <source>%1 invites you</source>
            <translation>%1 vous invite</translation>
        </message>
        <message>
            <source>Not a contact: %1 invites you</source>
            <translation>Hors contacts : %1 vous invite</translation>
        </message>
        <message>
            <source>%1 wants to write to you</source>
            <translation>%1 veut vous écrire</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>invitation</translation>
        </message>
        <message>
            <source>group</source>
            <translation>groupe</translation>
        </message>
        <message>
            <source>public channel</source>
            <translation>canal public</translation>
        </message>
        <message>
            <source>you are no longer in it</source>
            <translation>vous n’en faites plus partie</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>non chiffré</translation>
        </message>
        <message>
            <source>muted</source>
            <translation>en sourdine</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>épinglée</translation>
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n non lu</numerusform>
                <numerusform>%n non lus</numerusform>
            </translation>
        </message>
        <message>
            <source>marked as unread</source>
            <translation>marquée comme non lue</translation>
        </message>
        <message>
            <source>you were mentioned</source>
            <translation>on vous mentionne</translation>
        </message>
        <message>
            <source>draft: %1</source>
            <translation>brouillon : %1</translation>
        </message>
        <message>
            <source>you: %1</source>
            <translation>vous : %1</translation>
        </message>
    </context>
    <context>
        <name>CreateAccountForm</name>
        <message>
            <source>Create an account</source>
            <translation>Créer un compte</translation>
        </message>
        <message>
            <source>1. Choose a provider</source>
            <translation>1. Choisissez un fournisseur</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>Comment choisir</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>chat.family.example</source>
            <translation>chat.famille.example</translation>
        </message>
        <message>
            <source>Open the provider’s website</source>
            <translation>Ouvrir le site du fournisseur</translation>
        </message>
        <message>
            <source>Choose a name and a password</source>
            <translation>Choisissez un nom et un mot de passe</translation>
        </message>
        <message>
            <source>2. Choose a name and a password</source>
            <translation>2. Choisissez un nom et un mot de passe</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Small letters, digits and dots. Others see it as part of your address.</source>
            <translation>Minuscules, chiffres et points. Les autres le voient dans votre adresse.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Suggest a password</source>
            <translation>Proposer un mot de passe</translation>
        </message>
        <message>
            <source>A provider delivers your messages and keeps them, encrypted, until all your devices have them. It sees whom you write to and when.

Good signs: you know who runs it and where, it has been there for years, and it says how it is paid for. You can change later, but your address changes with it.

If your family or club has a server of its own, take that one.</source>
            <translation>Un fournisseur remet vos messages et les garde, chiffrés, jusqu’à ce que tous vos appareils les aient. Il voit à qui vous écrivez, et quand.

Bons signes : vous savez qui le gère et où, il existe depuis des années, et il dit comment il est financé. Vous pourrez en changer, mais votre adresse changera aussi.

Si votre famille ou votre association a son propre serveur, prenez celui-là.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>CreateAccountPage</name>
        <message>
            <source>Create an account</source>
            <translation>Créer un compte</translation>
        </message>
        <message>
            <source>Your account lives with a provider, as with email. Whichever you pick, you can write to people on all the others.</source>
            <translation>Votre compte est chez un fournisseur, comme pour l’e-mail. Quel que soit votre choix, vous pouvez écrire aux gens de tous les autres.</translation>
        </message>
        <message>
            <source>I have an account already</source>
            <translation>J’ai déjà un compte</translation>
        </message>
        <message>
            <source>No phone number, no address book.</source>
            <translation>Ni numéro de téléphone, ni carnet d’adresses.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Asking the provider…</source>
            <translation>Demande au fournisseur…</translation>
        </message>
        <message>
            <source>Create account</source>
            <translation>Créer le compte</translation>
        </message>
    </context>
    <context>
        <name>DeleteChatDialog</name>
        <message>
            <source>Delete the chat “%1”?</source>
            <translation>Supprimer la discussion « %1 » ?</translation>
        </message>
        <message>
            <source>Delete the messages in “%1”?</source>
            <translation>Supprimer les messages de « %1 » ?</translation>
        </message>
        <message>
            <source>%1 with their photos and files leave this computer for good.</source>
            <translation>Disparaît pour de bon de cet ordinateur, photos et fichiers compris : %1.</translation>
        </message>
        <message>
            <source>Your other devices, the other side and the servers keep what they have. What has not been sent yet stays.</source>
            <translation>Vos autres appareils, l’autre côté et les serveurs gardent ce qu’ils ont. Ce qui n’est pas encore parti reste.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>DestroyDialog</name>
        <message>
            <source>Close “%1” for everybody?</source>
            <translation>Fermer « %1 » pour tout le monde ?</translation>
        </message>
        <message>
            <source>Nobody can write there any more, and this can’t be undone. Everybody keeps what they have.</source>
            <translation>Plus personne ne pourra y écrire, et c’est définitif. Chacun garde ce qu’il a.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Masquer les détails</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Cette discussion</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Chiffrement</translation>
        </message>
        <message>
            <source>Only you and %1 can read what is written here.</source>
            <translation>Personne d’autre que %1 et vous ne peut lire ce qui est écrit ici.</translation>
        </message>
        <message>
            <source>Unblock %1</source>
            <translation>Débloquer %1</translation>
        </message>
        <message>
            <source>Block %1</source>
            <translation>Bloquer %1</translation>
        </message>
    </context>
    <context>
        <name>DeviceCard</name>
        <message>
            <source>this device</source>
            <extracomment>The device the user sits at</extracomment>
            <translation>cet appareil</translation>
        </message>
        <message>
            <source>Its key has not been seen yet.</source>
            <translation>Sa clé n’a pas encore été vue.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Mark as not verified</source>
            <translation>Marquer comme non vérifié</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With this device, when its messages can't be read</extracomment>
            <translation>Renouveler le lien sécurisé</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloquer</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Débloquer</translation>
        </message>
    </context>
    <context>
        <name>DeviceList</name>
        <message>
            <source>Devices of %1</source>
            <translation>Appareils de %1</translation>
        </message>
        <message>
            <source>Your devices</source>
            <translation>Vos appareils</translation>
        </message>
        <message>
            <source>None of their devices is known yet. A message waits until one has a key.</source>
            <translation>Aucun de ses appareils n’est encore connu. Un message attend que l’un d’eux ait une clé.</translation>
        </message>
        <message>
            <source>No devices yet.</source>
            <translation>Pas encore d’appareils.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Chercher encore</translation>
        </message>
    </context>
    <context>
        <name>DeviceMenu</name>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Mark as not verified</source>
            <translation>Marquer comme non vérifié</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With this device, when its messages can't be read</extracomment>
            <translation>Renouveler le lien sécurisé</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloquer</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Débloquer</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Retirer…</translation>
        </message>
    </context>
    <context>
        <name>DeviceNewsStrip</name>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <extracomment>To a device that nobody has compared</extracomment>
            <translation>Envoyer quand même</translation>
        </message>
        <message>
            <source>Yes</source>
            <extracomment>First: the answer to "Was it you?"</extracomment>
            <translation>Oui</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>No, remove it</source>
            <translation>Non, le retirer</translation>
        </message>
    </context>
    <context>
        <name>DeviceRow</name>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>Plus sur %1</translation>
        </message>
    </context>
    <context>
        <name>DeviceSettings</name>
        <message>
            <source>Everything that can read your messages, and nothing else.</source>
            <translation>Tout ce qui peut lire vos messages, et rien d’autre.</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>Lier un appareil</translation>
        </message>
        <message>
            <source>Your other devices</source>
            <translation>Vos autres appareils</translation>
        </message>
        <message>
            <source>Trust what my verified devices trust</source>
            <translation>Faire confiance à ce que mes appareils vérifiés approuvent</translation>
        </message>
        <message>
            <source>Compare a person once on any device; the others follow.</source>
            <translation>Comparez une personne une fois sur un appareil ; les autres suivent.</translation>
        </message>
        <message>
            <source>Bring your chats here</source>
            <translation>Apporter vos discussions ici</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Chercher encore</translation>
        </message>
    </context>
    <context>
        <name>DropTargets</name>
        <message>
            <source>Encrypted</source>
            <translation>Chiffré</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Non chiffré</translation>
        </message>
        <message>
            <source>Drop it to send it to %1</source>
            <translation>Déposez pour envoyer à %1</translation>
        </message>
        <message numerus="yes">
            <source>Drop %n photos to send them to %1</source>
            <translation>
                <numerusform>Déposez %n photo pour l’envoyer à %1</numerusform>
                <numerusform>Déposez %n photos pour les envoyer à %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n files to send them to %1</source>
            <translation>
                <numerusform>Déposez %n fichier pour l’envoyer à %1</numerusform>
                <numerusform>Déposez %n fichiers pour les envoyer à %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n photos and files to send them to %1</source>
            <translation>
                <numerusform>Déposez %n photo ou fichier pour l’envoyer à %1</numerusform>
                <numerusform>Déposez %n photos et fichiers pour les envoyer à %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, location removed, sized for the screen</source>
            <translation>%1, sans localisation, taille adaptée à l’écran</translation>
        </message>
        <message>
            <source>%1, photos sized for the screen</source>
            <translation>%1, photos adaptées à l’écran</translation>
        </message>
        <message>
            <source>Drop here to send them as files</source>
            <translation>Déposez ici pour envoyer en fichiers</translation>
        </message>
        <message>
            <source>%1, full size, location still removed</source>
            <translation>%1, pleine taille, toujours sans localisation</translation>
        </message>
        <message>
            <source>%1, full size</source>
            <translation>%1, pleine taille</translation>
        </message>
    </context>
    <context>
        <name>EditBar</name>
        <message>
            <source>Editing</source>
            <extracomment>Above the field to write in, before the text that is being changed</extracomment>
            <translation>Modification</translation>
        </message>
        <message>
            <source>Stop editing</source>
            <translation>Ne plus modifier</translation>
        </message>
    </context>
    <context>
        <name>EmojiCompletion</name>
        <message>
            <source>Emoji</source>
            <translation>Émojis</translation>
        </message>
    </context>
    <context>
        <name>EmojiPicker</name>
        <message>
            <source>Emoji</source>
            <translation>Émojis</translation>
        </message>
        <message>
            <source>Search, or :name:</source>
            <translation>Rechercher, ou :nom:</translation>
        </message>
        <message>
            <source>No emoji is called so.</source>
            <translation>Aucun émoji ne s’appelle ainsi.</translation>
        </message>
    </context>
    <context>
        <name>EnterRoomDialog</name>
        <message>
            <source>Choose a name</source>
            <translation>Choisir un nom</translation>
        </message>
        <message>
            <source>Enter the password</source>
            <translation>Saisir le mot de passe</translation>
        </message>
        <message>
            <source>Your name there</source>
            <translation>Votre nom là-bas</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export this chat</source>
            <translation>Exporter cette discussion</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>Exporter « %1 »</translation>
        </message>
        <message>
            <source>Everything of this chat that is on this computer is written into a new folder, without encryption. Whoever can open the folder can read it.</source>
            <translation>Tout ce qui, de cette discussion, est sur cet ordinateur est écrit dans un nouveau dossier, sans chiffrement. Quiconque peut ouvrir le dossier peut le lire.</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>To be read in any browser.</source>
            <translation>Lisible dans tout navigateur.</translation>
        </message>
        <message>
            <source>For other programs.</source>
            <translation>Pour d’autres programmes.</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>Pages web</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Photos and files as well</source>
            <translation>Aussi les photos et fichiers</translation>
        </message>
        <message>
            <source>Those that are on this computer.</source>
            <translation>Ceux qui sont sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Écrit : %1</translation>
        </message>
        <message>
            <source>Where the folder is to be made</source>
            <translation>Où créer le dossier</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <source>Save as</source>
            <translation>Enregistrer sous</translation>
        </message>
        <message>
            <source>This is a program</source>
            <translation>C’est un programme</translation>
        </message>
        <message>
            <source>%1 can do anything on this computer that you can. Save it only if you expected it from this person.</source>
            <translation>%1 peut faire sur cet ordinateur tout ce que vous pouvez y faire. Ne l’enregistrez que si vous l’attendiez de cette personne.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
    </context>
    <context>
        <name>FileTile</name>
        <message>
            <source>Stop loading</source>
            <translation>Arrêter le chargement</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>Arrêter l’envoi</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>Message vocal</translation>
        </message>
    </context>
    <context>
        <name>FilmStrip</name>
        <message>
            <source>Photos of this message</source>
            <translation>Photos de ce message</translation>
        </message>
    </context>
    <context>
        <name>FingerprintGrid</name>
        <message>
            <source>Fingerprint: %1</source>
            <translation>Empreinte : %1</translation>
        </message>
    </context>
    <context>
        <name>FormField</name>
        <message>
            <source>Hide</source>
            <extracomment>Button inside a password field</extracomment>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Hide password</source>
            <translation>Masquer le mot de passe</translation>
        </message>
        <message>
            <source>Show password</source>
            <translation>Afficher le mot de passe</translation>
        </message>
    </context>
    <context>
        <name>ForwardDialog</name>
        <message>
            <source>Forward to</source>
            <translation>Transférer à</translation>
        </message>
        <message>
            <source>Name or address</source>
            <translation>Nom ou adresse</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Discussions</translation>
        </message>
        <message>
            <source>No chat of that name</source>
            <translation>Aucune discussion de ce nom</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>FoundFiles</name>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Photo %1, %2</source>
            <translation>Photo %1, %2</translation>
        </message>
        <message>
            <source>File %1, %2</source>
            <translation>Fichier %1, %2</translation>
        </message>
    </context>
    <context>
        <name>FurtherAccounts</name>
        <message>
            <source>Enter a new password…</source>
            <translation>Saisir un nouveau mot de passe…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>Se déconnecter…</translation>
        </message>
        <message>
            <source>Add an account…</source>
            <translation>Ajouter un compte…</translation>
        </message>
    </context>
    <context>
        <name>GalleryPane</name>
        <message>
            <source>Photos, files, links</source>
            <translation>Photos, fichiers, liens</translation>
        </message>
        <message>
            <source>Back to the details</source>
            <translation>Retour aux détails</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Masquer les détails</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Liens</translation>
        </message>
        <message>
            <source>Photos from this chat will collect here.</source>
            <translation>Les photos de cette discussion se retrouveront ici.</translation>
        </message>
        <message>
            <source>Files from this chat will collect here.</source>
            <translation>Les fichiers de cette discussion se retrouveront ici.</translation>
        </message>
        <message>
            <source>Links from this chat will collect here.</source>
            <translation>Les liens de cette discussion se retrouveront ici.</translation>
        </message>
    </context>
    <context>
        <name>GallerySection</name>
        <message>
            <source>Photos, files, links</source>
            <translation>Photos, fichiers, liens</translation>
        </message>
    </context>
    <context>
        <name>HealthPane</name>
        <message>
            <source>What’s working</source>
            <translation>Ce qui marche</translation>
        </message>
        <message>
            <source>Hide what’s working</source>
            <translation>Masquer ce qui marche</translation>
        </message>
        <message>
            <source>Still works</source>
            <translation>Marche encore</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Log without names or texts</source>
            <translation>Journal sans noms ni textes</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
    </context>
    <context>
        <name>HistoryLine</name>
        <message>
            <source>Go on with the older messages</source>
            <translation>Continuer avec les messages plus anciens</translation>
        </message>
        <message>
            <source>Pause the older messages</source>
            <translation>Mettre en pause les messages plus anciens</translation>
        </message>
        <message>
            <source>Stop it…</source>
            <translation>Arrêter…</translation>
        </message>
        <message>
            <source>Close this line</source>
            <translation>Fermer cette ligne</translation>
        </message>
    </context>
    <context>
        <name>InvitationDialog</name>
        <message>
            <source>Join</source>
            <translation>Rejoindre</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Décliner</translation>
        </message>
    </context>
    <context>
        <name>InvitationLinkDialog</name>
        <message>
            <source>Open an invitation link</source>
            <translation>Ouvrir un lien d’invitation</translation>
        </message>
        <message>
            <source>Paste the link that you were sent. It is only read, nothing is opened on the web.</source>
            <translation>Collez le lien que vous avez reçu. Il est seulement lu, rien n’est ouvert sur le web.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>InvitedCard</name>
        <message>
            <source>Choose another provider instead</source>
            <translation>Choisir plutôt un autre fournisseur</translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message>
            <source>Join a channel</source>
            <translation>Rejoindre un canal</translation>
        </message>
        <message>
            <source>Channels are public: what is written there is not encrypted, and anyone can join.</source>
            <translation>Les canaux sont publics : ce qu’on y écrit n’est pas chiffré, et tout le monde peut les rejoindre.</translation>
        </message>
        <message>
            <source>Address, or words to search for</source>
            <translation>Adresse, ou mots à chercher</translation>
        </message>
        <message>
            <source>name@rooms.provider.example</source>
            <translation>nom@salons.fournisseur.example</translation>
        </message>
        <message>
            <source>Your name there</source>
            <translation>Votre nom là-bas</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Server to search on</source>
            <translation>Serveur où chercher</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Demande…</translation>
        </message>
        <message>
            <source>Empty: your provider’s. Enter searches.</source>
            <translation>Vide : celui de votre fournisseur. Entrée cherche.</translation>
        </message>
        <message>
            <source>rooms.provider.example</source>
            <translation>salons.fournisseur.example</translation>
        </message>
        <message>
            <source>Channels of this server</source>
            <translation>Canaux de ce serveur</translation>
        </message>
        <message>
            <source>Joining…</source>
            <translation>Entrée en cours…</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Rejoindre</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>JoinSentences</name>
        <message>
            <source>Somebody has this name at %1 already.</source>
            <translation>Quelqu’un chez %1 a déjà ce nom.</translation>
        </message>
        <message>
            <source>%1 does not take this.</source>
            <translation>%1 n’accepte pas ceci.</translation>
        </message>
        <message>
            <source>%1 does not take one of these answers.</source>
            <translation>%1 n’accepte pas une de ces réponses.</translation>
        </message>
        <message>
            <source>This is missing.</source>
            <translation>Ceci manque.</translation>
        </message>
        <message>
            <source>%1 makes no more accounts for now. Try again later, or choose another provider.</source>
            <translation>%1 ne crée plus de comptes pour l’instant. Réessayez plus tard, ou choisissez un autre fournisseur.</translation>
        </message>
        <message>
            <source>%1 does not make accounts for everybody at the moment.</source>
            <translation>%1 ne crée pas de comptes pour tout le monde en ce moment.</translation>
        </message>
        <message>
            <source>%1 does not take this invitation any more. Ask for a new one.</source>
            <translation>%1 n’accepte plus cette invitation. Demandez-en une nouvelle.</translation>
        </message>
        <message>
            <source>Accounts at %1 can’t be made from here.</source>
            <translation>Impossible de créer d’ici un compte chez %1.</translation>
        </message>
        <message>
            <source>%1 makes accounts on its website. Come back and sign in afterwards.</source>
            <translation>%1 crée les comptes sur son site. Revenez ensuite vous connecter.</translation>
        </message>
        <message>
            <source>That took a while, so %1 asks again.</source>
            <translation>Cela a pris du temps, %1 redemande donc.</translation>
        </message>
        <message>
            <source>%1 could not make the account. Try again, or choose another provider.</source>
            <translation>%1 n’a pas pu créer le compte. Réessayez, ou choisissez un autre fournisseur.</translation>
        </message>
        <message>
            <source>%1 It says: “%2”</source>
            <extracomment>A sentence about what went wrong, then what the provider itself said</extracomment>
            <translation>%1 Le fournisseur dit : « %2 »</translation>
        </message>
        <message>
            <source>%1 asks for more than can be answered here.</source>
            <translation>%1 demande plus que ce à quoi on peut répondre ici.</translation>
        </message>
        <message>
            <source>A name like this is not possible in an address.</source>
            <translation>Un tel nom n’est pas possible dans une adresse.</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Allemagne</translation>
        </message>
        <message>
            <source>France</source>
            <translation>France</translation>
        </message>
        <message>
            <source>Eight characters or more. You need it again on other devices.</source>
            <translation>Huit caractères ou plus. Il vous le faudra sur d’autres appareils.</translation>
        </message>
        <message>
            <source>Eight characters or more.</source>
            <translation>Huit caractères ou plus.</translation>
        </message>
        <message>
            <source>Easy to guess. Longer is better, for example four words.</source>
            <translation>Facile à deviner. Plus long, c’est mieux, par exemple quatre mots.</translation>
        </message>
        <message>
            <source>Good. Longer is still better.</source>
            <translation>Bien. Plus long, c’est encore mieux.</translation>
        </message>
        <message>
            <source>Strong.</source>
            <translation>Solide.</translation>
        </message>
        <message>
            <source>Strong. %1 can’t read your encrypted messages with it.</source>
            <translation>Solide. %1 ne peut pas lire vos messages chiffrés avec.</translation>
        </message>
        <message>
            <source>Email address</source>
            <translation>Adresse e-mail</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>Pseudo</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Nom complet</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <translation>Ce que montre l’image</translation>
        </message>
        <message>
            <source>This link leads to something else than a person.</source>
            <translation>Ce lien mène à autre chose qu’à une personne.</translation>
        </message>
        <message>
            <source>There is no invitation in this. It looks like xmpp:name@provider.example…</source>
            <translation>Il n’y a pas d’invitation ici. Elle ressemble à xmpp:nom@fournisseur.example…</translation>
        </message>
        <message>
            <source>You are invited to %1.</source>
            <translation>Vous avez une invitation pour %1.</translation>
        </message>
        <message>
            <source>%1 invites you to %2. You become contacts at once.</source>
            <translation>%1 vous invite chez %2. Vous serez aussitôt en contact.</translation>
        </message>
        <message>
            <source>%1 wants to write with you. You become contacts as soon as you have an account.</source>
            <translation>%1 veut échanger avec vous. Vous serez en contact dès que vous aurez un compte.</translation>
        </message>
        <message>
            <source>Whoever opens it gets an account at %1, if they want one, and becomes your contact.</source>
            <translation>Qui l’ouvre peut recevoir un compte chez %1, et rejoint vos contacts.</translation>
        </message>
        <message>
            <source>Whoever opens it becomes your contact.</source>
            <translation>Qui l’ouvre rejoint vos contacts.</translation>
        </message>
        <message>
            <source>%1 It works once, until %2.</source>
            <extracomment>What the link does, then until which day</extracomment>
            <translation>%1 Valable une fois, jusqu’au %2.</translation>
        </message>
        <message>
            <source>%1 It works once.</source>
            <translation>%1 Valable une fois.</translation>
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
            <translation>Les clés de vos appareils sous forme de code pour l’appareil photo d’un téléphone</translation>
        </message>
    </context>
    <context>
        <name>KeyLinkDialog</name>
        <message>
            <source>Are these the devices of %1?</source>
            <translation>Sont-ce les appareils de %1 ?</translation>
        </message>
        <message>
            <source>Only say yes if they gave you this link or showed you the code themselves: when you met, or while you talked.</source>
            <translation>Ne dites oui que si la personne vous a donné ce lien ou montré le code elle-même : en vous voyant ou en vous parlant.</translation>
        </message>
        <message>
            <source>Yes, mark them as verified</source>
            <translation>Oui, les marquer comme vérifiés</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>KeyboardSettings</name>
        <message>
            <source>Enter sends</source>
            <translation>Entrée envoie</translation>
        </message>
        <message>
            <source>Shift and Enter begin a new line.</source>
            <translation>Maj et Entrée commencent une nouvelle ligne.</translation>
        </message>
        <message>
            <source>Ctrl and Enter send.</source>
            <translation>Ctrl et Entrée envoient.</translation>
        </message>
    </context>
    <context>
        <name>Ladder</name>
        <message>
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>No sign-in page in the way</source>
            <translation>Pas de page d’identification</translation>
        </message>
        <message>
            <source>Name lookup</source>
            <translation>Résolution des noms</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Secure connection</source>
            <translation>Connexion sécurisée</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Identification</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>Accès</translation>
        </message>
        <message>
            <source>Message archive</source>
            <translation>Archives des messages</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <translation>Photos et fichiers</translation>
        </message>
        <message>
            <source>Other people’s servers</source>
            <translation>Serveurs des autres</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis %1</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>pas atteint</translation>
        </message>
        <message>
            <source>trying</source>
            <translation>essai en cours</translation>
        </message>
        <message>
            <source>%1: works</source>
            <translation>%1 : marche</translation>
        </message>
        <message>
            <source>%1: does not work since %2. %3</source>
            <translation>%1 : ne marche pas depuis %2. %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>No cable and no Wi-Fi. Connect this computer to a network.</source>
            <translation>Ni câble ni Wi-Fi. Reliez cet ordinateur à un réseau.</translation>
        </message>
        <message>
            <source>Neutral places on the internet were asked, none answers. Perhaps the router or its line.</source>
            <translation>Des sites neutres d’internet ont été interrogés, aucun ne répond. Peut-être la box ou sa ligne.</translation>
        </message>
        <message>
            <source>A web page answers in place of everything. Sign in there; we connect by ourselves.</source>
            <translation>Une page web répond à la place de tout le reste. Identifiez-vous là ; la connexion se fera d’elle-même.</translation>
        </message>
        <message>
            <source>The name servers of this network are silent. Nothing at your provider’s end.</source>
            <translation>Les serveurs de noms de ce réseau ne répondent pas. Votre fournisseur n’y est pour rien.</translation>
        </message>
        <message>
            <source>The name servers of this network say that they can’t tell.</source>
            <translation>Les serveurs de noms de ce réseau disent qu’ils ne savent pas.</translation>
        </message>
        <message>
            <source>The name servers answer, but know no such name.</source>
            <translation>Les serveurs de noms répondent, mais ne connaissent pas ce nom.</translation>
        </message>
        <message>
            <source>The machine is there, the messenger service on it is not. Nothing on your side needs fixing.</source>
            <translation>La machine est là, mais son service de messagerie non. Rien à réparer de votre côté.</translation>
        </message>
        <message>
            <source>Every address was tried, none answers. Nothing on your side needs fixing.</source>
            <translation>Toutes les adresses ont été essayées, aucune ne répond. Rien à réparer de votre côté.</translation>
        </message>
        <message>
            <source>It said goodbye before it went. Usually it is back within minutes.</source>
            <translation>Il a dit au revoir avant de partir. En général, il revient en quelques minutes.</translation>
        </message>
        <message>
            <source>The connection is taken, but no encryption comes about.</source>
            <translation>La connexion est acceptée, mais aucun chiffrement ne s’établit.</translation>
        </message>
        <message>
            <source>Its proof of identity is out of date. Only your provider can renew it.</source>
            <translation>Sa preuve d’identité est périmée. Seul votre fournisseur peut la renouveler.</translation>
        </message>
        <message>
            <source>Somebody else’s proof of identity was shown. It was not accepted and not kept.</source>
            <translation>La preuve d’identité d’un autre a été présentée. Elle n’a été ni acceptée ni gardée.</translation>
        </message>
        <message>
            <source>A proof of identity was shown that nobody vouches for. It was not accepted and not kept.</source>
            <translation>Une preuve d’identité dont personne ne se porte garant a été présentée. Elle n’a été ni acceptée ni gardée.</translation>
        </message>
        <message>
            <source>Set this computer’s clock; then the proofs of identity fit again.</source>
            <translation>Réglez l’horloge de cet ordinateur ; les preuves d’identité redeviendront valables.</translation>
        </message>
        <message>
            <source>The part of your provider that checks passwords does not answer.</source>
            <translation>La partie de votre fournisseur qui vérifie les mots de passe ne répond pas.</translation>
        </message>
        <message>
            <source>The password was changed elsewhere, or is mistyped.</source>
            <translation>Le mot de passe a été changé ailleurs, ou il est mal tapé.</translation>
        </message>
        <message>
            <source>Only your provider can open it again.</source>
            <translation>Seul votre fournisseur peut le rouvrir.</translation>
        </message>
        <message>
            <source>It used to offer a safer way. Your provider should know.</source>
            <translation>Il proposait avant un moyen plus sûr. Votre fournisseur devrait le savoir.</translation>
        </message>
        <message>
            <source>The password is right; what comes after it is refused.</source>
            <translation>Le mot de passe est bon ; c’est la suite qui est refusée.</translation>
        </message>
        <message>
            <source>Another program of yours uses the same name.</source>
            <translation>Un autre de vos programmes utilise le même nom.</translation>
        </message>
        <message>
            <source>It says that something we did is not allowed there.</source>
            <translation>Il dit qu’une chose que nous avons faite n’y est pas permise.</translation>
        </message>
        <message>
            <source>The name leads to a machine that knows nothing of it.</source>
            <translation>Le nom mène à une machine qui n’en sait rien.</translation>
        </message>
        <message>
            <source>It was followed there.</source>
            <translation>Nous l’y avons suivi.</translation>
        </message>
        <message>
            <source>New messages arrive; older ones can’t be fetched.</source>
            <translation>Les nouveaux messages arrivent ; les anciens ne peuvent pas être récupérés.</translation>
        </message>
        <message>
            <source>The service that carries a group of yours does not answer.</source>
            <translation>Le service qui porte un de vos groupes ne répond pas.</translation>
        </message>
        <message>
            <source>The store for files does not take any at the moment.</source>
            <translation>L’espace des fichiers n’en accepte pas pour le moment.</translation>
        </message>
        <message>
            <source>Your provider can’t reach the server of somebody you wrote to.</source>
            <translation>Votre fournisseur n’atteint pas le serveur de quelqu’un à qui vous avez écrit.</translation>
        </message>
        <message>
            <source>Nothing has failed yet.</source>
            <translation>Rien n’a encore lâché.</translation>
        </message>
        <message>
            <source>a network</source>
            <comment>what messages wait for</comment>
            <translation>un réseau</translation>
        </message>
        <message>
            <source>the internet</source>
            <comment>what messages wait for</comment>
            <translation>internet</translation>
        </message>
        <message>
            <source>the sign-in to this network</source>
            <comment>what messages wait for</comment>
            <translation>l’identification sur ce réseau</translation>
        </message>
        <message>
            <source>name lookup</source>
            <comment>what messages wait for</comment>
            <translation>la résolution des noms</translation>
        </message>
        <message>
            <source>your password</source>
            <comment>what messages wait for</comment>
            <translation>votre mot de passe</translation>
        </message>
        <message>
            <source>the right time on this computer</source>
            <comment>what messages wait for</comment>
            <translation>l’heure juste sur cet ordinateur</translation>
        </message>
        <message>
            <source>Reading and searching all chats</source>
            <translation>Lire et chercher dans toutes les discussions</translation>
        </message>
        <message>
            <source>Writing, editing, reacting: it waits here</source>
            <translation>Écrire, modifier, réagir : cela attend ici</translation>
        </message>
        <message>
            <source>Photos already on this computer</source>
            <translation>Les photos déjà sur cet ordinateur</translation>
        </message>
        <message>
            <source>Messages to everybody else</source>
            <translation>Les messages à tous les autres</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Older messages from the archive</source>
            <translation>Les anciens messages des archives</translation>
        </message>
        <message>
            <source>%1 says, as seen at %2</source>
            <translation>Selon %1 (%2)</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>quoted words of the provider</comment>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>Planned from %1.</source>
            <translation>Prévu dès %1.</translation>
        </message>
        <message>
            <source>There is an outage since %1.</source>
            <translation>En panne depuis %1.</translation>
        </message>
        <message>
            <source>Expected to end: %1.</source>
            <translation>Fin prévue : %1.</translation>
        </message>
        <message>
            <source>Our own check differs: everything works.</source>
            <translation>Notre propre contrôle diffère : tout marche.</translation>
        </message>
        <message>
            <source>Our own check differs: it stops earlier, at “%1”.</source>
            <translation>Notre propre contrôle diffère : cela bloque plus tôt, à « %1 ».</translation>
        </message>
        <message>
            <source>Our own check differs: it is not over yet.</source>
            <translation>Notre propre contrôle diffère : ce n’est pas fini.</translation>
        </message>
        <message>
            <source>%1: works again</source>
            <translation>%1 : marche de nouveau</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Langue : %1</translation>
        </message>
        <message>
            <source>Spoken from the next start of Ninelives.</source>
            <translation>Utilisée dès le prochain démarrage de Ninelives.</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>Redémarrer maintenant</translation>
        </message>
    </context>
    <context>
        <name>LeaveDialog</name>
        <message>
            <source>Leave “%1”?</source>
            <translation>Quitter « %1 » ?</translation>
        </message>
        <message>
            <source>You get no more messages from there, on all your devices. What was written stays here. To come back, somebody has to invite you.</source>
            <translation>Vous n’en recevrez plus de messages, sur aucun de vos appareils. Ce qui a été écrit reste ici. Pour y revenir, il faudra une invitation.</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Rester</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
    </context>
    <context>
        <name>LinkAside</name>
        <message>
            <source>Link with your other device</source>
            <translation>Associer à votre autre appareil</translation>
        </message>
        <message>
            <source>Your chats move over directly from the device you already use. Your provider carries them but can’t read them.</source>
            <translation>Vos discussions viennent directement de l’appareil que vous utilisez déjà. Votre fournisseur les transporte mais ne peut pas les lire.</translation>
        </message>
        <message>
            <source>Encrypted between the two devices</source>
            <translation>Chiffré entre les deux appareils</translation>
        </message>
    </context>
    <context>
        <name>LinkCode</name>
        <message>
            <source>The code for the other device’s camera. It holds the same as the eight words.</source>
            <translation>Le code pour l’appareil photo de l’autre appareil. Il contient la même chose que les huit mots.</translation>
        </message>
    </context>
    <context>
        <name>LinkDeviceDialog</name>
        <message>
            <source>Is this your new device?</source>
            <translation>Est-ce votre nouvel appareil ?</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>Associer un appareil</translation>
        </message>
        <message>
            <source>On the new device sign in and choose “Link with my other device”. It shows eight words.</source>
            <translation>Sur le nouvel appareil, connectez-vous et choisissez « Associer à mon autre appareil ». Il affiche huit mots.</translation>
        </message>
        <message>
            <source>It knows the code. If you see the same name over there, it gets your messages, encrypted on the way.</source>
            <translation>Il connaît le code. Si vous voyez le même nom là-bas, il reçoit vos messages, chiffrés en chemin.</translation>
        </message>
        <message>
            <source>You can close this and go on chatting.</source>
            <translation>Vous pouvez fermer ceci et continuer à discuter.</translation>
        </message>
        <message>
            <source>It shows this name: %1</source>
            <extracomment>The name that a device gives itself</extracomment>
            <translation>Il affiche ce nom : %1</translation>
        </message>
        <message>
            <source>Looking for your new device</source>
            <translation>Recherche de votre nouvel appareil</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Associer</translation>
        </message>
        <message>
            <source>Give it my messages</source>
            <translation>Lui donner mes messages</translation>
        </message>
        <message>
            <source>No, stop</source>
            <translation>Non, arrêter</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>Stop it…</source>
            <translation>Arrêter…</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Is this where you want to go?</source>
            <translation>Est-ce bien là que vous voulez aller ?</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Rester ici</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>LinkEntry</name>
        <message>
            <source>The eight words</source>
            <translation>Les huit mots</translation>
        </message>
        <message>
            <source>One after the other, or all of them pasted</source>
            <translation>L’un après l’autre, ou tous collés</translation>
        </message>
    </context>
    <context>
        <name>LinkMoving</name>
        <message>
            <source>It shows this name: %1</source>
            <translation>Il affiche ce nom : %1</translation>
        </message>
        <message>
            <source>Your chats open as soon as the newest 200 messages are here.</source>
            <translation>Vos discussions s’ouvrent dès que les 200 messages les plus récents sont là.</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Nouveau code</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>Open the chats now</source>
            <translation>Ouvrir les discussions maintenant</translation>
        </message>
    </context>
    <context>
        <name>LinkPage</name>
        <message>
            <source>Link with your other device</source>
            <translation>Associer à votre autre appareil</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>I don’t have the other device any more</source>
            <translation>Je n’ai plus l’autre appareil</translation>
        </message>
    </context>
    <context>
        <name>LinkSentences</name>
        <message>
            <source>Your messages travel to “%1”.</source>
            <translation>Vos messages partent vers « %1 ».</translation>
        </message>
        <message>
            <source>Your messages arrive from “%1”.</source>
            <translation>Vos messages arrivent de « %1 ».</translation>
        </message>
        <message>
            <source>That code doesn’t match. Ask for a new one.</source>
            <translation>Ce code ne correspond pas. Demandez-en un nouveau.</translation>
        </message>
        <message>
            <source>That code is too old. Make a new one on the new device.</source>
            <translation>Ce code est trop ancien. Créez-en un nouveau sur le nouvel appareil.</translation>
        </message>
        <message>
            <source>None of your devices shows a code at the moment. Open “Link with my other device” on the new one.</source>
            <translation>Aucun de vos appareils n’affiche de code en ce moment. Ouvrez « Associer à mon autre appareil » sur le nouveau.</translation>
        </message>
        <message>
            <source>It was stopped. What the other device has got stays there.</source>
            <translation>C’est arrêté. Ce que l’autre appareil a déjà reçu y reste.</translation>
        </message>
        <message>
            <source>Somebody in between changed what your devices said to each other, so nothing was given away. Another network may help.</source>
            <translation>Quelqu’un entre vos appareils a modifié ce qu’ils se disaient, donc rien n’a été transmis. Un autre réseau peut aider.</translation>
        </message>
        <message>
            <source>The other device runs a Ninelives that can’t do this yet. Update it there, then try again.</source>
            <translation>L’autre appareil utilise un Ninelives qui ne sait pas encore le faire. Mettez-le à jour là-bas, puis réessayez.</translation>
        </message>
        <message>
            <source>The words typed on the other device didn’t match, so nothing was let out. Try it with a new code.</source>
            <translation>Les mots saisis sur l’autre appareil ne correspondaient pas, donc rien n’est sorti. Essayez avec un nouveau code.</translation>
        </message>
        <message>
            <source>This code ran out before it was used. Make a new one.</source>
            <translation>Ce code a expiré avant d’être utilisé. Créez-en un nouveau.</translation>
        </message>
        <message>
            <source>The other device stopped it. What has arrived stays here.</source>
            <translation>L’autre appareil a tout arrêté. Ce qui est arrivé reste ici.</translation>
        </message>
        <message>
            <source>Somebody in between changed what your devices said to each other, so nothing was let out. Another network may help.</source>
            <translation>Quelqu’un entre vos appareils a modifié ce qu’ils se disaient, donc rien n’est sorti. Un autre réseau peut aider.</translation>
        </message>
        <message>
            <source>Your other device runs a Ninelives that can’t do this yet. Update it there, then make a new code.</source>
            <translation>Votre autre appareil utilise un Ninelives qui ne sait pas encore le faire. Mettez-le à jour là-bas, puis créez un nouveau code.</translation>
        </message>
        <message>
            <source>your other device</source>
            <translation>votre autre appareil</translation>
        </message>
        <message>
            <source>Waiting for your other device</source>
            <translation>En attente de votre autre appareil</translation>
        </message>
        <message>
            <source>Looking for your new device</source>
            <translation>Recherche de votre nouvel appareil</translation>
        </message>
        <message>
            <source>Your new device is waiting for your answer.</source>
            <translation>Votre nouvel appareil attend votre réponse.</translation>
        </message>
        <message>
            <source>The code fits. Confirm on your other device.</source>
            <translation>Le code correspond. Confirmez sur votre autre appareil.</translation>
        </message>
        <message>
            <source>Paused. The rest of your messages waits.</source>
            <translation>En pause. Le reste de vos messages attend.</translation>
        </message>
        <message>
            <source>The connection broke after %1 messages. It goes on by itself.</source>
            <translation>La connexion a été coupée après %1 messages. Tout reprend tout seul.</translation>
        </message>
        <message>
            <source>“%1” has all your messages.</source>
            <translation>« %1 » a tous vos messages.</translation>
        </message>
        <message>
            <source>All your messages are here.</source>
            <translation>Tous vos messages sont là.</translation>
        </message>
        <message>
            <source>Counting your messages</source>
            <translation>Décompte de vos messages</translation>
        </message>
        <message>
            <source>%1 of %2 messages, newest first</source>
            <translation>%1 messages sur %2, les plus récents d’abord</translation>
        </message>
        <message>
            <source>Messages are still travelling. Wait until they are there, or stop that first.</source>
            <translation>Des messages sont encore en route. Attendez qu’ils soient arrivés, ou arrêtez d’abord cela.</translation>
        </message>
        <message>
            <source>Linking doesn’t work with this account yet. New messages arrive here without it.</source>
            <translation>L’association ne fonctionne pas encore avec ce compte. Les nouveaux messages arrivent ici sans elle.</translation>
        </message>
        <message>
            <source>“%1” is not one of the words. Compare it with the new device.</source>
            <translation>« %1 » n’est pas un des mots. Comparez avec le nouvel appareil.</translation>
        </message>
        <message>
            <source>Word %1, “%2”, is not one of the words. Compare it with the new device.</source>
            <translation>Le mot %1, « %2 », n’en fait pas partie. Comparez avec le nouvel appareil.</translation>
        </message>
        <message>
            <source>Valid for %1</source>
            <extracomment>How long a code can be used: minutes and seconds</extracomment>
            <translation>Valable encore %1</translation>
        </message>
        <message>
            <source>Came from your other device “%1”, %2</source>
            <extracomment>A device's name, then the day and time</extracomment>
            <translation>Venu de votre autre appareil « %1 », %2</translation>
        </message>
        <message>
            <source>Earlier messages are on their way from your other device.</source>
            <translation>Les messages plus anciens arrivent de votre autre appareil.</translation>
        </message>
        <message>
            <source>Messages from before this device was added are not here.</source>
            <translation>Les messages antérieurs à l’ajout de cet appareil ne sont pas ici.</translation>
        </message>
        <message>
            <source>On their way from your other device</source>
            <translation>En route depuis votre autre appareil</translation>
        </message>
        <message>
            <source>From before this device was added</source>
            <translation>D’avant l’ajout de cet appareil</translation>
        </message>
    </context>
    <context>
        <name>LinkSteps</name>
        <message>
            <source>Open Ninelives on your other device</source>
            <translation>Ouvrez Ninelives sur votre autre appareil</translation>
        </message>
        <message>
            <source>Then Settings, Devices, Link a device</source>
            <translation>Puis Réglages, Appareils, Associer un appareil</translation>
        </message>
        <message>
            <source>Scan the code, or type the eight words</source>
            <translation>Scannez le code, ou saisissez les huit mots</translation>
        </message>
        <message>
            <source>They work once, for ten minutes</source>
            <translation>Ils servent une fois, pendant dix minutes</translation>
        </message>
        <message>
            <source>Confirm on the other device</source>
            <translation>Confirmez sur l’autre appareil</translation>
        </message>
        <message>
            <source>It asks before it gives anything away</source>
            <translation>Il demande avant de transmettre quoi que ce soit</translation>
        </message>
        <message>
            <source>It shows this name: %1</source>
            <translation>Il affiche ce nom : %1</translation>
        </message>
        <message>
            <source>Step %1, done: %2, %3</source>
            <translation>Étape %1, faite : %2, %3</translation>
        </message>
        <message>
            <source>Step %1, now: %2, %3</source>
            <translation>Étape %1, maintenant : %2, %3</translation>
        </message>
        <message>
            <source>Step %1: %2, %3</source>
            <translation>Étape %1 : %2, %3</translation>
        </message>
    </context>
    <context>
        <name>LinkWords</name>
        <message>
            <source>Or type these words</source>
            <translation>Ou saisissez ces mots</translation>
        </message>
        <message>
            <source>on the device you already use</source>
            <extracomment>Continues "Or type these words"</extracomment>
            <translation>sur l’appareil que vous utilisez déjà</translation>
        </message>
        <message>
            <source>This code ran out.</source>
            <translation>Ce code a expiré.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Nouveau code</translation>
        </message>
        <message>
            <source>After that</source>
            <extracomment>What happens once two devices are linked</extracomment>
            <translation>Ensuite</translation>
        </message>
        <message>
            <source>The newest 200 messages arrive first, usually within half a minute. Older ones and photos follow in the background; you can chat meanwhile.</source>
            <translation>Les 200 messages les plus récents arrivent d’abord, en général en une demi-minute. Les plus anciens et les photos suivent en arrière-plan ; vous pouvez discuter entre-temps.</translation>
        </message>
    </context>
    <context>
        <name>MediaSentences</name>
        <message>
            <source>%1 B</source>
            <comment>bytes</comment>
            <translation>%1 o</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 Ko</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 Mo</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 Go</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n fichier</numerusform>
                <numerusform>%n fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Larger than %1 takes (%2).</source>
            <translation>Plus gros que ce que %1 accepte (%2).</translation>
        </message>
        <message>
            <source>Larger than %1 takes.</source>
            <translation>Plus gros que ce que %1 accepte.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>how much of a file has been sent</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Voice message, %1</source>
            <translation>Message vocal, %1</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>Message vocal</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>4 photos, and their caption</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1 does not offer photo sending.</source>
            <translation>%1 ne propose pas l’envoi de photos.</translation>
        </message>
        <message>
            <source>%1 does not take this kind of file.</source>
            <translation>%1 n’accepte pas ce genre de fichier.</translation>
        </message>
        <message>
            <source>%1 does not let this account send photos and files.</source>
            <translation>%1 ne permet pas à ce compte d’envoyer des photos et des fichiers.</translation>
        </message>
        <message>
            <source>Your upload space at %1 is full at the moment.</source>
            <translation>Votre espace d’envoi chez %1 est plein pour le moment.</translation>
        </message>
        <message>
            <source>It stopped on the way to %1.</source>
            <translation>L’envoi s’est arrêté en route vers %1.</translation>
        </message>
        <message>
            <source>The connection broke on the way to %1.</source>
            <translation>La connexion s’est coupée en route vers %1.</translation>
        </message>
        <message>
            <source>The photo is no longer at its place on this computer.</source>
            <translation>La photo n’est plus à sa place sur cet ordinateur.</translation>
        </message>
        <message>
            <source>The file is no longer at its place on this computer.</source>
            <translation>Le fichier n’est plus à sa place sur cet ordinateur.</translation>
        </message>
        <message>
            <source>This picture is damaged, so its place and camera can’t be taken out.</source>
            <translation>Cette image est abîmée, impossible donc d’en retirer le lieu et l’appareil photo.</translation>
        </message>
        <message>
            <source>This picture is too large to be prepared, so its place and camera can’t be taken out.</source>
            <translation>Cette image est trop grande pour être préparée, impossible donc d’en retirer le lieu et l’appareil photo.</translation>
        </message>
        <message>
            <source>%1 only has an unprotected place for this. Nothing was sent to it.</source>
            <translation>%1 n’a pour cela qu’un lieu non protégé. Rien n’y a été envoyé.</translation>
        </message>
        <message>
            <source>Something answers in place of %1’s store for files. Nothing was sent to it.</source>
            <translation>Autre chose répond à la place de l’espace des fichiers de %1. Rien n’y a été envoyé.</translation>
        </message>
        <message>
            <source>The certificate of %1’s store for files ran out. Nothing was sent.</source>
            <translation>Le certificat de l’espace des fichiers de %1 a expiré. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>The disk is full, so this can’t be prepared.</source>
            <translation>Le disque est plein, la préparation est donc impossible.</translation>
        </message>
        <message>
            <source>The store for files of %1 does not answer.</source>
            <translation>L’espace des fichiers de %1 ne répond pas.</translation>
        </message>
        <message>
            <source>This could not be sent.</source>
            <translation>Cela n’a pas pu être envoyé.</translation>
        </message>
        <message>
            <source>No longer on the server. Ask %1 to send it again.</source>
            <translation>N’est plus sur le serveur. Demandez à %1 de renvoyer.</translation>
        </message>
        <message>
            <source>No longer on the server. Another device that has it was asked.</source>
            <translation>N’est plus sur le serveur. Un autre appareil qui l’a a été sollicité.</translation>
        </message>
        <message>
            <source>This photo does not match what %1 sent.</source>
            <translation>Cette photo n’est pas celle envoyée par %1.</translation>
        </message>
        <message>
            <source>This file does not match what %1 sent.</source>
            <translation>Ce fichier n’est pas celui envoyé par %1.</translation>
        </message>
        <message>
            <source>It is larger than it should be, so it was not kept.</source>
            <translation>C’est plus gros que prévu, et n’a donc pas été gardé.</translation>
        </message>
        <message>
            <source>The way to it is not protected, so it was not fetched.</source>
            <translation>Le chemin n’est pas protégé, rien n’a donc été récupéré.</translation>
        </message>
        <message>
            <source>Ninelives can’t show this kind of picture. You can save it.</source>
            <translation>Ninelives ne sait pas montrer ce genre d’image. Vous pouvez l’enregistrer.</translation>
        </message>
        <message>
            <source>It stopped on the way.</source>
            <translation>Arrêt en chemin.</translation>
        </message>
        <message>
            <source>The connection broke on the way.</source>
            <translation>La connexion s’est coupée en chemin.</translation>
        </message>
        <message>
            <source>The server that has it can’t be trusted at the moment.</source>
            <translation>Le serveur qui l’a n’est pas digne de confiance pour le moment.</translation>
        </message>
        <message>
            <source>The disk is full, so there is no place for it.</source>
            <translation>Le disque est plein, il n’y a pas de place.</translation>
        </message>
        <message>
            <source>It arrived damaged.</source>
            <translation>Arrivé abîmé.</translation>
        </message>
        <message>
            <source>The server that has it does not answer.</source>
            <translation>Le serveur qui l’a ne répond pas.</translation>
        </message>
        <message>
            <source>It could not be fetched.</source>
            <translation>Récupération impossible.</translation>
        </message>
        <message>
            <source>It is no longer at its place on this computer.</source>
            <translation>N’est plus à sa place sur cet ordinateur.</translation>
        </message>
        <message>
            <source>A folder or an empty file can’t be sent.</source>
            <translation>Un dossier ou un fichier vide ne peut pas être envoyé.</translation>
        </message>
        <message>
            <source>This file can’t be read. Perhaps it belongs to somebody else.</source>
            <translation>Ce fichier est illisible. Il appartient peut-être à quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>The disk is full, so this could not be saved.</source>
            <translation>Le disque est plein, rien n’a donc pu être enregistré.</translation>
        </message>
        <message>
            <source>It can’t be written there. Choose another folder.</source>
            <translation>Impossible d’écrire là. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>It is not on this computer. Load it first.</source>
            <translation>Ce n’est pas sur cet ordinateur. Chargez-le d’abord.</translation>
        </message>
        <message>
            <source>It is no longer on the server.</source>
            <translation>N’est plus sur le serveur.</translation>
        </message>
    </context>
    <context>
        <name>MediaSettings</name>
        <message>
            <source>Load photos and files of contacts</source>
            <translation>Charger les photos et fichiers des contacts</translation>
        </message>
        <message>
            <source>What strangers send is never loaded by itself.</source>
            <translation>Ce qu’envoient des inconnus n’est jamais chargé tout seul.</translation>
        </message>
        <message>
            <source>Load them in groups, too</source>
            <translation>Les charger aussi dans les groupes</translation>
        </message>
        <message>
            <source>Never in public channels.</source>
            <translation>Jamais dans les canaux publics.</translation>
        </message>
        <message>
            <source>Load them on a metered network</source>
            <translation>Les charger sur un réseau limité</translation>
        </message>
        <message>
            <source>Largest one that is loaded by itself</source>
            <translation>Le plus gros chargé automatiquement</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 Mo</translation>
        </message>
        <message>
            <source>Everything else waits in its chat until you load it.</source>
            <translation>Tout le reste attend dans sa discussion que vous le chargiez.</translation>
        </message>
    </context>
    <context>
        <name>MemberMenu</name>
        <message>
            <source>Make an owner</source>
            <translation>Nommer propriétaire</translation>
        </message>
        <message>
            <source>Make an admin</source>
            <translation>Nommer admin</translation>
        </message>
        <message>
            <source>Make an ordinary member</source>
            <translation>Rendre simple membre</translation>
        </message>
        <message>
            <source>Make a member</source>
            <translation>Nommer membre</translation>
        </message>
        <message>
            <source>Let them write</source>
            <translation>Laisser écrire</translation>
        </message>
        <message>
            <source>Only let them read</source>
            <translation>Laisser seulement lire</translation>
        </message>
        <message>
            <source>Send out</source>
            <translation>Faire sortir</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove and keep out</source>
            <translation>Retirer et tenir à l’écart</translation>
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
            <translation>Personnes à mentionner</translation>
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
            <translation>Afficher</translation>
        </message>
    </context>
    <context>
        <name>MessageDetailsPopover</name>
        <message>
            <source>About this message</source>
            <translation>À propos de ce message</translation>
        </message>
        <message>
            <source>What it said before</source>
            <translation>Le texte d’avant</translation>
        </message>
        <message>
            <source>More</source>
            <extracomment>Shows the technical names of a message</extracomment>
            <translation>Plus</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>React</source>
            <translation>Réagir</translation>
        </message>
        <message>
            <source>Another emoji…</source>
            <translation>Un autre émoji…</translation>
        </message>
        <message>
            <source>+</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>+</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>R</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>R</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>Transférer…</translation>
        </message>
        <message>
            <source>F</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>F</translation>
        </message>
        <message>
            <source>Open %1</source>
            <extracomment>%1: where a link leads, such as its host</extracomment>
            <translation>Ouvrir %1</translation>
        </message>
        <message>
            <source>L</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>L</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Charger</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Enter</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>Copy photo</source>
            <translation>Copier la photo</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <source>C</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>C</translation>
        </message>
        <message>
            <source>Who has read it</source>
            <translation>Qui l’a lu</translation>
        </message>
        <message>
            <source>What it said before</source>
            <translation>Le texte d’avant</translation>
        </message>
        <message>
            <source>V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>V</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>Sélectionner</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Espace</translation>
        </message>
        <message>
            <source>About this message</source>
            <translation>À propos de ce message</translation>
        </message>
        <message>
            <source>I</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>I</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>E</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>E</translation>
        </message>
        <message>
            <source>Remove for everyone…</source>
            <translation>Supprimer pour tous…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Retirer…</translation>
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
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>dddd, d MMMM</source>
            <comment>weekday, day, month</comment>
            <translation>dddd d MMMM</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <comment>weekday, day, month, year</comment>
            <translation>dddd d MMMM yyyy</translation>
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
            <translation>le %1 à %2</translation>
        </message>
    </context>
    <context>
        <name>ModerateDialog</name>
        <message>
            <source>Remove this message for everyone?</source>
            <translation>Supprimer ce message pour tout le monde ?</translation>
        </message>
        <message>
            <source>All apps here are asked to remove it, and to say that a moderator did. Some may keep it.</source>
            <translation>Toutes les applis ici sont priées de le supprimer et de dire que c’est le fait d’un modérateur. Certaines le garderont peut-être.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>MuteMenu</name>
        <message>
            <source>Mute</source>
            <translation>Mettre en sourdine</translation>
        </message>
        <message>
            <source>Mute for 1 hour</source>
            <translation>Sourdine pendant 1 heure</translation>
        </message>
        <message>
            <source>Mute for 8 hours</source>
            <translation>Sourdine pendant 8 heures</translation>
        </message>
        <message>
            <source>Until I turn it on again</source>
            <translation>Jusqu’à nouvel ordre</translation>
        </message>
    </context>
    <context>
        <name>NewChatDialog</name>
        <message>
            <source>New chat</source>
            <translation>Nouvelle discussion</translation>
        </message>
        <message>
            <source>Write to anyone on any provider. An address looks like one for email; an invitation link does as well.</source>
            <translation>Écrivez à qui vous voulez, chez n’importe quel fournisseur. Une adresse ressemble à une adresse e-mail ; un lien d’invitation convient aussi.</translation>
        </message>
        <message>
            <source>Address or link</source>
            <translation>Adresse ou lien</translation>
        </message>
        <message>
            <source>name@provider.example</source>
            <translation>nom@fournisseur.example</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Only you see it. You can leave it empty.</source>
            <translation>Pour vous uniquement. Peut rester vide.</translation>
        </message>
        <message>
            <source>Start chat</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>NewGroupDialog</name>
        <message>
            <source>New group</source>
            <translation>Nouveau groupe</translation>
        </message>
        <message>
            <source>Who is in it?</source>
            <translation>Qui en fait partie ?</translation>
        </message>
        <message>
            <source>Messages are encrypted. Only its members can read them.</source>
            <translation>Les messages sont chiffrés. Seuls ses membres peuvent les lire.</translation>
        </message>
        <message>
            <source>They are invited at once. You can add others later.</source>
            <translation>Ces personnes sont invitées aussitôt. Vous pourrez en ajouter d’autres.</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Nom du groupe</translation>
        </message>
        <message>
            <source>Change the picture</source>
            <translation>Changer l’image</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Choisir une image</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>La retirer</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Images (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Making it…</source>
            <translation>Création…</translation>
        </message>
        <message>
            <source>Make the group</source>
            <translation>Créer le groupe</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>NewMessagesPill</name>
        <message>
            <source>To the newest message</source>
            <translation>Au dernier message</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AccountViewModel</name>
        <message>
            <source>All working</source>
            <translation>Tout marche</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en attente</numerusform>
                <numerusform>%n en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Sans connexion</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Connexion en cours</translation>
        </message>
        <message>
            <source>No network</source>
            <translation>Pas de réseau</translation>
        </message>
        <message>
            <source>No internet</source>
            <translation>Pas d’internet</translation>
        </message>
        <message>
            <source>Network wants a sign-in</source>
            <translation>Réseau : identifiez-vous</translation>
        </message>
        <message>
            <source>No name lookup</source>
            <translation>Noms non résolus</translation>
        </message>
        <message>
            <source>No secure connection</source>
            <translation>Pas de connexion sûre</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Besoin de vous</translation>
        </message>
        <message>
            <source>Can’t log in</source>
            <translation>Identification impossible</translation>
        </message>
        <message>
            <source>Archive silent</source>
            <translation>Archives sans réponse</translation>
        </message>
        <message>
            <source>Some groups silent</source>
            <translation>Groupes sans réponse</translation>
        </message>
        <message>
            <source>No photos or files</source>
            <translation>Ni photos ni fichiers</translation>
        </message>
        <message>
            <source>Works, one contact’s server does not</source>
            <translation>Marche, sauf le serveur d’un contact</translation>
        </message>
        <message>
            <source>Provider silent</source>
            <translation>Fournisseur sans réponse</translation>
        </message>
        <message>
            <source>Connection: everything works</source>
            <translation>Connexion : tout marche</translation>
        </message>
        <message>
            <source>Connection: %1</source>
            <translation>Connexion : %1</translation>
        </message>
        <message>
            <source>Connection: %1 of 9 work. Does not since %2: %3</source>
            <translation>Connexion : %1 sur 9 marchent. Ne marche pas depuis %2 : %3</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AppViewModel</name>
        <message>
            <source>This passphrase does not open your chats.</source>
            <translation>Cette phrase secrète n’ouvre pas vos discussions.</translation>
        </message>
        <message>
            <source>The passphrase is missing.</source>
            <translation>La phrase secrète manque.</translation>
        </message>
        <message>
            <source>Twelve words are needed, here are %1.</source>
            <translation>Il faut douze mots, il y en a %1.</translation>
        </message>
        <message>
            <source>“%1” is not one of the words.</source>
            <translation>« %1 » n’est pas un des mots.</translation>
        </message>
        <message>
            <source>One of the words is another one, or two have changed places.</source>
            <translation>L’un des mots n’est pas le bon, ou deux ont échangé leurs places.</translation>
        </message>
        <message>
            <source>These words do not open these chats. Newer ones may have replaced them.</source>
            <translation>Ces mots n’ouvrent pas ces discussions. De plus récents les ont peut-être remplacés.</translation>
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
            <translation>fichier</translation>
        </message>
        <message>
            <source>Nothing on this computer opens this kind of file. Save it.</source>
            <translation>Rien sur cet ordinateur n’ouvre ce genre de fichier. Enregistrez-le.</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Enregistré sous %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AvailabilityModel</name>
        <message>
            <source>Nothing seen yet</source>
            <translation>Rien observé pour l’instant</translation>
        </message>
        <message>
            <source>Worked %1 % of %2</source>
            <translation>A marché %1 % du temps sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%1. %2. Outages on %n of the last 30 days.</source>
            <translation>
                <numerusform>%1. %2. Jours avec panne : %n sur les 30 derniers.</numerusform>
                <numerusform>%1. %2. Jours avec panne : %n sur les 30 derniers.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::BackupViewModel</name>
        <message>
            <source>This is not the passphrase of this backup.</source>
            <translation>Ce n’est pas la phrase secrète de cette sauvegarde.</translation>
        </message>
        <message>
            <source>This backup is damaged. An older one may be whole.</source>
            <translation>Cette sauvegarde est endommagée. Une plus ancienne est peut-être intacte.</translation>
        </message>
        <message>
            <source>The end of this backup is missing: it was not copied whole.</source>
            <translation>La fin de cette sauvegarde manque : elle n’a pas été copiée en entier.</translation>
        </message>
        <message>
            <source>A newer Ninelives made this backup. Update this program to use it.</source>
            <translation>Un Ninelives plus récent a fait cette sauvegarde. Mettez ce programme à jour pour l’utiliser.</translation>
        </message>
        <message>
            <source>This file is not a backup of Ninelives.</source>
            <translation>Ce fichier n’est pas une sauvegarde de Ninelives.</translation>
        </message>
        <message>
            <source>The file is not there any more.</source>
            <translation>Le fichier n’est plus là.</translation>
        </message>
        <message>
            <source>There is not enough room. Nothing was left behind.</source>
            <translation>Il n’y a pas assez de place. Rien n’a été laissé.</translation>
        </message>
        <message>
            <source>Ninelives can’t read or write there. Nothing was changed.</source>
            <translation>Ninelives ne peut pas lire ou écrire à cet endroit. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>There are chats here already. They are never replaced.</source>
            <translation>Il y a déjà des discussions ici. Elles ne sont jamais remplacées.</translation>
        </message>
        <message>
            <source>Last backup: %1</source>
            <translation>Dernière sauvegarde : %1</translation>
        </message>
        <message>
            <source>No backup was made yet.</source>
            <translation>Aucune sauvegarde n’a encore été faite.</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>Préparation…</translation>
        </message>
        <message>
            <source>Writing the backup</source>
            <translation>Écriture de la sauvegarde</translation>
        </message>
        <message>
            <source>Checking the backup</source>
            <translation>Vérification de la sauvegarde</translation>
        </message>
        <message>
            <source>Bringing your chats back</source>
            <translation>Retour de vos discussions</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <extracomment>What is being done, then how much of it: "Writing the backup: 120 MB of 700 MB"</extracomment>
            <translation>%1 : %2 sur %3</translation>
        </message>
        <message>
            <source>At least %1 characters, please.</source>
            <translation>Au moins %1 caractères, s’il vous plaît.</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>Les deux ne sont pas identiques.</translation>
        </message>
        <message>
            <source>Done. The backup was read again and is whole.</source>
            <translation>Terminé. La sauvegarde a été relue et elle est intacte.</translation>
        </message>
        <message>
            <source>This backup is whole.</source>
            <translation>Cette sauvegarde est intacte.</translation>
        </message>
        <message>
            <source>Your chats are back. Ninelives starts again to show them.</source>
            <translation>Vos discussions sont de retour. Ninelives redémarre pour les afficher.</translation>
        </message>
        <message>
            <source>%1 · %2 · %3 · %4</source>
            <extracomment>What is in a backup: of when, how many messages, how many photos and files, its size</extracomment>
            <translation>%1 · %2 · %3 · %4</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos and files</source>
            <translation>
                <numerusform>%Ln photo et fichier</numerusform>
                <numerusform>%Ln photos et fichiers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::BlockedModel</name>
        <message>
            <source>This is not an address. It looks like name@server.</source>
            <translation>Ce n’est pas une adresse. Elle ressemble à nom@serveur.</translation>
        </message>
        <message>
            <source>This is your own address.</source>
            <translation>C’est votre propre adresse.</translation>
        </message>
        <message>
            <source>This address is blocked already.</source>
            <translation>Cette adresse est déjà bloquée.</translation>
        </message>
        <message>
            <source>Your provider keeps this list, and you are not connected. Nothing was changed.</source>
            <translation>Votre fournisseur garde cette liste, et vous êtes sans connexion. Rien n’a changé.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CalendarModel</name>
        <message>
            <source>%1, with messages</source>
            <translation>%1, avec des messages</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ChatSearchModel</name>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 of %2 or more</source>
            <translation>%1 sur %2 ou plus</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CommandModel</name>
        <message>
            <source>Unmute this chat</source>
            <translation>Lever la sourdine de cette discussion</translation>
        </message>
        <message>
            <source>Unpin this chat</source>
            <translation>Désépingler cette discussion</translation>
        </message>
        <message>
            <source>Take this chat out of the archive</source>
            <translation>Désarchiver cette discussion</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ComposerViewModel</name>
        <message>
            <source>Message.txt</source>
            <extracomment>The name of the file that a very long text is sent as</extracomment>
            <translation>Message.txt</translation>
        </message>
        <message>
            <source>Add a caption</source>
            <translation>Ajouter une légende</translation>
        </message>
        <message>
            <source>Message without encryption</source>
            <translation>Message sans chiffrement</translation>
        </message>
        <message>
            <source>Message the group</source>
            <translation>Message au groupe</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>Message à %1</translation>
        </message>
        <message>
            <source>This is longer than any provider takes (%L1 characters). It is still here.</source>
            <translation>Aucun fournisseur n’accepte un texte aussi long (%L1 caractères). Il est toujours là.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ConversationListModel</name>
        <message>
            <source>You are invited. Nobody says by whom.</source>
            <translation>Vous avez une invitation. Personne ne dit de qui.</translation>
        </message>
        <message>
            <source>%1 invites you.</source>
            <translation>%1 vous invite.</translation>
        </message>
        <message>
            <source>%1 invites you. This address is not among your contacts.</source>
            <translation>%1 vous invite. Cette adresse n’est pas parmi vos contacts.</translation>
        </message>
        <message>
            <source>The group’s address is %1.</source>
            <translation>L’adresse du groupe est %1.</translation>
        </message>
        <message>
            <source>They write: “%1”</source>
            <translation>Avec ce mot : « %1 »</translation>
        </message>
        <message>
            <source>%1, as %2</source>
            <extracomment>A chat read aloud, then the own address that it is written with</extracomment>
            <translation>%1, en tant que %2</translation>
        </message>
        <message>
            <source>A message to %1 was not sent.</source>
            <translation>Un message à %1 n’a pas été envoyé.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ConversationViewModel</name>
        <message>
            <source>News of this chat is told as chosen above.</source>
            <translation>Les nouveautés de cette discussion sont signalées selon le choix ci-dessus.</translation>
        </message>
        <message>
            <source>Quiet until you say otherwise. New messages are counted.</source>
            <translation>Silence jusqu’à nouvel ordre. Les nouveaux messages sont comptés.</translation>
        </message>
        <message>
            <source>Quiet until %1. New messages are counted.</source>
            <translation>En silence ; fin prévue : %1. Les nouveaux messages sont comptés.</translation>
        </message>
        <message>
            <source>Encrypted group</source>
            <translation>Groupe chiffré</translation>
        </message>
        <message>
            <source>Group, not encrypted</source>
            <translation>Groupe, non chiffré</translation>
        </message>
        <message>
            <source>Public channel, not encrypted</source>
            <translation>Canal public, non chiffré</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Non chiffré</translation>
        </message>
        <message>
            <source>Encrypted, verified</source>
            <translation>Chiffré, vérifié</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Chiffré</translation>
        </message>
        <message>
            <source>%1 · here now</source>
            <translation>%1 · en ligne</translation>
        </message>
        <message>
            <source>%1 · away</source>
            <translation>%1 · en pause</translation>
        </message>
        <message>
            <source>%1 · busy</source>
            <translation>%1 · ne pas déranger</translation>
        </message>
        <message>
            <source>%1 · blocked</source>
            <translation>%1 · bloqué</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1 écrit…</translation>
        </message>
        <message>
            <source>The servers that carry this channel, and anyone who joins it, can read what is written here.</source>
            <translation>Les serveurs qui acheminent ce canal, et quiconque le rejoint, peuvent lire ce qui est écrit ici.</translation>
        </message>
        <message>
            <source>%1’s server and yours can read what is written here.</source>
            <translation>Le serveur de %1 et le vôtre peuvent lire ce qui est écrit ici.</translation>
        </message>
        <message>
            <source>What you write is saved here and sent once when your provider answers.</source>
            <translation>Ce que vous écrivez est enregistré ici et envoyé une seule fois, quand votre fournisseur répondra.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CreateAccountViewModel</name>
        <message>
            <source>A server looks like chat.family.example.</source>
            <translation>Un serveur ressemble à chat.famille.example.</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>Le nom manque.</translation>
        </message>
        <message>
            <source>A name has no spaces and none of these signs: @ / " &amp; ' : &lt; &gt;</source>
            <translation>Un nom n’a ni espace ni aucun de ces signes : @ / " &amp; ' : &lt; &gt;</translation>
        </message>
        <message>
            <source>The password is missing.</source>
            <translation>Le mot de passe manque.</translation>
        </message>
        <message>
            <source>A password has eight characters or more.</source>
            <translation>Un mot de passe a huit caractères ou plus.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DesktopViewModel</name>
        <message>
            <source>This could not be written to the folder of programs that start by themselves.</source>
            <translation>Impossible d’écrire dans le dossier des programmes qui démarrent seuls.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DeviceListModel</name>
        <message>
            <source>Last used just now</source>
            <translation>Utilisé à l’instant</translation>
        </message>
        <message numerus="yes">
            <source>Last used %n minutes ago</source>
            <translation>
                <numerusform>Utilisé il y a %n minute</numerusform>
                <numerusform>Utilisé il y a %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n hours ago</source>
            <translation>
                <numerusform>Utilisé il y a %n heure</numerusform>
                <numerusform>Utilisé il y a %n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n days ago</source>
            <translation>
                <numerusform>Utilisé il y a %n jour</numerusform>
                <numerusform>Utilisé il y a %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n months ago</source>
            <translation>
                <numerusform>Utilisé il y a %n mois</numerusform>
                <numerusform>Utilisé il y a %n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed by you on %1. It can’t read anything new.</source>
            <translation>Retiré par vous le %1. Il ne peut rien lire de nouveau.</translation>
        </message>
        <message>
            <source>No longer in use. Nothing is encrypted for it.</source>
            <translation>N’est plus utilisé. Rien n’est chiffré pour lui.</translation>
        </message>
        <message>
            <source>It still receives a key for every message.</source>
            <translation>Il reçoit encore une clé pour chaque message.</translation>
        </message>
        <message>
            <source>Added %1</source>
            <translation>Ajouté : %1</translation>
        </message>
        <message>
            <source>A key in this code is not the one that shows here. Then someone may be in between. Nothing was changed.</source>
            <translation>Une clé de ce code n’est pas celle affichée ici. Quelqu’un est peut-être au milieu. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>A key in this code is not the one that %1’s device shows here. Then someone may be in between. Nothing was changed.</source>
            <translation>Une clé de ce code n’est pas celle que montre ici l’appareil de %1. Quelqu’un est peut-être au milieu. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>No device in this code is known here yet. Look again, then try once more.</source>
            <translation>Aucun appareil de ce code n’est encore connu ici. Cherchez de nouveau, puis réessayez.</translation>
        </message>
        <message>
            <source>The device in this code is the one that shows here.</source>
            <translation>L’appareil de ce code est celui affiché ici.</translation>
        </message>
        <message numerus="yes">
            <source>%n devices in this code are the ones that show here.</source>
            <translation>
                <numerusform>%n appareil de ce code est celui affiché ici.</numerusform>
                <numerusform>%n appareils de ce code sont ceux affichés ici.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is not the code of a device. It begins with “xmpp:”.</source>
            <translation>Ce n’est pas le code d’un appareil. Il commence par « xmpp: ».</translation>
        </message>
        <message>
            <source>This code is of somebody else: %1.</source>
            <translation>Ce code est celui de quelqu’un d’autre : %1.</translation>
        </message>
        <message>
            <source>Device %1</source>
            <translation>Appareil %1</translation>
        </message>
        <message>
            <source>This device</source>
            <translation>Cet appareil</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Trusted unseen</source>
            <translation>Accepté sans vérifier</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqué</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DeviceNews</name>
        <message>
            <source>Device %1</source>
            <translation>Appareil %1</translation>
        </message>
        <message>
            <source>today, %1</source>
            <extracomment>In the middle of a sentence: "added to your account today, 09:14"</extracomment>
            <translation>aujourd’hui, %1</translation>
        </message>
        <message>
            <source>A new device, “%1”, was added to your account %2. Was it you?</source>
            <extracomment>%2 is a time: "today, 09:14"</extracomment>
            <translation>Un nouvel appareil, « %1 », a été ajouté à votre compte : %2. Était-ce vous ?</translation>
        </message>
        <message>
            <source>Your device “%1” has a new key since %2. Did you set it up again?</source>
            <translation>Votre appareil « %1 » a une nouvelle clé, depuis : %2. L’avez-vous reconfiguré ?</translation>
        </message>
        <message>
            <source>“%1”, which you had removed, is in your account again since %2. Was it you?</source>
            <translation>« %1 », que vous aviez retiré, est de nouveau dans votre compte depuis : %2. Était-ce vous ?</translation>
        </message>
        <message>
            <source>A device of %1 has a new key. Usually that means it was set up again.</source>
            <translation>Un appareil de %1 a une nouvelle clé. En général, c’est qu’il a été reconfiguré.</translation>
        </message>
        <message>
            <source>%1, whom you verified, uses a new device. Messages go to it only after you compare.</source>
            <translation>Vous aviez vérifié %1, qui utilise un nouvel appareil. Les messages n’y vont qu’après comparaison.</translation>
        </message>
        <message>
            <source>%1 uses a new device.</source>
            <translation>%1 utilise un nouvel appareil.</translation>
        </message>
        <message>
            <source>Another app removed this computer from your devices. It’s back.</source>
            <translation>Une autre application avait retiré cet ordinateur de vos appareils. Il y est de nouveau.</translation>
        </message>
        <message>
            <source>Another app keeps removing this computer from your devices. It is put back in some minutes; what is sent to you until then may not be readable here.</source>
            <translation>Une autre application retire sans cesse cet ordinateur de vos appareils. Il sera remis dans quelques minutes ; ce qu’on vous envoie d’ici là pourrait ne pas être lisible ici.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::EmojiModel</name>
        <message>
            <source>Light skin tone</source>
            <translation>Peau claire</translation>
        </message>
        <message>
            <source>Medium light skin tone</source>
            <translation>Peau moyennement claire</translation>
        </message>
        <message>
            <source>Medium skin tone</source>
            <translation>Peau légèrement mate</translation>
        </message>
        <message>
            <source>Medium dark skin tone</source>
            <translation>Peau mate</translation>
        </message>
        <message>
            <source>Dark skin tone</source>
            <translation>Peau foncée</translation>
        </message>
        <message>
            <source>No skin tone</source>
            <translation>Sans couleur de peau</translation>
        </message>
        <message>
            <source>Used recently</source>
            <extracomment>Group of emoji: those that were used last</extracomment>
            <translation>Utilisés récemment</translation>
        </message>
        <message>
            <source>Smileys</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Smileys</translation>
        </message>
        <message>
            <source>People</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Animals and nature</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Animaux et nature</translation>
        </message>
        <message>
            <source>Food and drink</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Nourriture et boissons</translation>
        </message>
        <message>
            <source>Travel and places</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Voyages et lieux</translation>
        </message>
        <message>
            <source>Activities</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Activités</translation>
        </message>
        <message>
            <source>Objects</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Objets</translation>
        </message>
        <message>
            <source>Symbols</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Symboles</translation>
        </message>
        <message>
            <source>Flags</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Drapeaux</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ExportViewModel</name>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>This message was taken back</source>
            <translation>Ce message a été retiré</translation>
        </message>
        <message>
            <source>This message can’t be opened on this computer</source>
            <translation>Ce message ne peut pas être ouvert sur cet ordinateur</translation>
        </message>
        <message>
            <source>not on this computer</source>
            <translation>pas sur cet ordinateur</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>non chiffré</translation>
        </message>
        <message>
            <source>Older messages</source>
            <translation>Messages plus anciens</translation>
        </message>
        <message>
            <source>Newer messages</source>
            <translation>Messages plus récents</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was left behind of what was begun.</source>
            <translation>Le disque est plein. Il ne reste rien de ce qui était commencé.</translation>
        </message>
        <message>
            <source>That folder is no longer there.</source>
            <translation>Ce dossier n’existe plus.</translation>
        </message>
        <message>
            <source>It could not be written there. Nothing was left behind of what was begun.</source>
            <translation>Impossible d’écrire là. Il ne reste rien de ce qui était commencé.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos and files</source>
            <translation>
                <numerusform>%Ln photo et fichier</numerusform>
                <numerusform>%Ln photos et fichiers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ForwardModel</name>
        <message>
            <source>You have left this group</source>
            <translation>Vous avez quitté ce groupe</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Non chiffré</translation>
        </message>
        <message>
            <source>Not encrypted: write there first</source>
            <translation>Non chiffré : écrivez-y d’abord</translation>
        </message>
        <message>
            <source>Not all of it is on this computer yet. Load it first.</source>
            <translation>Tout n’est pas encore sur cet ordinateur. Chargez-le d’abord.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::HealthLadderModel</name>
        <message>
            <source>Checked %1 s ago, from your computer outwards</source>
            <translation>Vérifié il y a %1 s, en partant de votre ordinateur</translation>
        </message>
        <message numerus="yes">
            <source>Last change %n min ago, from your computer outwards</source>
            <translation>
                <numerusform>Dernier changement il y a %n min, en partant de votre ordinateur</numerusform>
                <numerusform>Dernier changement il y a %n min, en partant de votre ordinateur</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::LinkCodeEntry</name>
        <message>
            <source>%1 of %2 words</source>
            <extracomment>How many words have been typed, and of how many</extracomment>
            <translation>%1 mots sur %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::LinkViewModel</name>
        <message>
            <source>Waiting for the connection to %1</source>
            <translation>En attente de la connexion à %1</translation>
        </message>
        <message>
            <source>Making a code</source>
            <translation>Création d’un code</translation>
        </message>
        <message>
            <source>The newest 200 messages are here. Older ones follow in the background.</source>
            <translation>Les 200 messages les plus récents sont là. Les plus anciens suivent en arrière-plan.</translation>
        </message>
        <message>
            <source>The eight words are copied.</source>
            <translation>Les huit mots sont copiés.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::MessageDetails</name>
        <message>
            <source>verified</source>
            <translation>vérifié</translation>
        </message>
        <message>
            <source>trusted unseen</source>
            <translation>accepté sans vérifier</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>bloqué</translation>
        </message>
        <message>
            <source>new, not compared</source>
            <translation>nouveau, non comparé</translation>
        </message>
        <message>
            <source>Not encrypted: servers on the way could read it</source>
            <translation>Non chiffré : les serveurs en chemin pouvaient le lire</translation>
        </message>
        <message>
            <source>End to end, with the older kind that most apps know</source>
            <translation>De bout en bout, avec la version ancienne que connaissent la plupart des applis</translation>
        </message>
        <message>
            <source>End to end, with the newer kind</source>
            <translation>De bout en bout, avec la version récente</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Écrit</translation>
        </message>
        <message>
            <source>At the server</source>
            <translation>Au serveur</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Remis</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lu</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Chiffrement</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Expéditeur</translation>
        </message>
        <message>
            <source>Number given by the sender</source>
            <translation>Numéro donné par l’expéditeur</translation>
        </message>
        <message>
            <source>Number on the way</source>
            <translation>Numéro en chemin</translation>
        </message>
        <message>
            <source>Number in the archive</source>
            <translation>Numéro dans les archives</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Envoyé par</translation>
        </message>
        <message>
            <source>a device that is no longer in the list</source>
            <translation>un appareil qui n’est plus dans la liste</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>cet ordinateur</translation>
        </message>
        <message>
            <source>Brought here</source>
            <translation>Apporté ici</translation>
        </message>
        <message>
            <source>can’t read it</source>
            <translation>ne peut pas le lire</translation>
        </message>
        <message>
            <source>has read it</source>
            <translation>l’a lu</translation>
        </message>
        <message>
            <source>has it</source>
            <translation>l’a reçu</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
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
            <translation>1 message</translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::NewChatViewModel</name>
        <message>
            <source>This link leads to something else than a person. A group’s link belongs into “Join a group”.</source>
            <translation>Ce lien mène à autre chose qu’à une personne. Le lien d’un groupe va dans « Rejoindre un canal ».</translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>Une adresse ressemble à nom@fournisseur.example.</translation>
        </message>
        <message>
            <source>This link makes an account, it leads to no person.</source>
            <translation>Ce lien crée un compte, il ne mène à personne.</translation>
        </message>
        <message>
            <source>This is your own address.</source>
            <translation>C’est votre propre adresse.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::NewGroupViewModel</name>
        <message>
            <source>Your provider does not offer groups. Nothing was made.</source>
            <translation>Votre fournisseur ne propose pas de groupes. Rien n’a été créé.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::OutageStripViewModel</name>
        <message>
            <source>1 message is on its way.</source>
            <translation>1 message est en route.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are on their way.</source>
            <translation>
                <numerusform>%n message est en route.</numerusform>
                <numerusform>%n messages sont en route.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 waiting message sent.</source>
            <translation>1 message en attente envoyé.</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting messages sent.</source>
            <translation>
                <numerusform>%n message en attente envoyé.</numerusform>
                <numerusform>%n messages en attente envoyés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Connected again.</source>
            <translation>Connexion rétablie.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Enter password</source>
            <translation>Mot de passe…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Open sign-in page</source>
            <translation>Page d’identification</translation>
        </message>
        <message>
            <source>All right</source>
            <extracomment>Puts a notice away</extracomment>
            <translation>D’accord</translation>
        </message>
        <message>
            <source>Next try in %1 s</source>
            <translation>Prochain essai dans %1 s</translation>
        </message>
        <message>
            <source>Trying now</source>
            <translation>Essai en cours</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PaletteModel</name>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Search all messages for “%1”</source>
            <translation>Chercher « %1 » dans tous les messages</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Récentes</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Discussions</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>archivée</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n membre</numerusform>
                <numerusform>%n membres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PeoplePicker</name>
        <message>
            <source>1 person picked</source>
            <translation>1 personne choisie</translation>
        </message>
        <message numerus="yes">
            <source>%n people picked</source>
            <translation>
                <numerusform>%n personne choisie</numerusform>
                <numerusform>%n personnes choisies</numerusform>
            </translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>Une adresse ressemble à nom@fournisseur.example.</translation>
        </message>
        <message>
            <source>This one is in already.</source>
            <translation>Cette personne y est déjà.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PhotoViewerModel</name>
        <message>
            <source>You</source>
            <translation>Vous</translation>
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
            <translation>%1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ProfileViewModel</name>
        <message>
            <source>%1 has not taken the change. It is offered again with the next connection.</source>
            <translation>%1 n’a pas pris le changement. Il sera proposé à nouveau à la prochaine connexion.</translation>
        </message>
        <message>
            <source>Others see the change once you are connected.</source>
            <translation>Les autres verront le changement dès que vous aurez une connexion.</translation>
        </message>
        <message>
            <source>This picture is too large. Choose one under 100 MB.</source>
            <translation>Cette image est trop grande. Choisissez-en une de moins de 100 Mo.</translation>
        </message>
        <message>
            <source>This is no picture that can be used. Choose a JPEG, PNG, WebP, GIF, HEIC or AVIF.</source>
            <translation>Cette image n’est pas utilisable. Choisissez un JPEG, PNG, WebP, GIF, HEIC ou AVIF.</translation>
        </message>
        <message>
            <source>This file can’t be read. Choose another one.</source>
            <translation>Ce fichier est illisible. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The disk is full, so the change was not saved.</source>
            <translation>Le disque est plein, le changement n’a donc pas été enregistré.</translation>
        </message>
        <message>
            <source>The change was not saved. Try it again.</source>
            <translation>Le changement n’a pas été enregistré. Réessayez.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ReadersModel</name>
        <message>
            <source>None of their devices had a key when you sent it. The others got it.</source>
            <translation>Aucun de ses appareils n’avait de clé quand vous l’avez envoyé. Les autres l’ont reçu.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>read</source>
            <translation>lu</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>lu %1</translation>
        </message>
        <message>
            <source>doesn’t share when they read</source>
            <translation>ne partage pas ses lectures</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>remis</translation>
        </message>
        <message>
            <source>delivered %1</source>
            <translation>remis %1</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>envoyé</translation>
        </message>
        <message>
            <source>your message, %1</source>
            <translation>votre message, %1</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RecoveryViewModel</name>
        <message>
            <source>The key to these chats lies in a file of yours. Keep that file safe.</source>
            <translation>La clé de ces discussions se trouve dans un fichier à vous. Gardez-le en lieu sûr.</translation>
        </message>
        <message>
            <source>None yet. Without them, your chats are lost if this computer forgets the key.</source>
            <translation>Pas encore. Sans eux, vos discussions sont perdues si cet ordinateur oublie la clé.</translation>
        </message>
        <message>
            <source>Made on %1.</source>
            <translation>Faits le %1.</translation>
        </message>
        <message>
            <source>This is another word.</source>
            <translation>C’est un autre mot.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomFinder</name>
        <message>
            <source>1 person</source>
            <translation>1 personne</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>The name of a server looks like rooms.provider.example.</source>
            <translation>Le nom d’un serveur ressemble à salons.fournisseur.example.</translation>
        </message>
        <message>
            <source>This server shows no list. You can still join by an address.</source>
            <translation>Ce serveur ne montre pas de liste. Une adresse suffit pour rejoindre un canal.</translation>
        </message>
        <message>
            <source>An address looks like name@rooms.provider.example.</source>
            <translation>Une adresse ressemble à nom@salons.fournisseur.example.</translation>
        </message>
        <message>
            <source>That is not the password. Ask somebody who is in.</source>
            <translation>Ce n’est pas le mot de passe. Demandez à quelqu’un qui y est.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomPeople</name>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>can’t read yet</source>
            <translation>ne peut pas encore lire</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n devices can’t read yet</source>
            <translation>
                <numerusform>%1 sur %n appareil ne lit pas encore</numerusform>
                <numerusform>%1 sur %n appareils ne lisent pas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n devices</source>
            <translation>
                <numerusform>%n appareil</numerusform>
                <numerusform>%n appareils</numerusform>
            </translation>
        </message>
        <message>
            <source>here now</source>
            <translation>en ligne</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>pas là</translation>
        </message>
        <message>
            <source>This name looks like yours, but it is somebody else.</source>
            <translation>Ce nom ressemble au vôtre, mais c’est quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>This name looks like that of %1, but it is somebody else.</source>
            <translation>Ce nom ressemble à celui de %1, mais c’est quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>This name mixes letters of several alphabets. It may imitate another one.</source>
            <translation>Ce nom mélange des lettres de plusieurs alphabets. Il en imite peut-être un autre.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomViewModel</name>
        <message>
            <source>1 person here</source>
            <translation>1 personne en ligne</translation>
        </message>
        <message numerus="yes">
            <source>%n people here</source>
            <translation>
                <numerusform>%n personne en ligne</numerusform>
                <numerusform>%n personnes en ligne</numerusform>
            </translation>
        </message>
        <message>
            <source>1 member</source>
            <translation>1 membre</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n membre</numerusform>
                <numerusform>%n membres</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 here</source>
            <translation>%1, %2 en ligne</translation>
        </message>
        <message numerus="yes">
            <source>%n devices</source>
            <translation>
                <numerusform>%n appareil</numerusform>
                <numerusform>%n appareils</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n devices</source>
            <translation>
                <numerusform>%1 appareil sur %n</numerusform>
                <numerusform>%1 appareils sur %n</numerusform>
            </translation>
        </message>
        <message>
            <source>All members, whether they are here or not, and only they. Who is added reads from then on; who is removed reads nothing more.</source>
            <translation>Tous les membres, en ligne ou non, et personne d’autre. Qui est ajouté lit à partir de là ; qui est retiré ne lit plus rien.</translation>
        </message>
        <message>
            <source>The servers that carry this channel, and anyone who joins it, can read what is written here.</source>
            <translation>Les serveurs qui acheminent ce canal, et quiconque le rejoint, peuvent lire ce qui est écrit ici.</translation>
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
            <translation>Vous</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1 ou plus</translation>
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
            <translation>Image %1</translation>
        </message>
        <message numerus="yes">
            <source>%n photos and files</source>
            <translation>
                <numerusform>%n photo et fichier</numerusform>
                <numerusform>%n photos et fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 photo</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>1 fichier</translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n fichier</numerusform>
                <numerusform>%n fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>2 photos, and their size</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Says where it was taken, and with what</source>
            <translation>Dit où elle a été prise, et avec quoi</translation>
        </message>
        <message>
            <source>Says when it was taken, and with what</source>
            <translation>Dit quand elle a été prise, et avec quoi</translation>
        </message>
        <message>
            <source>Sent as it is, notes included</source>
            <translation>Envoyé tel quel, données comprises</translation>
        </message>
        <message>
            <source>Location removed</source>
            <translation>Localisation retirée</translation>
        </message>
        <message>
            <source>Camera notes removed</source>
            <translation>Données photo retirées</translation>
        </message>
        <message>
            <source>Place and camera can’t be taken out of %1.</source>
            <translation>Impossible de retirer le lieu et l’appareil photo de %1.</translation>
        </message>
        <message numerus="yes">
            <source>Place and camera can’t be taken out of %n files.</source>
            <translation>
                <numerusform>Impossible de retirer le lieu et l’appareil photo de %n fichier.</numerusform>
                <numerusform>Impossible de retirer le lieu et l’appareil photo de %n fichiers.</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to %1 each</source>
            <translation>Jusqu’à %1 chacun</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file's name, and why it can't be sent</comment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SharedFilesModel</name>
        <message>
            <source>%1, from %2, %3</source>
            <comment>a link, a person, a day</comment>
            <translation>%1, de %2, %3</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SignInViewModel</name>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>Une adresse ressemble à nom@fournisseur.example.</translation>
        </message>
        <message>
            <source>The password is missing.</source>
            <translation>Le mot de passe manque.</translation>
        </message>
        <message>
            <source>A port is a number from 1 to 65535.</source>
            <translation>Un port est un nombre de 1 à 65535.</translation>
        </message>
        <message>
            <source>A server looks like chat.provider.example.</source>
            <translation>Un serveur ressemble à chat.fournisseur.example.</translation>
        </message>
        <message>
            <source>This file can’t be read.</source>
            <translation>Ce fichier est illisible.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SpellingViewModel</name>
        <message>
            <source>As the keyboard</source>
            <extracomment>The language of the spell checker</extracomment>
            <translation>Comme le clavier</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::StorageModel</name>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photos and files</source>
            <translation>
                <numerusform>%n photo et fichier</numerusform>
                <numerusform>%n photos et fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Something in this chat has not been sent yet. Nothing was deleted.</source>
            <translation>Dans cette discussion, quelque chose n’est pas encore parti. Rien n’a été supprimé.</translation>
        </message>
        <message>
            <source>There is more room now. What you open is fetched again.</source>
            <translation>Il y a plus de place maintenant. Ce que vous ouvrez est récupéré à nouveau.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages deleted from this computer.</source>
            <translation>
                <numerusform>%n message supprimé de cet ordinateur.</numerusform>
                <numerusform>%n messages supprimés de cet ordinateur.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::TimelineModel</name>
        <message>
            <source>The secure link is being renewed.</source>
            <translation>Le lien sécurisé est en cours de renouvellement.</translation>
        </message>
        <message>
            <source>Letters in it can be mistaken for others. It leads to %1.</source>
            <translation>Certaines de ses lettres se confondent avec d’autres. Il mène à %1.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>1 message waits behind this.</source>
            <translation>1 message attend derrière.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait behind this.</source>
            <translation>
                <numerusform>%n message attend derrière.</numerusform>
                <numerusform>%n messages attendent derrière.</numerusform>
            </translation>
        </message>
        <message>
            <source>Original message not on this computer</source>
            <translation>Message d’origine absent de cet ordinateur</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>yourself</source>
            <translation>vous-même</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>1 new message</source>
            <translation>1 nouveau message</translation>
        </message>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n nouveau message</numerusform>
                <numerusform>%n nouveaux messages</numerusform>
            </translation>
        </message>
        <message>
            <source>first in line</source>
            <translation>premier de la file</translation>
        </message>
        <message>
            <source>second in line</source>
            <translation>deuxième de la file</translation>
        </message>
        <message>
            <source>third in line</source>
            <translation>troisième de la file</translation>
        </message>
        <message>
            <source>fourth in line</source>
            <translation>quatrième de la file</translation>
        </message>
        <message>
            <source>fifth in line</source>
            <translation>cinquième de la file</translation>
        </message>
        <message>
            <source>Saved on this computer, %1</source>
            <translation>Enregistré sur cet ordinateur, %1</translation>
        </message>
        <message>
            <source>number %1 in line</source>
            <translation>numéro %1 de la file</translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n changement</numerusform>
                <numerusform>%n changements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages can’t be read on this computer</source>
            <translation>
                <numerusform>%n message illisible sur cet ordinateur</numerusform>
                <numerusform>%n messages illisibles sur cet ordinateur</numerusform>
            </translation>
        </message>
        <message>
            <source>Link with your other device</source>
            <translation>Associer à votre autre appareil</translation>
        </message>
        <message>
            <source>(taken back)</source>
            <translation>(retiré)</translation>
        </message>
        <message>
            <source>(can’t be read on this computer)</source>
            <translation>(illisible sur cet ordinateur)</translation>
        </message>
        <message>
            <source>[%1] %2: %3</source>
            <extracomment>A copied message: date and time, who wrote it, what</extracomment>
            <translation>[%1] %2 : %3</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::TrayKeeper</name>
        <message>
            <source>Open Ninelives</source>
            <translation>Ouvrir Ninelives</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>1 unread message</source>
            <translation>1 message non lu</translation>
        </message>
        <message numerus="yes">
            <source>%n unread messages</source>
            <translation>
                <numerusform>%n message non lu</numerusform>
                <numerusform>%n messages non lus</numerusform>
            </translation>
        </message>
        <message>
            <source>1 message is waiting; it goes out when Ninelives runs.</source>
            <translation>1 message attend ; il partira quand Ninelives fonctionnera.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are waiting; they go out when Ninelives runs.</source>
            <translation>
                <numerusform>%n message attend ; il partira quand Ninelives fonctionnera.</numerusform>
                <numerusform>%n messages attendent ; ils partiront quand Ninelives fonctionnera.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::VoicePlayer</name>
        <message>
            <source>Nothing can be heard: no loudspeaker of this computer answers.</source>
            <translation>Rien ne s’entend : aucun haut-parleur de cet ordinateur ne répond.</translation>
        </message>
        <message>
            <source>%1×</source>
            <comment>how fast a voice message is played</comment>
            <translation>%1×</translation>
        </message>
        <message>
            <source>This voice message is not on this computer any more.</source>
            <translation>Ce message vocal n’est plus sur cet ordinateur.</translation>
        </message>
        <message>
            <source>This voice message is damaged and can’t be played.</source>
            <translation>Ce message vocal est abîmé, la lecture est impossible.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>times of a voice message</comment>
            <translation>%1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::VoiceRecorder</name>
        <message>
            <source>Ends by itself at %1</source>
            <translation>S’arrête tout seul à %1</translation>
        </message>
        <message>
            <source>Voice message %1</source>
            <translation>Message vocal %1</translation>
        </message>
        <message>
            <source>This computer has no microphone. Plug one in, and try again.</source>
            <translation>Cet ordinateur n’a pas de micro. Branchez-en un, puis réessayez.</translation>
        </message>
        <message>
            <source>Ninelives may not use the microphone. Allow it in the settings of this computer, and try again.</source>
            <translation>Ninelives n’a pas le droit d’utiliser le micro. Autorisez-le dans les réglages de cet ordinateur, puis réessayez.</translation>
        </message>
        <message>
            <source>The microphone stopped. What you said until then is here.</source>
            <translation>Le micro s’est arrêté. Ce que vous avez dit jusque-là est ici.</translation>
        </message>
        <message>
            <source>The microphone gives no sound. Look whether another program uses it.</source>
            <translation>Le micro ne donne aucun son. Voyez si un autre programme l’utilise.</translation>
        </message>
        <message>
            <source>A voice message can be up to %1 long. All of it is here.</source>
            <translation>Un message vocal peut durer jusqu’à %1. Tout est ici.</translation>
        </message>
    </context>
    <context>
        <name>NothingChosen</name>
        <message>
            <source>Ctrl N starts a chat</source>
            <translation>Ctrl N commence une discussion</translation>
        </message>
        <message>
            <source>Ctrl K finds anything</source>
            <translation>Ctrl K trouve tout</translation>
        </message>
    </context>
    <context>
        <name>NotificationSettings</name>
        <message>
            <source>Notifications tell</source>
            <translation>Les notifications disent</translation>
        </message>
        <message>
            <source>They are shown for what this window does not show at the moment.</source>
            <translation>Elles paraissent pour ce que cette fenêtre ne montre pas en ce moment.</translation>
        </message>
        <message>
            <source>Nothing, off</source>
            <translation>Rien, désactivées</translation>
        </message>
        <message>
            <source>That something came</source>
            <translation>Qu’il y a du nouveau</translation>
        </message>
        <message>
            <source>Who wrote</source>
            <translation>Qui a écrit</translation>
        </message>
        <message>
            <source>Who wrote what</source>
            <translation>Qui a écrit quoi</translation>
        </message>
        <message>
            <source>Muted chats stay quiet. Each chat has its own choice under Details.</source>
            <translation>Les discussions en sourdine restent silencieuses. Chaque discussion a son propre choix, sous Détails.</translation>
        </message>
        <message>
            <source>Keep running in the tray</source>
            <translation>Continuer dans la zone de notification</translation>
        </message>
        <message>
            <source>Closing the window hides it. Messages still arrive, and what waits still goes out.</source>
            <translation>Fermer la fenêtre la masque. Les messages arrivent toujours, et ce qui attend part toujours.</translation>
        </message>
        <message>
            <source>Start with the computer</source>
            <translation>Démarrer avec l’ordinateur</translation>
        </message>
        <message>
            <source>Without a window, if there is a tray.</source>
            <translation>Sans fenêtre, s’il y a une zone de notification.</translation>
        </message>
        <message>
            <source>Away after</source>
            <translation>En pause après</translation>
        </message>
        <message>
            <source>Contacts then see that you are away, also while the screen is locked. You are still notified.</source>
            <translation>Vos contacts voient alors que vous êtes en pause, aussi quand l’écran est verrouillé. Vous recevez toujours les notifications.</translation>
        </message>
        <message>
            <source>Never</source>
            <extracomment>How long nobody touched the computer until contacts see "away"</extracomment>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>5 min</source>
            <translation>5 min</translation>
        </message>
        <message>
            <source>10 min</source>
            <translation>10 min</translation>
        </message>
        <message>
            <source>15 min</source>
            <translation>15 min</translation>
        </message>
        <message>
            <source>30 min</source>
            <translation>30 min</translation>
        </message>
        <message>
            <source>1 h</source>
            <translation>1 h</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message>
            <source>%1 in %2</source>
            <extracomment>A notification's title: who wrote, and in which group</extracomment>
            <translation>%1 dans %2</translation>
        </message>
        <message>
            <source>Ninelives</source>
            <translation>Ninelives</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Reacted %1 to your message</source>
            <translation>A réagi avec %1 à votre message</translation>
        </message>
        <message>
            <source>Reacted %1 to your photo</source>
            <translation>A réagi avec %1 à votre photo</translation>
        </message>
        <message>
            <source>Reacted %1 to your photos</source>
            <translation>A réagi avec %1 à vos photos</translation>
        </message>
        <message>
            <source>Reacted %1 to your voice message</source>
            <translation>A réagi avec %1 à votre message vocal</translation>
        </message>
        <message>
            <source>Reacted %1 to your file</source>
            <translation>A réagi avec %1 à votre fichier</translation>
        </message>
        <message>
            <source>Reacted %1 to your files</source>
            <translation>A réagi avec %1 à vos fichiers</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Marquer comme lu</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Nouveau message</translation>
        </message>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n nouveau message</numerusform>
                <numerusform>%n nouveaux messages</numerusform>
            </translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>New reaction</source>
            <translation>Nouvelle réaction</translation>
        </message>
        <message numerus="yes">
            <source>%n messages to %1 were not sent.</source>
            <translation>
                <numerusform>%n message à %1 n’a pas été envoyé.</numerusform>
                <numerusform>%n messages à %1 n’ont pas été envoyés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages were not sent.</source>
            <translation>
                <numerusform>%n message n’a pas été envoyé.</numerusform>
                <numerusform>%n messages n’ont pas été envoyés.</numerusform>
            </translation>
        </message>
        <message>
            <source>A message to %1 was not sent.</source>
            <translation>Un message à %1 n’a pas été envoyé.</translation>
        </message>
        <message>
            <source>A message was not sent.</source>
            <translation>Un message n’a pas été envoyé.</translation>
        </message>
    </context>
    <context>
        <name>NotifyChoice</name>
        <message>
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>Which messages of a chat are told of</extracomment>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Mentions</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Mettre en sourdine</translation>
        </message>
        <message>
            <source>No</source>
            <extracomment>For how long a chat is quiet</extracomment>
            <translation>Non</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 heure</translation>
        </message>
        <message>
            <source>8 hours</source>
            <translation>8 heures</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Toujours</translation>
        </message>
    </context>
    <context>
        <name>OwnDeviceCard</name>
        <message>
            <source>this device</source>
            <extracomment>The device the user sits at</extracomment>
            <translation>cet appareil</translation>
        </message>
        <message>
            <source>Here since %1.</source>
            <translation>Ici depuis le %1.</translation>
        </message>
        <message>
            <source>Others compare these eight groups with what they see:</source>
            <translation>Les autres comparent ces huit groupes avec ce qu’ils voient :</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
    </context>
    <context>
        <name>OwnInvitation</name>
        <message>
            <source>Making a link…</source>
            <translation>Création du lien…</translation>
        </message>
        <message>
            <source>Invite somebody with a link</source>
            <translation>Inviter quelqu’un avec un lien</translation>
        </message>
        <message>
            <source>Your invitation</source>
            <translation>Votre invitation</translation>
        </message>
        <message>
            <source>The link as a code for a phone’s camera</source>
            <translation>Le lien en code pour l’appareil photo d’un téléphone</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Enter the password</source>
            <translation>Saisir le mot de passe</translation>
        </message>
        <message>
            <source>The password of %1, as your provider knows it. It is saved encrypted on this computer.</source>
            <translation>Le mot de passe de %1, tel que votre fournisseur le connaît. Il est enregistré chiffré sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>A name, or name@provider.example</source>
            <translation>Un nom, ou nom@fournisseur.example</translation>
        </message>
        <message>
            <source>Pick</source>
            <translation>Choisir</translation>
        </message>
        <message>
            <source>Pick %1</source>
            <translation>Choisir %1</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>Change the name</source>
            <translation>Changer le nom</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Only you see it. Enter saves.</source>
            <translation>Pour vous uniquement. Entrée enregistre.</translation>
        </message>
    </context>
    <context>
        <name>PhotoCanvas</name>
        <message>
            <source>Stop loading</source>
            <translation>Arrêter le chargement</translation>
        </message>
    </context>
    <context>
        <name>PhotoTile</name>
        <message>
            <source>Preparing</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>+%1</source>
            <extracomment>More photos than are shown</extracomment>
            <translation>+%1</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>Arrêter l’envoi</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Arrêter le chargement</translation>
        </message>
        <message>
            <source>Don’t send it</source>
            <translation>Ne pas l’envoyer</translation>
        </message>
    </context>
    <context>
        <name>PhotoViewer</name>
        <message>
            <source>Answer</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>Transférer…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>Copy photo</source>
            <translation>Copier la photo</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Pivoter</translation>
        </message>
        <message>
            <source>Fit the window</source>
            <translation>Ajuster à la fenêtre</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Older photo</source>
            <translation>Photo plus ancienne</translation>
        </message>
        <message>
            <source>Newer photo</source>
            <translation>Photo plus récente</translation>
        </message>
    </context>
    <context>
        <name>PictureFile</name>
        <message>
            <source>This picture is too large. Choose one under 40 MB.</source>
            <translation>Cette image est trop grande. Choisissez-en une de moins de 40 Mo.</translation>
        </message>
        <message>
            <source>This is no picture that can be used. Choose a PNG or a JPEG.</source>
            <translation>Cette image n’est pas utilisable. Choisissez un PNG ou un JPEG.</translation>
        </message>
        <message>
            <source>This file can’t be read. Choose another one.</source>
            <translation>Ce fichier est illisible. Choisissez-en un autre.</translation>
        </message>
    </context>
    <context>
        <name>PrivacySettings</name>
        <message>
            <source>Tell others that a message arrived</source>
            <translation>Dire aux autres qu’un message est arrivé</translation>
        </message>
        <message>
            <source>They see two ticks.</source>
            <translation>Ils voient deux coches.</translation>
        </message>
        <message>
            <source>Tell others that you have read</source>
            <translation>Dire aux autres que vous avez lu</translation>
        </message>
        <message>
            <source>They see the two ticks in a pill.</source>
            <translation>Ils voient les deux coches dans une pastille.</translation>
        </message>
        <message>
            <source>Tell others that you are typing</source>
            <translation>Dire aux autres que vous écrivez</translation>
        </message>
        <message>
            <source>Count readers in groups</source>
            <translation>Compter les lecteurs dans les groupes</translation>
        </message>
        <message>
            <source>In groups over %1 people readers are not counted.</source>
            <translation>Au-delà de %1 personnes, les lecteurs d’un groupe ne sont pas comptés.</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>jusqu’à %1</translation>
        </message>
        <message>
            <source>Each chat can have its own choice under Details. Strangers, that is people who are not your contacts and to whom you have not written, are never told any of this.</source>
            <translation>Chaque discussion peut avoir son propre choix, sous Détails. Les inconnus, c’est-à-dire ceux qui ne sont pas dans vos contacts et à qui vous n’avez pas écrit, n’en apprennent jamais rien.</translation>
        </message>
    </context>
    <context>
        <name>ProfileCard</name>
        <message>
            <source>Change the picture</source>
            <translation>Changer l’image</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Choisir une image</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>La retirer</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>Retirer l’image</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>Changer le nom</translation>
        </message>
        <message>
            <source>Add your name</source>
            <translation>Ajouter votre nom</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Others are offered it as the name for you. Enter saves, Esc leaves it as it was.</source>
            <translation>Il est proposé aux autres comme votre nom. Entrée enregistre, Échap le laisse tel quel.</translation>
        </message>
        <message>
            <source>Everybody who knows your address can see your picture and your name.</source>
            <translation>Tous ceux qui connaissent votre adresse peuvent voir votre image et votre nom.</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
    </context>
    <context>
        <name>ProviderList</name>
        <message>
            <source>Providers</source>
            <translation>Fournisseurs</translation>
        </message>
        <message>
            <source>My own server</source>
            <translation>Mon propre serveur</translation>
        </message>
        <message>
            <source>or one that someone gave me</source>
            <translation>ou un que l’on m’a donné</translation>
        </message>
        <message>
            <source>Enter its name, for example chat.family.example</source>
            <translation>Saisissez son nom, par exemple chat.famille.example</translation>
        </message>
    </context>
    <context>
        <name>ProviderQuestion</name>
        <message>
            <source>A picture from the provider; type what it shows.</source>
            <translation>Une image du fournisseur ; saisissez ce qu’elle montre.</translation>
        </message>
        <message>
            <source>Answer on the provider’s website</source>
            <translation>Répondre sur le site du fournisseur</translation>
        </message>
    </context>
    <context>
        <name>ProviderQuestions</name>
        <message>
            <source>%1 also wants to know</source>
            <translation>%1 veut aussi savoir</translation>
        </message>
    </context>
    <context>
        <name>Providers</name>
        <message>
            <source>Free</source>
            <translation>Gratuit</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis %1</translation>
        </message>
    </context>
    <context>
        <name>QuoteBox</name>
        <message>
            <source>Answers %1: %2</source>
            <extracomment>Read aloud: the message that this one answers</extracomment>
            <translation>Répond à %1 : %2</translation>
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
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copier le texte</translation>
        </message>
    </context>
    <context>
        <name>RecordingBar</name>
        <message>
            <source>Recording a voice message, %1</source>
            <translation>Enregistrement d’un message vocal, %1</translation>
        </message>
        <message>
            <source>Recorded voice message, %1</source>
            <translation>Message vocal enregistré, %1</translation>
        </message>
        <message>
            <source>Stop recording</source>
            <translation>Arrêter l’enregistrement</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Listen to it</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Jeter</translation>
        </message>
        <message>
            <source>Discard the voice message</source>
            <translation>Jeter le message vocal</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>Do you have them?</source>
            <translation>Les avez-vous ?</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>Les noter</translation>
        </message>
        <message>
            <source>Two of the words, to be sure that they are on paper.</source>
            <translation>Deux des mots, pour être sûr qu’ils sont sur papier.</translation>
        </message>
        <message>
            <source>Once these are confirmed, the earlier words open nothing any more.</source>
            <translation>Une fois ceux-ci confirmés, les mots précédents n’ouvriront plus rien.</translation>
        </message>
        <message>
            <source>They open your chats when this computer’s keyring is gone or a passphrase is forgotten.</source>
            <translation>Ils ouvrent vos discussions lorsque le trousseau de cet ordinateur a disparu ou qu’une phrase secrète est oubliée.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>I have written them down</source>
            <translation>Je les ai notés</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPage</name>
        <message>
            <source>Do you have them?</source>
            <translation>Les avez-vous ?</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>Les noter</translation>
        </message>
        <message>
            <source>Two of the words, to be sure that they are on paper.</source>
            <translation>Deux des mots, pour être sûr qu’ils sont sur papier.</translation>
        </message>
        <message>
            <source>These twelve words open your chats on this computer when its keyring is gone or a passphrase is forgotten. They are shown once. Keep them on paper, away from this computer.</source>
            <translation>Ces douze mots ouvrent vos discussions sur cet ordinateur lorsque son trousseau a disparu ou qu’une phrase secrète est oubliée. Ils sont montrés une seule fois. Gardez-les sur papier, loin de cet ordinateur.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>I have written them down</source>
            <translation>Je les ai notés</translation>
        </message>
        <message>
            <source>Show them again</source>
            <translation>Les montrer à nouveau</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
    </context>
    <context>
        <name>RecoveryReminder</name>
        <message>
            <source>Twelve words on paper save your chats if this computer forgets their key.</source>
            <translation>Douze mots sur papier sauvent vos discussions si cet ordinateur oublie leur clé.</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>Les noter</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
    </context>
    <context>
        <name>RecoveryWords</name>
        <message>
            <source>The twelve recovery words</source>
            <translation>Les douze mots de récupération</translation>
        </message>
        <message>
            <source>Word %1</source>
            <translation>Mot %1</translation>
        </message>
    </context>
    <context>
        <name>RemoveDeviceDialog</name>
        <message>
            <source>Remove “%1”?</source>
            <translation>Retirer « %1 » ?</translation>
        </message>
        <message>
            <source>It can’t read anything new after that.</source>
            <translation>Ensuite, il ne pourra plus rien lire de nouveau.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Garder</translation>
        </message>
    </context>
    <context>
        <name>RenameDeviceDialog</name>
        <message>
            <source>What is this device called?</source>
            <translation>Comment s’appelle cet appareil ?</translation>
        </message>
        <message>
            <source>What do you call this device?</source>
            <translation>Comment appelez-vous cet appareil ?</translation>
        </message>
        <message>
            <source>People you write with can see the name.</source>
            <translation>Les personnes avec qui vous écrivez peuvent voir le nom.</translation>
        </message>
        <message>
            <source>Only you see this name, on this computer.</source>
            <translation>Vous seul voyez ce nom, sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>RequestDialog</name>
        <message>
            <source>%1 wants to be your contact</source>
            <translation>%1 veut être dans vos contacts</translation>
        </message>
        <message>
            <source>%1 asks to write to you and to see when you are here. If you don’t know this address, decline; nobody is told.</source>
            <translation>%1 demande à vous écrire et à voir quand vous êtes en ligne. Si vous ne connaissez pas cette adresse, déclinez ; personne ne l’apprendra.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Décliner</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloquer</translation>
        </message>
    </context>
    <context>
        <name>RoomCard</name>
        <message>
            <source>Change the picture</source>
            <translation>Changer l’image</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Choisir une image</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>La retirer</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>Changer le nom</translation>
        </message>
        <message>
            <source>Change the subject</source>
            <translation>Changer le sujet</translation>
        </message>
        <message>
            <source>Add a subject</source>
            <translation>Ajouter un sujet</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Everybody sees it. Enter saves.</source>
            <translation>Tout le monde le voit. Entrée enregistre.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <source>Who can read this</source>
            <translation>Qui peut lire ceci</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Inviter</translation>
        </message>
        <message>
            <source>Add people</source>
            <translation>Ajouter des personnes</translation>
        </message>
        <message>
            <source>Invite people</source>
            <translation>Inviter des personnes</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Images (*.png *.jpg *.jpeg)</translation>
        </message>
    </context>
    <context>
        <name>RoomDetails</name>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Masquer les détails</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
    </context>
    <context>
        <name>RoomFooter</name>
        <message>
            <source>Leave the group…</source>
            <translation>Quitter le groupe…</translation>
        </message>
        <message>
            <source>Leave the channel…</source>
            <translation>Quitter le canal…</translation>
        </message>
        <message>
            <source>Close it for everybody…</source>
            <translation>Fermer pour tout le monde…</translation>
        </message>
    </context>
    <context>
        <name>RoomSentences</name>
        <message>
            <source>The subject was removed.</source>
            <translation>Le sujet a été retiré.</translation>
        </message>
        <message>
            <source>%1 removed the subject.</source>
            <translation>%1 a retiré le sujet.</translation>
        </message>
        <message>
            <source>%1 changed the subject to “%2”.</source>
            <translation>%1 a changé le sujet en « %2 ».</translation>
        </message>
        <message>
            <source>The subject is now “%1”.</source>
            <translation>Le sujet est maintenant « %1 ».</translation>
        </message>
        <message>
            <source>%1 added %2. They can read messages from here on.</source>
            <translation>%1 a ajouté %2, qui peut lire les messages à partir d’ici.</translation>
        </message>
        <message>
            <source>%1 was added. They can read messages from here on.</source>
            <translation>%1 a rejoint le groupe et peut lire les messages à partir d’ici.</translation>
        </message>
        <message>
            <source>%1 removed %2. They can’t read what is written from here on.</source>
            <translation>%1 a retiré %2, qui ne peut plus lire ce qui est écrit à partir d’ici.</translation>
        </message>
        <message>
            <source>%1 was removed. They can’t read what is written from here on.</source>
            <translation>%1 ne fait plus partie du groupe et ne peut plus lire ce qui est écrit à partir d’ici.</translation>
        </message>
        <message>
            <source>%1 left.</source>
            <translation>%1 a quitté le groupe.</translation>
        </message>
        <message>
            <source>%1 named this group “%2”.</source>
            <translation>%1 a nommé ce groupe « %2 ».</translation>
        </message>
        <message>
            <source>This group is now named “%1”.</source>
            <translation>Ce groupe s’appelle maintenant « %1 ».</translation>
        </message>
        <message>
            <source>The picture of this group was changed.</source>
            <translation>L’image de ce groupe a été changée.</translation>
        </message>
        <message>
            <source>%1 changed the picture of this group.</source>
            <translation>%1 a changé l’image de ce groupe.</translation>
        </message>
        <message>
            <source>You were added.</source>
            <translation>Vous voilà dans le groupe.</translation>
        </message>
        <message>
            <source>%1 added you.</source>
            <translation>%1 vous a fait entrer.</translation>
        </message>
        <message>
            <source>You were removed. What was written stays here.</source>
            <translation>Vous ne faites plus partie du groupe. Ce qui a été écrit reste ici.</translation>
        </message>
        <message>
            <source>%1 removed you. What was written stays here.</source>
            <translation>%1 vous a fait sortir du groupe. Ce qui a été écrit reste ici.</translation>
        </message>
        <message>
            <source>This group was closed for everybody. What was written stays here.</source>
            <translation>Ce groupe a été fermé pour tout le monde. Ce qui a été écrit reste ici.</translation>
        </message>
        <message>
            <source>%1 made %2 an admin.</source>
            <translation>%1 a nommé %2 admin.</translation>
        </message>
        <message>
            <source>%1 is an admin now.</source>
            <translation>%1 est maintenant admin.</translation>
        </message>
        <message>
            <source>%1 made %2 an owner.</source>
            <translation>%1 a nommé %2 propriétaire.</translation>
        </message>
        <message>
            <source>%1 is an owner now.</source>
            <translation>%1 est maintenant propriétaire.</translation>
        </message>
        <message>
            <source>%1 made %2 an ordinary member.</source>
            <translation>%1 a donné à %2 le rôle de simple membre.</translation>
        </message>
        <message>
            <source>%1 is an ordinary member now.</source>
            <translation>%1 est maintenant simple membre.</translation>
        </message>
        <message>
            <source>Anybody can join here now. What you write is no longer encrypted.</source>
            <translation>N’importe qui peut maintenant venir ici. Ce que vous écrivez n’est plus chiffré.</translation>
        </message>
        <message>
            <source>Only members may enter. Ask one of them to add you.</source>
            <translation>Seuls les membres peuvent entrer. Demandez à l’un d’eux de vous ajouter.</translation>
        </message>
        <message>
            <source>The admins don’t let you in. Only they can change that.</source>
            <translation>Les admins ne vous laissent pas entrer. Seuls eux peuvent changer cela.</translation>
        </message>
        <message>
            <source>Your role does not allow that. Ask an admin or an owner.</source>
            <translation>Votre rôle ne le permet pas. Demandez à un admin ou à un propriétaire.</translation>
        </message>
        <message>
            <source>Somebody there already uses this name. Choose another one.</source>
            <translation>Quelqu’un y utilise déjà ce nom. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>This no longer exists. What was written stays on this computer.</source>
            <translation>Cela n’existe plus. Ce qui a été écrit reste sur cet ordinateur.</translation>
        </message>
        <message>
            <source>It is full at the moment. Try again when somebody has left.</source>
            <translation>C’est complet pour le moment. Réessayez quand quelqu’un sera parti.</translation>
        </message>
        <message>
            <source>A password is needed to enter. Ask somebody who is in.</source>
            <translation>Il faut un mot de passe pour entrer. Demandez à quelqu’un qui y est.</translation>
        </message>
        <message>
            <source>The connection to this group was lost. It is being entered again; your messages wait here.</source>
            <translation>La connexion à ce groupe s’est perdue. Nous y entrons à nouveau ; vos messages attendent ici.</translation>
        </message>
        <message>
            <source>The server in this address can’t be found. Check the address.</source>
            <translation>Le serveur de cette adresse est introuvable. Vérifiez l’adresse.</translation>
        </message>
        <message>
            <source>The server has not answered. Nothing was changed; try again.</source>
            <translation>Le serveur n’a pas répondu. Rien n’a changé ; réessayez.</translation>
        </message>
        <message>
            <source>There is nothing with this address. Check the address.</source>
            <translation>Il n’y a rien à cette adresse. Vérifiez l’adresse.</translation>
        </message>
        <message>
            <source>An address looks like name@groups.provider.example.</source>
            <translation>Une adresse ressemble à nom@groupes.fournisseur.example.</translation>
        </message>
        <message>
            <source>There is one with this address already. Choose another name.</source>
            <translation>Il y en a déjà un à cette adresse. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>This is larger than the server takes. Choose something smaller.</source>
            <translation>C’est plus gros que ce que le serveur accepte. Choisissez quelque chose de plus petit.</translation>
        </message>
        <message>
            <source>The server does not offer this. Nothing was changed.</source>
            <translation>Le serveur ne propose pas cela. Rien n’a changé.</translation>
        </message>
        <message>
            <source>You are no longer a member of this group.</source>
            <translation>Vous n’êtes plus membre de ce groupe.</translation>
        </message>
        <message>
            <source>Only members may enter this channel.</source>
            <translation>Seuls les membres peuvent entrer dans ce canal.</translation>
        </message>
        <message>
            <source>You can read what is here. Ask a member to add you again.</source>
            <translation>Vous pouvez lire ce qui est ici. Demandez à un membre de vous ajouter à nouveau.</translation>
        </message>
        <message>
            <source>The admins of this group don’t let you in.</source>
            <translation>Les admins de ce groupe ne vous laissent pas entrer.</translation>
        </message>
        <message>
            <source>The admins of this channel don’t let you in.</source>
            <translation>Les admins de ce canal ne vous laissent pas entrer.</translation>
        </message>
        <message>
            <source>You can read what is here. Only the admins can change that.</source>
            <translation>Vous pouvez lire ce qui est ici. Seuls les admins peuvent changer cela.</translation>
        </message>
        <message>
            <source>This group no longer exists.</source>
            <translation>Ce groupe n’existe plus.</translation>
        </message>
        <message>
            <source>This channel no longer exists.</source>
            <translation>Ce canal n’existe plus.</translation>
        </message>
        <message>
            <source>What was written stays here. Nothing more can be sent.</source>
            <translation>Ce qui a été écrit reste ici. Plus rien ne peut être envoyé.</translation>
        </message>
        <message>
            <source>A password is needed to enter.</source>
            <translation>Il faut un mot de passe pour entrer.</translation>
        </message>
        <message>
            <source>You can read what is here. Ask somebody who is in.</source>
            <translation>Vous pouvez lire ce qui est ici. Demandez à quelqu’un qui y est.</translation>
        </message>
        <message>
            <source>Somebody there already uses your name.</source>
            <translation>Quelqu’un y utilise déjà votre nom.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out under another name.</source>
            <translation>Vous pouvez lire et écrire ; les messages partent sous un autre nom.</translation>
        </message>
        <message>
            <source>This group does not let you in at the moment.</source>
            <translation>Ce groupe ne vous laisse pas entrer pour le moment.</translation>
        </message>
        <message>
            <source>This channel does not let you in at the moment.</source>
            <translation>Ce canal ne vous laisse pas entrer pour le moment.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it does.</source>
            <translation>Vous pouvez lire et écrire ; les messages partiront dès que ce sera possible.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it returns. Other chats work.</source>
            <translation>Vous pouvez lire et écrire ; les messages partiront à son retour. Les autres discussions marchent.</translation>
        </message>
        <message>
            <source>The server of this group, %1, can’t be found.</source>
            <translation>Le serveur de ce groupe, %1, est introuvable.</translation>
        </message>
        <message>
            <source>The server of this channel, %1, can’t be found.</source>
            <translation>Le serveur de ce canal, %1, est introuvable.</translation>
        </message>
        <message>
            <source>It is full at the moment.</source>
            <translation>C’est complet pour le moment.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when there is room.</source>
            <translation>Vous pouvez lire et écrire ; les messages partiront quand il y aura de la place.</translation>
        </message>
        <message>
            <source>The connection to this group was lost.</source>
            <translation>La connexion à ce groupe s’est perdue.</translation>
        </message>
        <message>
            <source>The connection to this channel was lost.</source>
            <translation>La connexion à ce canal s’est perdue.</translation>
        </message>
        <message>
            <source>It is being entered again. What you write waits here.</source>
            <translation>Nous y entrons à nouveau. Ce que vous écrivez attend ici.</translation>
        </message>
        <message>
            <source>The server of this group, %1, does not answer.</source>
            <translation>Le serveur de ce groupe, %1, ne répond pas.</translation>
        </message>
        <message>
            <source>The server of this channel, %1, does not answer.</source>
            <translation>Le serveur de ce canal, %1, ne répond pas.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Enter password</source>
            <translation>Mot de passe…</translation>
        </message>
        <message>
            <source>Choose a name</source>
            <translation>Choisir un nom</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>It says: “%1”.</source>
            <translation>Il dit : « %1 ».</translation>
        </message>
        <message>
            <source>You are no longer in this group. What was written stays here.</source>
            <translation>Vous n’êtes plus dans ce groupe. Ce qui a été écrit reste ici.</translation>
        </message>
        <message>
            <source>You are no longer in this channel. What was written stays here.</source>
            <translation>Vous n’êtes plus dans ce canal. Ce qui a été écrit reste ici.</translation>
        </message>
        <message>
            <source>Only moderators write here at the moment. You can read everything.</source>
            <translation>Seuls les modérateurs écrivent ici pour le moment. Vous pouvez tout lire.</translation>
        </message>
        <message>
            <source>Nobody in this group has a device with a key we can use.</source>
            <translation>Personne dans ce groupe n’a d’appareil avec une clé utilisable.</translation>
        </message>
        <message>
            <source>Only moderators write here at the moment.</source>
            <translation>Seuls les modérateurs écrivent ici pour le moment.</translation>
        </message>
        <message>
            <source>You are no longer in this group.</source>
            <translation>Vous n’êtes plus dans ce groupe.</translation>
        </message>
        <message>
            <source>The server of this group did not accept this.</source>
            <translation>Le serveur de ce groupe ne l’a pas accepté.</translation>
        </message>
        <message>
            <source>The server of this group did not accept this. It says: “%1”.</source>
            <translation>Le serveur de ce groupe ne l’a pas accepté. Il dit : « %1 ».</translation>
        </message>
        <message>
            <source>this group</source>
            <translation>ce groupe</translation>
        </message>
        <message>
            <source>Sent. In groups over %1 people readers are not counted.</source>
            <translation>Envoyé. Au-delà de %1 personnes, les lecteurs d’un groupe ne sont pas comptés.</translation>
        </message>
        <message>
            <source>Read by everyone</source>
            <translation>Lu par tous</translation>
        </message>
        <message>
            <source>Read by %1 of %2</source>
            <translation>Lu par %1 sur %2</translation>
        </message>
        <message>
            <source>Delivered to everyone</source>
            <translation>Remis à tous</translation>
        </message>
        <message>
            <source>Delivered to %1 of %2</source>
            <translation>Remis à %1 sur %2</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>%1 can’t read it yet</source>
            <translation>%1 ne peut pas encore le lire</translation>
        </message>
        <message numerus="yes">
            <source>%n people can’t read it yet</source>
            <translation>
                <numerusform>%n personne ne peut pas encore le lire</numerusform>
                <numerusform>%n personnes ne peuvent pas encore le lire</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people are typing…</source>
            <translation>
                <numerusform>%n personne écrit…</numerusform>
                <numerusform>%n personnes écrivent…</numerusform>
            </translation>
        </message>
        <message>
            <source>typing…</source>
            <translation>écrit…</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1 écrit…</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>propriétaire</translation>
        </message>
        <message>
            <source>admin</source>
            <translation>admin</translation>
        </message>
        <message>
            <source>moderator</source>
            <translation>modérateur</translation>
        </message>
    </context>
    <context>
        <name>ScanField</name>
        <message>
            <source>The code that %1 shows you</source>
            <translation>Le code que %1 vous montre</translation>
        </message>
        <message>
            <source>The code that your other device shows</source>
            <translation>Le code que montre votre autre appareil</translation>
        </message>
        <message>
            <source>Scan it with a phone, or have it copied, and paste it here. Only take it from the person or the device itself.</source>
            <translation>Scannez-le avec un téléphone ou faites-le copier, puis collez-le ici. Ne le prenez que de la personne ou de l’appareil même.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
    </context>
    <context>
        <name>SearchFilters</name>
        <message>
            <source>Anyone</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>When it was written</source>
            <translation>Quand il a été écrit</translation>
        </message>
        <message>
            <source>Choose the last day as well, or the same one again.</source>
            <translation>Choisissez aussi le dernier jour, ou le même encore une fois.</translation>
        </message>
        <message>
            <source>Choose a day, or the first of several.</source>
            <translation>Choisissez un jour, ou le premier de plusieurs.</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>Qui l’a écrit</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Toutes les dates</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Dernier mois</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Dernière année</translation>
        </message>
        <message>
            <source>From a calendar…</source>
            <translation>Dans un calendrier…</translation>
        </message>
        <message>
            <source>Any kind</source>
            <translation>Tous les types</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Textes</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Liens</translation>
        </message>
        <message>
            <source>Voice messages</source>
            <translation>Messages vocaux</translation>
        </message>
        <message>
            <source>What kind it is</source>
            <translation>De quel type</translation>
        </message>
    </context>
    <context>
        <name>SearchHits</name>
        <message>
            <source>Messages</source>
            <extracomment>Above the messages that were found</extracomment>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Older messages are still arriving.</source>
            <translation>Des messages plus anciens arrivent encore.</translation>
        </message>
        <message>
            <source>None on this computer.</source>
            <translation>Aucun sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Nothing found for “%1” on this computer.</source>
            <translation>Rien trouvé pour « %1 » sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Messages found</source>
            <translation>Messages trouvés</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Chosen messages</source>
            <translation>Messages choisis</translation>
        </message>
        <message>
            <source>Choose no messages</source>
            <translation>Ne choisir aucun message</translation>
        </message>
        <message>
            <source>Choose messages</source>
            <translation>Choisir des messages</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>Transférer…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Retirer…</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Send without encryption</source>
            <translation>Envoyer sans chiffrement</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>You can read, search and write everything.</source>
            <translation>Vous pouvez tout lire, chercher et écrire.</translation>
        </message>
        <message>
            <source>All of it is saved here and will be sent once, in order, when it returns.</source>
            <translation>Tout est enregistré ici et sera envoyé une seule fois, dans l’ordre, à son retour.</translation>
        </message>
        <message>
            <source>1 message is saved here and will be sent once, when it returns.</source>
            <translation>1 message est enregistré ici et sera envoyé une seule fois, à son retour.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are saved here and will be sent once, in order, when it returns.</source>
            <translation>
                <numerusform>%n message est enregistré ici et sera envoyé une seule fois, dans l’ordre, à son retour.</numerusform>
                <numerusform>%n messages sont enregistrés ici et seront envoyés une seule fois, dans l’ordre, à son retour.</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer is not connected to a network.</source>
            <translation>Cet ordinateur n’est relié à aucun réseau.</translation>
        </message>
        <message>
            <source>Your network is up, but the internet behind it is not answering.</source>
            <translation>Votre réseau marche, mais internet ne répond pas derrière.</translation>
        </message>
        <message>
            <source>This network wants you to sign in first.</source>
            <translation>Ce réseau demande d’abord une identification.</translation>
        </message>
        <message>
            <source>Its sign-in page is in the way.</source>
            <translation>Sa page d’identification barre le chemin.</translation>
        </message>
        <message>
            <source>Your network’s name lookup has not answered since %1.</source>
            <translation>La résolution des noms de votre réseau ne répond plus depuis %1.</translation>
        </message>
        <message>
            <source>The internet itself answers.</source>
            <translation>Internet lui-même répond.</translation>
        </message>
        <message>
            <source>Your network can’t look up names at the moment.</source>
            <translation>Votre réseau ne trouve pas les noms pour le moment.</translation>
        </message>
        <message>
            <source>The internet does not know the name %1 at the moment.</source>
            <translation>Internet ne connaît pas le nom %1 pour le moment.</translation>
        </message>
        <message>
            <source>If this lasts, ask your provider. Your chats stay on this computer.</source>
            <translation>Si cela dure, demandez à votre fournisseur. Vos discussions restent sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Your provider, %1, has not been taking connections since %2.</source>
            <translation>Votre fournisseur, %1, n’accepte plus de connexions depuis %2.</translation>
        </message>
        <message>
            <source>Your provider, %1, was shut down at %2.</source>
            <translation>Votre fournisseur, %1, est à l’arrêt depuis %2.</translation>
        </message>
        <message>
            <source>Connecting to %1, this is taking longer than usual.</source>
            <translation>Connexion à %1 : plus longue que d’habitude.</translation>
        </message>
        <message>
            <source>Your provider, %1, has not answered since %2.</source>
            <translation>Votre fournisseur, %1, ne répond plus depuis %2.</translation>
        </message>
        <message>
            <source>Secure connections are refused until it is right.</source>
            <translation>Les connexions sécurisées sont refusées tant qu’elle n’est pas à l’heure.</translation>
        </message>
        <message>
            <source>We are not connecting to it. Another network may help.</source>
            <translation>Nous ne nous y connectons pas. Un autre réseau peut aider.</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out on %2.</source>
            <translation>Le certificat de sécurité de %1 a expiré le %2.</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out.</source>
            <translation>Le certificat de sécurité de %1 a expiré.</translation>
        </message>
        <message>
            <source>Only your provider can renew it. We keep trying; nothing is sent until then.</source>
            <translation>Seul votre fournisseur peut le renouveler. Nous continuons d’essayer ; d’ici là, rien n’est envoyé.</translation>
        </message>
        <message>
            <source>Something on this network answers in place of %1.</source>
            <translation>Quelque chose sur ce réseau répond à la place de %1.</translation>
        </message>
        <message>
            <source>Nobody this computer trusts vouches for %1.</source>
            <translation>Aucune autorité reconnue par cet ordinateur ne garantit %1.</translation>
        </message>
        <message>
            <source>%1 answers, but can’t set up a secure connection.</source>
            <translation>%1 répond, mais n’arrive pas à établir une connexion sécurisée.</translation>
        </message>
        <message>
            <source>Nothing is sent without one.</source>
            <translation>Sans elle, rien n’est envoyé.</translation>
        </message>
        <message>
            <source>%1 no longer accepts the saved password.</source>
            <translation>%1 n’accepte plus le mot de passe enregistré.</translation>
        </message>
        <message>
            <source>%1 has closed or paused this account.</source>
            <translation>%1 a fermé ou suspendu ce compte.</translation>
        </message>
        <message>
            <source>Your chats stay on this computer. Ask your provider, or export them.</source>
            <translation>Vos discussions restent sur cet ordinateur. Demandez à votre fournisseur, ou exportez-les.</translation>
        </message>
        <message>
            <source>%1 only offers ways to log in that would give your password away.</source>
            <translation>%1 ne propose que des moyens d’identification qui trahiraient votre mot de passe.</translation>
        </message>
        <message>
            <source>We are not using them.</source>
            <translation>Nous ne les utilisons pas.</translation>
        </message>
        <message>
            <source>%1 is up, but can’t check passwords at the moment.</source>
            <translation>%1 est là, mais ne peut pas vérifier les mots de passe pour le moment.</translation>
        </message>
        <message>
            <source>Your password is fine as far as we know.</source>
            <translation>Pour autant que nous sachions, votre mot de passe est bon.</translation>
        </message>
        <message>
            <source>%1 ended this connection because another one took its place.</source>
            <translation>%1 a mis fin à cette connexion parce qu’une autre a pris sa place.</translation>
        </message>
        <message>
            <source>We connect again under a new name.</source>
            <translation>Nous nous reconnectons sous un nouveau nom.</translation>
        </message>
        <message>
            <source>%1 cut the connection.</source>
            <translation>%1 a coupé la connexion.</translation>
        </message>
        <message>
            <source>%1 cut the connection and says: “%2”.</source>
            <translation>%1 a coupé la connexion et dit : « %2 ».</translation>
        </message>
        <message>
            <source>The machine behind %1 says it does not serve %1.</source>
            <translation>La machine derrière %1 dit qu’elle ne sert pas %1.</translation>
        </message>
        <message>
            <source>Usually a move that is not finished.</source>
            <translation>En général, un déménagement pas terminé.</translation>
        </message>
        <message>
            <source>%1 sent us to another machine.</source>
            <translation>%1 nous a envoyés vers une autre machine.</translation>
        </message>
        <message>
            <source>%1 sent us to another machine, %2.</source>
            <translation>%1 nous a envoyés vers une autre machine, %2.</translation>
        </message>
        <message>
            <source>Connecting there.</source>
            <translation>Nous nous y connectons.</translation>
        </message>
        <message>
            <source>%1 lets us in, but then does not let us go on.</source>
            <translation>%1 nous laisse entrer, mais pas aller plus loin.</translation>
        </message>
        <message>
            <source>1 photo is waiting.</source>
            <translation>1 photo attend.</translation>
        </message>
        <message numerus="yes">
            <source>%n photos are waiting.</source>
            <translation>
                <numerusform>%n photo attend.</numerusform>
                <numerusform>%n photos attendent.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 message</source>
            <translation>1 message</translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 photo</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 are waiting.</source>
            <extracomment>"3 messages" and "1 photo"</extracomment>
            <translation>%1 et %2 attendent.</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 minute</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer’s clock is %1 behind.</source>
            <translation>L’horloge de cet ordinateur retarde de %1.</translation>
        </message>
        <message>
            <source>This computer’s clock is %1 ahead.</source>
            <translation>L’horloge de cet ordinateur avance de %1.</translation>
        </message>
        <message>
            <source>Messages work. Your provider’s archive does not answer.</source>
            <translation>Les messages marchent. Les archives de votre fournisseur ne répondent pas.</translation>
        </message>
        <message>
            <source>What you missed since %1 will be filled in when it does.</source>
            <translation>Ce que vous avez manqué depuis %1 sera complété quand elles répondront.</translation>
        </message>
        <message>
            <source>Photos and files can’t be sent right now. Text works.</source>
            <translation>Les photos et fichiers ne peuvent pas être envoyés en ce moment. Le texte, si.</translation>
        </message>
        <message>
            <source>The server of this group has not answered since %1.</source>
            <translation>Le serveur de ce groupe ne répond plus depuis %1.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it returns. Other chats work.</source>
            <translation>Vous pouvez lire et écrire ; les messages partiront à son retour. Les autres discussions marchent.</translation>
        </message>
        <message>
            <source>A contact’s server, %1, has not answered since %2.</source>
            <translation>Le serveur d’un contact, %1, ne répond plus depuis %2.</translation>
        </message>
        <message>
            <source>%1’s server, %2, has not answered since %3.</source>
            <translation>Le serveur de %1, %2, ne répond plus depuis %3.</translation>
        </message>
        <message>
            <source>Your side works.</source>
            <translation>De votre côté, tout marche.</translation>
        </message>
        <message>
            <source>Messages go out again by themselves when it does.</source>
            <translation>Les messages repartiront d’eux-mêmes quand il répondra.</translation>
        </message>
        <message>
            <source>%1 plans a break, %2 to %3.</source>
            <translation>%1 prévoit une pause, entre %2 et %3.</translation>
        </message>
        <message>
            <source>%1 plans a break from %2.</source>
            <translation>%1 prévoit une pause dès %2.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>quoted words of the provider</comment>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>Messages written then will wait here and go out afterwards.</source>
            <translation>Les messages écrits à ce moment attendront ici et partiront ensuite.</translation>
        </message>
        <message>
            <source>Everything works, but times are shown wrong until it is right.</source>
            <translation>Tout marche, mais les heures affichées sont fausses tant qu’elle n’est pas à l’heure.</translation>
        </message>
        <message>
            <source>Nothing is waiting.</source>
            <translation>Rien n’attend.</translation>
        </message>
        <message>
            <source>1 message is waiting.</source>
            <translation>1 message attend.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are waiting.</source>
            <translation>
                <numerusform>%n message attend.</numerusform>
                <numerusform>%n messages attendent.</numerusform>
            </translation>
        </message>
        <message>
            <source>The disk is full. Free 20 MB, and all goes on by itself.</source>
            <translation>Le disque est plein. Libérez 20 Mo, et tout reprendra de soi-même.</translation>
        </message>
        <message>
            <source>You can read everything. New messages stay on the server meanwhile.</source>
            <translation>Vous pouvez tout lire. Les nouveaux messages restent en attendant sur le serveur.</translation>
        </message>
        <message>
            <source>A part of your chats on this computer is damaged.</source>
            <translation>Une partie de vos discussions sur cet ordinateur est abîmée.</translation>
        </message>
        <message>
            <source>Close Ninelives and start it again: it repairs what it can, and keeps the damaged file.</source>
            <translation>Fermez Ninelives et relancez-le : il répare ce qu’il peut et garde le fichier abîmé.</translation>
        </message>
        <message>
            <source>Your chats can’t be saved at the moment.</source>
            <translation>Pour le moment, vos discussions ne s’enregistrent pas.</translation>
        </message>
        <message>
            <source>Your chats on this computer were damaged and have been repaired.</source>
            <translation>Vos discussions sur cet ordinateur étaient abîmées et ont été réparées.</translation>
        </message>
        <message>
            <source>The damaged file was kept as %1.</source>
            <translation>Le fichier abîmé a été gardé sous le nom %1.</translation>
        </message>
        <message>
            <source>No message was lost.</source>
            <translation>Aucun message n’est perdu.</translation>
        </message>
        <message>
            <source>%L1 messages are here, %L2 could not be read.</source>
            <translation>%L1 messages sont ici, %L2 n’ont pas pu être lus.</translation>
        </message>
        <message>
            <source>%L1 messages are here, others could not be read.</source>
            <translation>%L1 messages sont ici, d’autres n’ont pas pu être lus.</translation>
        </message>
        <message>
            <source>It says: “%1”.</source>
            <translation>Il dit : « %1 ».</translation>
        </message>
        <message>
            <source>%1’s mailbox is full, so the server sent this back.</source>
            <translation>La boîte de %1 est pleine, le serveur a donc renvoyé ceci.</translation>
        </message>
        <message>
            <source>There is nobody with this address.</source>
            <translation>Il n’y a personne à cette adresse.</translation>
        </message>
        <message>
            <source>%1’s server could not hand this over, so it sent this back.</source>
            <translation>Le serveur de %1 n’a pas pu remettre ceci et l’a renvoyé.</translation>
        </message>
        <message>
            <source>%1’s server did not accept this.</source>
            <translation>Le serveur de %1 ne l’a pas accepté.</translation>
        </message>
        <message>
            <source>None of %1’s devices has a key we can use.</source>
            <translation>Aucun appareil de %1 n’a de clé utilisable.</translation>
        </message>
        <message>
            <source>%1 uses a new device. Compare it first, or send without encryption.</source>
            <translation>%1 utilise un nouvel appareil. Comparez-le d’abord, ou envoyez sans chiffrement.</translation>
        </message>
        <message>
            <source>Longer than %1 takes (%L2 characters).</source>
            <translation>Plus long que ce que %1 accepte (%L2 caractères).</translation>
        </message>
        <message>
            <source>The server hung up on this twice, so it was set aside; the others went on.</source>
            <translation>Le serveur a raccroché deux fois sur ce message, mis de côté ; les autres sont partis.</translation>
        </message>
        <message>
            <source>%1’s server did not answer.</source>
            <translation>Le serveur de %1 n’a pas répondu.</translation>
        </message>
        <message>
            <source>The internet does not know %1’s server.</source>
            <translation>Internet ne connaît pas le serveur de %1.</translation>
        </message>
        <message>
            <source>Nothing that can be sent is left of this.</source>
            <translation>Il n’en reste rien qui puisse être envoyé.</translation>
        </message>
        <message>
            <source>This was waiting when the backup was made. It may have been sent since: the server can’t tell any more. Send it again or remove it.</source>
            <translation>Ce message attendait quand la sauvegarde a été faite. Il a peut-être été envoyé depuis : le serveur ne peut plus le dire. Renvoyez-le ou supprimez-le.</translation>
        </message>
        <message>
            <source>This could not be sent.</source>
            <translation>Cela n’a pas pu être envoyé.</translation>
        </message>
        <message>
            <source>Messages missing here, fetching</source>
            <translation>Messages manquants ici, récupération</translation>
        </message>
        <message>
            <source>Messages missing here. Next try in %1 s</source>
            <translation>Messages manquants ici. Prochain essai dans %1 s</translation>
        </message>
        <message>
            <source>Messages missing here. They come when you are connected</source>
            <translation>Messages manquants ici. Ils viendront avec la connexion</translation>
        </message>
        <message>
            <source>The server no longer has messages from %1</source>
            <comment>a day</comment>
            <translation>Le serveur n’a plus les messages du %1</translation>
        </message>
        <message>
            <source>The server no longer has messages from %1 to %2</source>
            <comment>days</comment>
            <translation>Le serveur n’a plus les messages du %1 au %2</translation>
        </message>
        <message>
            <source>This message waits for earlier ones</source>
            <translation>Ce message en attend de plus anciens</translation>
        </message>
        <message>
            <source>This message can’t be opened on this computer</source>
            <translation>Ce message ne peut pas être ouvert sur cet ordinateur</translation>
        </message>
        <message>
            <source>The app on that device doesn’t know how to send a message again.</source>
            <translation>L’application de cet appareil ne sait pas renvoyer un message.</translation>
        </message>
        <message>
            <source>It has been asked often enough for now. Try again later.</source>
            <translation>Cela a été demandé assez souvent pour le moment. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>Asking needs a connection.</source>
            <translation>Il faut une connexion pour demander.</translation>
        </message>
        <message>
            <source>It was encrypted for your other devices only.</source>
            <translation>Il a été chiffré pour vos autres appareils seulement.</translation>
        </message>
        <message>
            <source>The secure link with %1’s device got out of step. It has been renewed; new messages work.</source>
            <translation>Le lien sûr avec l’appareil de %1 s’est décalé. Il a été renouvelé ; les nouveaux messages marchent.</translation>
        </message>
        <message>
            <source>It arrived damaged.</source>
            <translation>Il est arrivé abîmé.</translation>
        </message>
        <message>
            <source>It uses a kind of encryption Ninelives doesn’t know. %1 can use another app setting.</source>
            <translation>Il utilise un type de chiffrement que Ninelives ne connaît pas. %1 peut choisir un autre réglage.</translation>
        </message>
        <message>
            <source>It came from a device that you blocked.</source>
            <translation>Il vient d’un appareil que vous avez bloqué.</translation>
        </message>
        <message>
            <source>It opens by itself as soon as the messages before it are here.</source>
            <translation>Il s’ouvrira de lui-même dès que les messages précédents seront ici.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Your keyring is locked, so your chats can’t be opened yet.</source>
            <translation>Votre trousseau est verrouillé, vos discussions ne s’ouvrent donc pas encore.</translation>
        </message>
        <message>
            <source>Nothing is lost: your messages are still on this computer, encrypted.</source>
            <translation>Rien n’est perdu : vos messages sont toujours sur cet ordinateur, chiffrés.</translation>
        </message>
        <message>
            <source>Unlock it and try again.</source>
            <translation>Déverrouillez-le et réessayez.</translation>
        </message>
        <message>
            <source>The keyring with the key of your chats isn’t running.</source>
            <translation>Le trousseau qui contient la clé de vos discussions n’est pas démarré.</translation>
        </message>
        <message>
            <source>Sign in to your desktop again, and try again.</source>
            <translation>Rouvrez votre session de bureau et réessayez.</translation>
        </message>
        <message>
            <source>Your keyring did not give out the key of your chats.</source>
            <translation>Votre trousseau n’a pas donné la clé de vos discussions.</translation>
        </message>
        <message>
            <source>Your keyring no longer has the key of your chats.</source>
            <translation>Votre trousseau n’a plus la clé de vos discussions.</translation>
        </message>
        <message>
            <source>If you have the earlier keyring, bring it back and try again.</source>
            <translation>Si vous avez encore l’ancien trousseau, remettez-le en place et réessayez.</translation>
        </message>
        <message>
            <source>The file vault.json beside your chats is missing.</source>
            <translation>Le fichier vault.json manque à côté de vos discussions.</translation>
        </message>
        <message>
            <source>It says where their key is. Put a copy of it back and try again.</source>
            <translation>Il indique où se trouve leur clé. Remettez-en une copie en place et réessayez.</translation>
        </message>
        <message>
            <source>If you keep the key in a file, start Ninelives with that file.</source>
            <translation>Si vous gardez la clé dans un fichier, lancez Ninelives avec ce fichier.</translation>
        </message>
        <message>
            <source>The file vault.json beside your chats is damaged or can’t be read.</source>
            <translation>Le fichier vault.json à côté de vos discussions est abîmé ou illisible.</translation>
        </message>
        <message>
            <source>The file with the key of your chats is missing.</source>
            <translation>Le fichier qui contient la clé de vos discussions manque.</translation>
        </message>
        <message>
            <source>Put it back where it was and try again.</source>
            <translation>Remettez-le là où il était et réessayez.</translation>
        </message>
        <message>
            <source>The file with the key of your chats can’t be read.</source>
            <translation>Le fichier qui contient la clé de vos discussions est illisible.</translation>
        </message>
        <message>
            <source>See whether its disk is there and you may read it, then try again.</source>
            <translation>Vérifiez que son disque est présent et que vous avez le droit de le lire, puis réessayez.</translation>
        </message>
        <message>
            <source>The file with the key of your chats is open to others.</source>
            <translation>Le fichier qui contient la clé de vos discussions est accessible à d’autres.</translation>
        </message>
        <message>
            <source>Make it readable by you alone, and try again.</source>
            <translation>Faites en sorte que vous seul puissiez le lire, et réessayez.</translation>
        </message>
        <message>
            <source>The file with the key of your chats holds no key.</source>
            <translation>Le fichier de la clé de vos discussions ne contient aucune clé.</translation>
        </message>
        <message>
            <source>Put a good copy of it in its place and try again.</source>
            <translation>Remplacez-le par une copie intacte et réessayez.</translation>
        </message>
        <message>
            <source>Your recovery words open your chats, too.</source>
            <translation>Vos mots de récupération ouvrent aussi vos discussions.</translation>
        </message>
        <message>
            <source>A backup brings your messages back, too.</source>
            <translation>Une sauvegarde permet aussi de retrouver vos messages.</translation>
        </message>
        <message>
            <source>This key does not open your chats.</source>
            <translation>Cette clé n’ouvre pas vos discussions.</translation>
        </message>
        <message>
            <source>They were saved with another key. Nothing was changed.</source>
            <translation>Elles ont été enregistrées avec une autre clé. Rien n’a changé.</translation>
        </message>
        <message>
            <source>There is something else where your chats should be.</source>
            <translation>Il y a autre chose là où devraient être vos discussions.</translation>
        </message>
        <message>
            <source>The file was not made by Ninelives. It was left as it is.</source>
            <translation>Ce fichier n’a pas été créé par Ninelives. Il a été laissé tel quel.</translation>
        </message>
        <message>
            <source>These chats were last opened by a newer Ninelives.</source>
            <translation>Ces discussions ont été ouvertes en dernier par un Ninelives plus récent.</translation>
        </message>
        <message>
            <source>Update this program to open them. Nothing was changed.</source>
            <translation>Mettez ce programme à jour pour les ouvrir. Rien n’a changé.</translation>
        </message>
        <message>
            <source>These chats are open in another window.</source>
            <translation>Ces discussions sont ouvertes dans une autre fenêtre.</translation>
        </message>
        <message>
            <source>Close the other Ninelives, or use its window.</source>
            <translation>Fermez l’autre Ninelives, ou utilisez sa fenêtre.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <source>A little space is needed to open your chats. Nothing was changed.</source>
            <translation>Il faut un peu de place pour ouvrir vos discussions. Rien n’a changé.</translation>
        </message>
        <message>
            <source>Part of the local history could not be read.</source>
            <translation>Une partie de l’historique local n’a pas pu être lue.</translation>
        </message>
        <message>
            <source>The file is damaged. It was left as it is.</source>
            <translation>Le fichier est abîmé. Il a été laissé tel quel.</translation>
        </message>
        <message>
            <source>The folder of your chats can’t be used.</source>
            <translation>Le dossier de vos discussions n’est pas utilisable.</translation>
        </message>
        <message>
            <source>Ninelives may not write there. Nothing was changed.</source>
            <translation>Ninelives n’a pas le droit d’y écrire. Rien n’a changé.</translation>
        </message>
        <message>
            <source>Your chats can’t be opened at the moment.</source>
            <translation>Pour le moment, vos discussions ne s’ouvrent pas.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a changé.</translation>
        </message>
        <message>
            <source>%1 does not know this address with this password.</source>
            <translation>%1 ne connaît pas cette adresse avec ce mot de passe.</translation>
        </message>
        <message>
            <source>The internet does not know the name %1.</source>
            <translation>Internet ne connaît pas le nom %1.</translation>
        </message>
        <message>
            <source>%1 does not answer at the moment.</source>
            <translation>%1 ne répond pas pour le moment.</translation>
        </message>
        <message>
            <source>This network wants you to sign in first. Your password was not sent.</source>
            <translation>Ce réseau demande d’abord une identification. Votre mot de passe n’a pas été envoyé.</translation>
        </message>
        <message>
            <source>This computer’s clock is behind, so %1 could not be checked. Your password was not sent.</source>
            <translation>L’horloge de cet ordinateur retarde, %1 n’a donc pas pu être contrôlé. Votre mot de passe n’a pas été envoyé.</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out. Only your provider can renew it.</source>
            <translation>Le certificat de sécurité de %1 a expiré. Seul votre fournisseur peut le renouveler.</translation>
        </message>
        <message>
            <source>Nobody this computer trusts vouches for %1. Your password was not sent.</source>
            <translation>Aucune autorité reconnue par cet ordinateur ne garantit %1. Votre mot de passe n’a pas été envoyé.</translation>
        </message>
        <message>
            <source>Something on this network answers in place of %1. Your password was not sent.</source>
            <translation>Quelque chose sur ce réseau répond à la place de %1. Votre mot de passe n’a pas été envoyé.</translation>
        </message>
        <message>
            <source>This account is here already.</source>
            <translation>Ce compte est déjà ici.</translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>Une adresse ressemble à nom@fournisseur.example.</translation>
        </message>
        <message>
            <source>The disk is full, so this could not be saved.</source>
            <translation>Le disque est plein, rien n’a donc pu être enregistré.</translation>
        </message>
        <message>
            <source>This needs a connection to your provider. Try again when it is back.</source>
            <translation>Il faut pour cela une connexion à votre fournisseur. Réessayez quand elle sera revenue.</translation>
        </message>
        <message>
            <source>This is longer than any provider takes.</source>
            <translation>Aucun fournisseur n’accepte quelque chose d’aussi long.</translation>
        </message>
        <message>
            <source>This is no longer here.</source>
            <translation>Cela n’est plus ici.</translation>
        </message>
        <message>
            <source>The server did not accept this.</source>
            <translation>Le serveur ne l’a pas accepté.</translation>
        </message>
        <message>
            <source>This did not work. Nothing was lost.</source>
            <translation>Cela n’a pas marché. Rien n’est perdu.</translation>
        </message>
    </context>
    <context>
        <name>SettingsList</name>
        <message>
            <source>Back to the chats</source>
            <translation>Retour aux discussions</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Profile and account</source>
            <extracomment>Group of settings</extracomment>
            <translation>Profil et compte</translation>
        </message>
        <message>
            <source>Privacy and receipts</source>
            <extracomment>Group of settings</extracomment>
            <translation>Confidentialité et confirmations</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <extracomment>Group of settings</extracomment>
            <translation>Photos et fichiers</translation>
        </message>
        <message>
            <source>Notifications</source>
            <extracomment>Group of settings</extracomment>
            <translation>Notifications</translation>
        </message>
        <message>
            <source>Appearance</source>
            <extracomment>Group of settings</extracomment>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Devices</source>
            <extracomment>Group of settings</extracomment>
            <translation>Appareils</translation>
        </message>
        <message>
            <source>Blocked people</source>
            <extracomment>Group of settings</extracomment>
            <translation>Personnes bloquées</translation>
        </message>
        <message>
            <source>Storage and backup</source>
            <extracomment>Group of settings</extracomment>
            <translation>Stockage et sauvegarde</translation>
        </message>
        <message>
            <source>Connection and history</source>
            <extracomment>Group of settings</extracomment>
            <translation>Connexion et historique</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <extracomment>Group of settings</extracomment>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>About</source>
            <extracomment>Group of settings</extracomment>
            <translation>À propos</translation>
        </message>
        <message>
            <source>Back to the list of settings</source>
            <translation>Retour à la liste des réglages</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Search</source>
            <extracomment>In the field that finds chats by name or address, and messages</extracomment>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Ctrl K</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl K</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <source>New chat or group</source>
            <translation>Nouvelle discussion ou groupe</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nouvelle discussion</translation>
        </message>
        <message>
            <source>Ctrl N</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl N</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Nouveau groupe</translation>
        </message>
        <message>
            <source>Ctrl Shift N</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Maj N</translation>
        </message>
        <message>
            <source>Join a channel</source>
            <translation>Rejoindre un canal</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Unread</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>Non lues</translation>
        </message>
        <message>
            <source>Groups</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Archived</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>Archivées</translation>
        </message>
        <message>
            <source>Nothing found for “%1”.</source>
            <translation>Rien trouvé pour « %1 ».</translation>
        </message>
        <message>
            <source>Your messages are on their way from your other device.</source>
            <translation>Vos messages arrivent de votre autre appareil.</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>Pas encore de groupes</translation>
        </message>
        <message>
            <source>Nothing archived</source>
            <translation>Rien d’archivé</translation>
        </message>
        <message>
            <source>Nothing unread</source>
            <translation>Rien de non lu</translation>
        </message>
        <message>
            <source>No chats yet</source>
            <translation>Pas encore de discussions</translation>
        </message>
        <message>
            <source>Start one with an address.</source>
            <translation>Commencez-en une avec une adresse.</translation>
        </message>
        <message>
            <source>Bring your chats here</source>
            <translation>Apporter vos discussions ici</translation>
        </message>
    </context>
    <context>
        <name>SignInForm</name>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>name@provider.example</source>
            <translation>nom@fournisseur.example</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Your provider can’t read your encrypted messages with it.</source>
            <translation>Votre fournisseur ne peut pas lire vos messages chiffrés avec.</translation>
        </message>
        <message>
            <source>Enter the server by hand</source>
            <translation>Saisir le serveur à la main</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Empty: as your provider announces it.</source>
            <translation>Vide : celui qu’annonce votre fournisseur.</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Certificate file</source>
            <translation>Fichier de certificat</translation>
        </message>
        <message>
            <source>Only for a server with an authority of its own: the file with its certificate.</source>
            <translation>Seulement pour un serveur qui a sa propre autorité : le fichier avec son certificat.</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>First sign in on this computer as well. Your other device brings your chats in the next step.</source>
            <translation>Connectez-vous d’abord aussi sur cet ordinateur. Votre autre appareil apporte vos discussions à l’étape suivante.</translation>
        </message>
        <message>
            <source>Your account lives with a provider, as with email. You can write to people on all the others.</source>
            <translation>Votre compte est chez un fournisseur, comme pour l’e-mail. Vous pouvez écrire aux gens de tous les autres.</translation>
        </message>
        <message>
            <source>No phone number, no address book.</source>
            <translation>Ni numéro de téléphone, ni carnet d’adresses.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Connexion…</translation>
        </message>
    </context>
    <context>
        <name>SignOutDialog</name>
        <message>
            <source>Sign out of %1?</source>
            <translation>Se déconnecter de %1 ?</translation>
        </message>
        <message>
            <source>1 message has not been sent.</source>
            <translation>1 message n’est pas encore parti.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages have not been sent.</source>
            <translation>
                <numerusform>%n message n’a pas été envoyé.</numerusform>
                <numerusform>%n messages n’ont pas été envoyés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your chats and this device’s keys are removed from this computer. What your provider and your other devices keep stays there.</source>
            <translation>Vos discussions et les clés de cet appareil sont supprimées de cet ordinateur. Ce que gardent votre fournisseur et vos autres appareils y reste.</translation>
        </message>
        <message>
            <source>Stay until they are</source>
            <translation>Rester jusqu’à l’envoi</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Rester</translation>
        </message>
        <message>
            <source>Sign out anyway</source>
            <translation>Se déconnecter quand même</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Se déconnecter</translation>
        </message>
    </context>
    <context>
        <name>SlimScrollBar</name>
        <message>
            <source>Scroll bar</source>
            <translation>Barre de défilement</translation>
        </message>
    </context>
    <context>
        <name>SpellingSettings</name>
        <message>
            <source>Check spelling</source>
            <translation>Vérifier l’orthographe</translation>
        </message>
        <message>
            <source>Misspelled words are underlined. They never leave this computer.</source>
            <translation>Les mots mal écrits sont soulignés. Ils ne quittent jamais cet ordinateur.</translation>
        </message>
        <message>
            <source>No dictionary is installed on this computer.</source>
            <translation>Aucun dictionnaire n’est installé sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Language of the spell checker: %1</source>
            <translation>Langue du correcteur : %1</translation>
        </message>
    </context>
    <context>
        <name>StateStrip</name>
        <message>
            <source>Hide details</source>
            <extracomment>Shows what works, step by step</extracomment>
            <translation>Masquer les détails</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
    </context>
    <context>
        <name>StopLinkDialog</name>
        <message>
            <source>Stop giving your messages to the other device?</source>
            <translation>Arrêter de transmettre vos messages à l’autre appareil ?</translation>
        </message>
        <message>
            <source>Stop bringing your messages here?</source>
            <translation>Arrêter d’apporter vos messages ici ?</translation>
        </message>
        <message>
            <source>What has arrived stays. The rest comes only when you link the devices again. To wait for a while, pause it.</source>
            <translation>Ce qui est arrivé reste. Le reste ne viendra que si vous associez de nouveau les appareils. Pour attendre un peu, mettez en pause.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>Ends it for good</extracomment>
            <translation>Arrêter</translation>
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
            <translation>Textes, clés et recherche</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <translation>Photos et fichiers</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Ensemble</translation>
        </message>
        <message>
            <source>Everything is encrypted on this computer. Nothing of it can be fetched again from a server, so nothing can be freed.</source>
            <translation>Tout est chiffré sur cet ordinateur. Rien ne peut être récupéré d’un serveur, rien ne peut donc être libéré.</translation>
        </message>
        <message>
            <source>Everything is encrypted on this computer. %1 of photos and files are on a server as well: they can be removed here and are fetched again when you open them, for as long as the server keeps them.</source>
            <translation>Tout est chiffré sur cet ordinateur. %1 de photos et fichiers sont aussi sur un serveur : ils peuvent être supprimés ici et sont récupérés quand vous les ouvrez, tant que le serveur les garde.</translation>
        </message>
        <message>
            <source>Free space</source>
            <translation>Libérer de l’espace</translation>
        </message>
        <message>
            <source>Free %1</source>
            <translation>Libérer %1</translation>
        </message>
        <message>
            <source>By chat, the largest first</source>
            <translation>Par discussion, la plus lourde d’abord</translation>
        </message>
        <message>
            <source>What to do with this chat</source>
            <translation>Que faire de cette discussion</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Remove photos and files here</source>
            <translation>Supprimer ici photos et fichiers</translation>
        </message>
        <message>
            <source>Delete the messages…</source>
            <translation>Supprimer les messages…</translation>
        </message>
        <message>
            <source>Delete the chat…</source>
            <translation>Supprimer la discussion…</translation>
        </message>
    </context>
    <context>
        <name>StorePage</name>
        <message>
            <source>Enter your recovery words</source>
            <translation>Saisissez vos mots de récupération</translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation>Choisissez une phrase secrète</translation>
        </message>
        <message>
            <source>Enter your passphrase</source>
            <translation>Saisissez votre phrase secrète</translation>
        </message>
        <message>
            <source>The twelve words that you wrote down open these chats.</source>
            <translation>Les douze mots que vous avez notés ouvrent ces discussions.</translation>
        </message>
        <message>
            <source>It locks your chats on this computer. Nobody can bring it back if you forget it.</source>
            <translation>Elle verrouille vos discussions sur cet ordinateur. Personne ne peut la retrouver si vous l’oubliez.</translation>
        </message>
        <message>
            <source>It opens your chats on this computer.</source>
            <translation>Elle ouvre vos discussions sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>Utiliser cette phrase secrète</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Use recovery words</source>
            <translation>Utiliser les mots de récupération</translation>
        </message>
    </context>
    <context>
        <name>SuggestionButton</name>
        <message>
            <source>Did you mean “%1”?</source>
            <extracomment>Below a search that found nothing</extracomment>
            <translation>Vouliez-vous dire « %1 » ?</translation>
        </message>
    </context>
    <context>
        <name>TakeBackDialog</name>
        <message>
            <source>Take this message back?</source>
            <translation>Retirer ce message ?</translation>
        </message>
        <message>
            <source>Its text is removed here and asked to be removed on all devices that have it. Somebody may have read it already.</source>
            <translation>Son texte est supprimé ici, et tous les appareils qui l’ont sont priés de le supprimer. Quelqu’un l’a peut-être déjà lu.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>TakeBackSeveralDialog</name>
        <message numerus="yes">
            <source>Take %n message(s) back?</source>
            <translation>
                <numerusform>Retirer %n message ?</numerusform>
                <numerusform>Retirer %n messages ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Their text is removed here and asked to be removed on all devices that have it. Somebody may have read it already.</source>
            <translation>Leur texte est supprimé ici, et tous les appareils qui l’ont sont priés de le supprimer. Quelqu’un l’a peut-être déjà lu.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Your messages are on their way from your other device.</source>
            <translation>Vos messages arrivent de votre autre appareil.</translation>
        </message>
        <message>
            <source>Say hello. Messages here are encrypted for all members.</source>
            <translation>Dites bonjour. Les messages ici sont chiffrés pour tous les membres.</translation>
        </message>
        <message>
            <source>Say hello. Messages here are encrypted.</source>
            <translation>Dites bonjour. Les messages ici sont chiffrés.</translation>
        </message>
        <message>
            <source>Say hello.</source>
            <translation>Dites bonjour.</translation>
        </message>
    </context>
    <context>
        <name>TonePicker</name>
        <message>
            <source>Skin tone</source>
            <translation>Couleur de peau</translation>
        </message>
    </context>
    <context>
        <name>TrustPill</name>
        <message>
            <source>Verified</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <source>New, not compared</source>
            <translation>Nouveau, non comparé</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqué</translation>
        </message>
        <message>
            <source>Trusted unseen</source>
            <translation>Accepté sans vérifier</translation>
        </message>
    </context>
    <context>
        <name>UnreachedCard</name>
        <message>
            <source>%1 can’t read it yet</source>
            <translation>%1 ne peut pas encore le lire</translation>
        </message>
        <message>
            <source>Send it to them now</source>
            <translation>Lui envoyer maintenant</translation>
        </message>
        <message>
            <source>Send it to %1 now</source>
            <translation>Envoyer maintenant à %1</translation>
        </message>
    </context>
    <context>
        <name>VersionsPopover</name>
        <message>
            <source>What it said before</source>
            <translation>Le texte d’avant</translation>
        </message>
        <message>
            <source>This computer has no earlier text of it.</source>
            <translation>Cet ordinateur n’en a pas de texte plus ancien.</translation>
        </message>
    </context>
    <context>
        <name>VoiceTile</name>
        <message>
            <source>%1, at %2</source>
            <translation>%1, à %2</translation>
        </message>
        <message>
            <source>%1, playing</source>
            <translation>%1, en lecture</translation>
        </message>
        <message>
            <source>%1, not played yet</source>
            <translation>%1, pas encore écouté</translation>
        </message>
        <message>
            <source>Arrow keys move by 5 seconds</source>
            <translation>Les flèches déplacent de 5 secondes</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Arrêter le chargement</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>Arrêter l’envoi</translation>
        </message>
        <message>
            <source>Speed %1</source>
            <translation>Vitesse %1</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Messages that land on their feet.</source>
            <translation>Des messages qui retombent sur leurs pattes.</translation>
        </message>
        <message>
            <source>Private chats and photos with anyone on any provider. If something is down, everything you write waits here, is sent once, and you are told what is going on.</source>
            <translation>Des discussions et photos privées avec qui vous voulez, chez n’importe quel fournisseur. En cas de panne, tout ce que vous écrivez attend ici, part une seule fois, et vous savez ce qui se passe.</translation>
        </message>
        <message>
            <source>Create an account</source>
            <translation>Créer un compte</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Link with my other device</source>
            <translation>Associer à mon autre appareil</translation>
        </message>
        <message>
            <source>Open an invitation link</source>
            <translation>Ouvrir un lien d’invitation</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Back to the chats</source>
            <translation>Retour aux discussions</translation>
        </message>
        <message>
            <source>Power’s back! Did my photo make it?</source>
            <translation>Le courant est revenu ! Ma photo est passée ?</translation>
        </message>
        <message>
            <source>18:40</source>
            <translation>18:40</translation>
        </message>
        <message>
            <source>It did. Exactly once, the moment you were back.</source>
            <translation>Oui. Une seule fois, dès ton retour.</translation>
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
            <translation>Sans l’autre appareil</translation>
        </message>
        <message>
            <source>New messages work here from now on, in all your chats. Older ones can’t be read on this computer: they were encrypted for your other devices only, and your provider can’t open them either.

If the other device turns up, link it later: Settings, Devices, “Bring your chats here”.</source>
            <translation>Les nouveaux messages fonctionnent ici dès maintenant, dans toutes vos discussions. Les plus anciens ne peuvent pas être lus sur cet ordinateur : ils ont été chiffrés pour vos autres appareils seulement, et votre fournisseur ne peut pas les ouvrir non plus.

Si l’autre appareil réapparaît, associez-le plus tard : Réglages, Appareils, « Apporter vos discussions ici ».</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>Continuer sans lui</translation>
        </message>
        <message>
            <source>Back to the code</source>
            <translation>Retour au code</translation>
        </message>
    </context>
    <context>
        <name>WordGrid</name>
        <message>
            <source>The eight words</source>
            <translation>Les huit mots</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>One of several numbered words: its number, the word</extracomment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>edited, the change waits</source>
            <translation>modifié, le changement attend</translation>
        </message>
        <message>
            <source>edited, the change could not be sent</source>
            <translation>modifié, le changement n’a pas pu être envoyé</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>with a link</source>
            <translation>avec un lien</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <extracomment>The people who reacted to a message: the names of some, and how many more</extracomment>
            <translation>%1 et %2 de plus</translation>
        </message>
        <message>
            <source>You took this message back</source>
            <translation>Vous avez retiré ce message</translation>
        </message>
        <message>
            <source>%1 took this message back</source>
            <translation>%1 a retiré ce message</translation>
        </message>
        <message>
            <source>you</source>
            <translation>vous</translation>
        </message>
        <message>
            <source>Saved on this computer, waiting for %1</source>
            <translation>Enregistré sur cet ordinateur, attend %1</translation>
        </message>
        <message>
            <source>%1’s server</source>
            <translation>le serveur de %1</translation>
        </message>
        <message>
            <source>On its way to %1</source>
            <translation>En route vers %1</translation>
        </message>
        <message>
            <source>Checking whether %1 got it</source>
            <translation>Vérification de l’arrivée chez %1</translation>
        </message>
        <message>
            <source>%1 has it, %2</source>
            <translation>%1 l’a reçu, %2</translation>
        </message>
        <message>
            <source>On everyone’s devices</source>
            <translation>Sur les appareils de tous</translation>
        </message>
        <message>
            <source>On %1’s device, %2</source>
            <translation>Sur l’appareil de %1, %2</translation>
        </message>
        <message>
            <source>On %1’s device</source>
            <translation>Sur l’appareil de %1</translation>
        </message>
        <message>
            <source>Read by everyone</source>
            <translation>Lu par tous</translation>
        </message>
        <message>
            <source>Read %1</source>
            <translation>Lu %1</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lu</translation>
        </message>
        <message>
            <source>Not sent: %1</source>
            <translation>Non envoyé : %1</translation>
        </message>
        <message>
            <source>This goes out again by itself when it does.</source>
            <translation>Il repartira de lui-même quand le serveur répondra.</translation>
        </message>
        <message>
            <source>Asked your other device, waiting.</source>
            <translation>Demandé à votre autre appareil, en attente.</translation>
        </message>
        <message>
            <source>Asked %1’s device, waiting.</source>
            <translation>Demandé à l’appareil de %1, en attente.</translation>
        </message>
        <message>
            <source>Your other device can’t send it again.</source>
            <translation>Votre autre appareil ne peut pas le renvoyer.</translation>
        </message>
        <message>
            <source>%1’s device can’t send it again.</source>
            <translation>L’appareil de %1 ne peut pas le renvoyer.</translation>
        </message>
        <message>
            <source>Ask your other device to send it again</source>
            <translation>Demander à votre autre appareil de le renvoyer</translation>
        </message>
        <message>
            <source>Ask %1’s device to send it again</source>
            <translation>Demander à l’appareil de %1 de le renvoyer</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With the device of somebody whose messages can't be read</extracomment>
            <translation>Renouveler le lien sécurisé</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Renvoyer</translation>
        </message>
        <message>
            <source>Send as file</source>
            <translation>Envoyer en fichier</translation>
        </message>
        <message>
            <source>Send without encryption…</source>
            <translation>Envoyer sans chiffrement…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Chercher encore</translation>
        </message>
        <message>
            <source>Send the rest first</source>
            <translation>Envoyer le reste d’abord</translation>
        </message>
        <message>
            <source>Show all, %1 characters</source>
            <translation>Tout montrer, %1 caractères</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>retiré</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>chiffré</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>non chiffré</translation>
        </message>
    </context>
    <context>
        <name>WordsEntry</name>
        <message>
            <source>Recovery words</source>
            <translation>Mots de récupération</translation>
        </message>
        <message>
            <source>All twelve, with spaces between them.</source>
            <translation>Tous les douze, séparés par des espaces.</translation>
        </message>
        <message>
            <source>Open my chats</source>
            <translation>Ouvrir mes discussions</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>WriteAs</name>
        <message>
            <source>As</source>
            <translation>Depuis</translation>
        </message>
    </context>
</TS>

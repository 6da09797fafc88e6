<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
    <context>
        <name>AboutSettings</name>
        <message>
            <source>Version %1</source>
            <translation>Versión %1</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
            <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior: puedes usarlo, estudiarlo, compartirlo y modificarlo. Viene sin garantía alguna.</translation>
        </message>
        <message>
            <source>What it stands on</source>
            <translation>En qué se apoya</translation>
        </message>
        <message>
            <source>With thanks to everybody who made these, and to the XMPP Standards Foundation for the protocol.</source>
            <translation>Gracias a todos los que hicieron esto y a la XMPP Standards Foundation por el protocolo.</translation>
        </message>
        <message>
            <source>%1, licence %2, opens %3</source>
            <translation>%1, licencia %2, abre %3</translation>
        </message>
    </context>
    <context>
        <name>AccountChips</name>
        <message>
            <source>For which account?</source>
            <translation>¿Para qué cuenta?</translation>
        </message>
    </context>
    <context>
        <name>AccountFoot</name>
        <message>
            <source>Close the settings</source>
            <translation>Cerrar los ajustes</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>AccountSettings</name>
        <message>
            <source>Enter a new password…</source>
            <translation>Introducir otra contraseña…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>Cerrar sesión…</translation>
        </message>
    </context>
    <context>
        <name>AccountsButton</name>
        <message>
            <source>All accounts</source>
            <translation>Todas las cuentas</translation>
        </message>
    </context>
    <context>
        <name>AccountsDialog</name>
        <message>
            <source>Your accounts</source>
            <translation>Tus cuentas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>AddMembersDialog</name>
        <message>
            <source>Add people</source>
            <translation>Añadir personas</translation>
        </message>
        <message>
            <source>Invite people</source>
            <translation>Invitar a personas</translation>
        </message>
        <message>
            <source>They can read what is written from then on, on all their devices.</source>
            <translation>Podrán leer lo que se escriba desde ese momento, en todos sus dispositivos.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Invitar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>Contraste alto</translation>
        </message>
        <message>
            <source>Clear outlines and colours that are easier to tell apart.</source>
            <translation>Contornos nítidos y colores más fáciles de distinguir.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Pequeño</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Máximo</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <source>Nothing slides, turns or fades.</source>
            <translation>Nada se desliza, gira ni se desvanece.</translation>
        </message>
        <message>
            <source>Compact list of chats</source>
            <translation>Lista de chats compacta</translation>
        </message>
        <message>
            <source>More chats fit, with smaller pictures.</source>
            <translation>Caben más chats, con imágenes más pequeñas.</translation>
        </message>
        <message>
            <source>Enter sends</source>
            <translation>Intro envía</translation>
        </message>
        <message>
            <source>Shift and Enter begin a new line.</source>
            <translation>Mayús e Intro empiezan una línea nueva.</translation>
        </message>
        <message>
            <source>Ctrl and Enter send.</source>
            <translation>Ctrl e Intro envían.</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach</source>
            <translation>Adjuntar</translation>
        </message>
        <message>
            <source>Photo or file…</source>
            <translation>Foto o archivo…</translation>
        </message>
        <message>
            <source>Ctrl O</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl O</translation>
        </message>
        <message>
            <source>What was copied</source>
            <translation>Lo copiado</translation>
        </message>
        <message>
            <source>Ctrl V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl V</translation>
        </message>
        <message>
            <source>Choose photos or files</source>
            <translation>Elegir fotos o archivos</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
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
            <translation>No enviar %1</translation>
        </message>
        <message>
            <source>Turn %1</source>
            <translation>Girar %1</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>About to be sent</source>
            <translation>A punto de enviarse</translation>
        </message>
        <message>
            <source>Add more</source>
            <translation>Añadir más</translation>
        </message>
        <message>
            <source>Full size</source>
            <translation>Tamaño completo</translation>
        </message>
        <message>
            <source>Full size chosen</source>
            <translation>Tamaño completo elegido</translation>
        </message>
        <message>
            <source>Untouched chosen</source>
            <translation>Original elegido</translation>
        </message>
        <message>
            <source>Size and quality of the photos</source>
            <translation>Tamaño y calidad de las fotos</translation>
        </message>
        <message>
            <source>Size and quality</source>
            <translation>Tamaño y calidad</translation>
        </message>
        <message>
            <source>Sized for the screen</source>
            <translation>Adaptado a la pantalla</translation>
        </message>
        <message>
            <source>Full size, place and camera removed</source>
            <translation>Tamaño completo, sin lugar ni cámara</translation>
        </message>
        <message>
            <source>Untouched, tells place and camera</source>
            <translation>Original, revela lugar y cámara</translation>
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
            <translation>Programa %1</translation>
        </message>
        <message>
            <source>File %1</source>
            <translation>Archivo %1</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <translation>a la espera de envío</translation>
        </message>
        <message>
            <source>being prepared</source>
            <translation>en preparación</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>enviándose</translation>
        </message>
        <message>
            <source>being loaded</source>
            <translation>descargándose</translation>
        </message>
        <message>
            <source>not loaded</source>
            <translation>sin descargar</translation>
        </message>
        <message>
            <source>%1 from you</source>
            <comment>a photo or file</comment>
            <translation>%1, de tu parte</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <comment>a photo or file, and a person</comment>
            <translation>%1, de %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>caption %1</source>
            <translation>descripción %1</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Waiting, %1</source>
            <translation>En espera, %1</translation>
        </message>
        <message>
            <source>Preparing</source>
            <translation>Preparando</translation>
        </message>
        <message>
            <source>Uploading, %1</source>
            <translation>Enviando, %1</translation>
        </message>
        <message>
            <source>Loading, %1</source>
            <translation>Descargando, %1</translation>
        </message>
        <message>
            <source>A program. Open only if you expected it.</source>
            <translation>Un programa. Ábrelo solo si lo esperabas.</translation>
        </message>
        <message>
            <source>A program, %1. Open only if you expected it.</source>
            <translation>Un programa, %1. Ábrelo solo si lo esperabas.</translation>
        </message>
        <message>
            <source>Open or save</source>
            <translation>Abrir o guardar</translation>
        </message>
        <message>
            <source>%1, open or save</source>
            <translation>%1, abrir o guardar</translation>
        </message>
        <message>
            <source>Not loaded</source>
            <translation>Sin descargar</translation>
        </message>
        <message>
            <source>%1, not loaded</source>
            <translation>%1, sin descargar</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <source>Fetch again</source>
            <translation>Descargar otra vez</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Send smaller</source>
            <translation>Enviar más pequeño</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Load, %1</source>
            <comment>a photo of that size</comment>
            <translation>Descargar, %1</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Make a backup</source>
            <translation>Hacer una copia</translation>
        </message>
        <message>
            <source>Check a backup</source>
            <translation>Comprobar una copia</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar una copia</translation>
        </message>
        <message>
            <source>Without this passphrase nobody opens the backup, not even you. Keep it apart from the file.</source>
            <translation>Sin esta frase secreta nadie abre la copia, ni siquiera tú. Guárdala separada del archivo.</translation>
        </message>
        <message>
            <source>The whole file is read. Nothing is changed.</source>
            <translation>Se lee el archivo entero. No se cambia nada.</translation>
        </message>
        <message>
            <source>This computer becomes a new device of yours, with keys of its own. What was written after the backup comes from your provider, as far as its keys allow.</source>
            <translation>Este equipo pasa a ser un dispositivo nuevo tuyo, con claves propias. Lo escrito después de la copia llega de tu proveedor, hasta donde lo permitan sus claves.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase secreta</translation>
        </message>
        <message>
            <source>Passphrase of the backup</source>
            <translation>Frase secreta de la copia</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>La misma otra vez</translation>
        </message>
        <message>
            <source>Suggest six words</source>
            <translation>Proponer seis palabras</translation>
        </message>
        <message>
            <source>With photos and files</source>
            <translation>Con fotos y archivos</translation>
        </message>
        <message>
            <source>Without, only those go along that no server has.</source>
            <translation>Sin ellos, solo se incluyen los que ningún servidor tiene.</translation>
        </message>
        <message>
            <source>Where the backup is to go</source>
            <translation>Dónde guardar la copia</translation>
        </message>
        <message>
            <source>Backups (%1)</source>
            <translation>Copias (%1)</translation>
        </message>
        <message>
            <source>Which backup</source>
            <translation>Qué copia</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Todos los archivos (%1)</translation>
        </message>
        <message>
            <source>Choose where to…</source>
            <translation>Elegir dónde…</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Elegir el archivo…</translation>
        </message>
        <message>
            <source>Start Ninelives again</source>
            <translation>Reiniciar Ninelives</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>BackupSettings</name>
        <message>
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>One encrypted file with everything on this computer. Restored on another one, that computer becomes a new device of yours.</source>
            <translation>Un archivo cifrado con todo lo que hay en este equipo. Si se restaura en otro, ese equipo pasa a ser un dispositivo nuevo tuyo.</translation>
        </message>
        <message>
            <source>Make a backup…</source>
            <translation>Hacer una copia…</translation>
        </message>
        <message>
            <source>Check a backup…</source>
            <translation>Comprobar una copia…</translation>
        </message>
        <message>
            <source>Recovery words</source>
            <translation>Palabras de recuperación</translation>
        </message>
        <message>
            <source>Make new words…</source>
            <translation>Hacer palabras nuevas…</translation>
        </message>
        <message>
            <source>Write them down…</source>
            <translation>Anotarlas…</translation>
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
            <translation>Las personas bloqueadas no pueden escribirte ni ver si estás. No se les avisa. Tu proveedor guarda la lista, para todos tus dispositivos.</translation>
        </message>
        <message>
            <source>Block an address</source>
            <translation>Bloquear una dirección</translation>
        </message>
        <message>
            <source>name@server</source>
            <translation>nombre@servidor</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Nobody is blocked.</source>
            <translation>No hay nadie bloqueado.</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Unblock %1</source>
            <translation>Desbloquear a %1</translation>
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
            <translation>editado</translation>
        </message>
        <message>
            <source>Shows what it said before</source>
            <translation>Muestra lo que decía antes</translation>
        </message>
        <message>
            <source>The change could not be sent; others see the earlier text</source>
            <translation>El cambio no se pudo enviar; los demás ven el texto anterior</translation>
        </message>
        <message>
            <source>The change waits; others see the earlier text until it is sent</source>
            <translation>El cambio espera; hasta que se envíe, los demás ven el texto anterior</translation>
        </message>
    </context>
    <context>
        <name>CalendarPopover</name>
        <message>
            <source>Month before</source>
            <translation>Mes anterior</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Mes siguiente</translation>
        </message>
    </context>
    <context>
        <name>ChatBars</name>
        <message>
            <source>Go to a day</source>
            <translation>Ir a un día</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message numerus="yes">
            <source>Back to the chats, %n unread</source>
            <translation>
                <numerusform>Volver a los chats, %n sin leer</numerusform>
                <numerusform>Volver a los chats, %n sin leer</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the chats</source>
            <translation>Volver a los chats</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Ocultar detalles</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>Quitar silencio</translation>
        </message>
        <message>
            <source>Mute…</source>
            <translation>Silenciar…</translation>
        </message>
        <message>
            <source>Ctrl Shift M</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Mayús M</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Desfijar</translation>
        </message>
        <message>
            <source>Pin to the top</source>
            <translation>Fijar arriba</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Leave…</source>
            <translation>Salir…</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloquear</translation>
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
            <translation>Desfijar</translation>
        </message>
        <message>
            <source>Pin to the top</source>
            <translation>Fijar arriba</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>Quitar silencio</translation>
        </message>
        <message>
            <source>Mute…</source>
            <translation>Silenciar…</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Marcar como leído</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>Marcar como no leído</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Desarchivar</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivar</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Leave…</source>
            <translation>Salir…</translation>
        </message>
    </context>
    <context>
        <name>ChatOutage</name>
        <message>
            <source>Try now</source>
            <translation>Probar ahora</translation>
        </message>
    </context>
    <context>
        <name>ChatPrivacy</name>
        <message>
            <source>What members are told</source>
            <translation>Lo que se cuenta a los miembros</translation>
        </message>
        <message>
            <source>What this chat tells %1</source>
            <translation>Qué le cuenta este chat a %1</translation>
        </message>
        <message>
            <source>That a message arrived</source>
            <translation>Que ha llegado un mensaje</translation>
        </message>
        <message>
            <source>That you have read</source>
            <translation>Que has leído</translation>
        </message>
        <message>
            <source>That you are typing</source>
            <translation>Que estás escribiendo</translation>
        </message>
        <message>
            <source>As in settings</source>
            <translation>Según los ajustes</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>ChatSearchBar</name>
        <message>
            <source>Search this chat</source>
            <translation>Buscar en este chat</translation>
        </message>
        <message>
            <source>Older hit</source>
            <translation>Resultado anterior</translation>
        </message>
        <message>
            <source>Newer hit</source>
            <translation>Resultado posterior</translation>
        </message>
        <message>
            <source>Go to a day</source>
            <translation>Ir a un día</translation>
        </message>
        <message>
            <source>End the search</source>
            <translation>Terminar la búsqueda</translation>
        </message>
    </context>
    <context>
        <name>ChatSheet</name>
        <message>
            <source>A text as long as this can go as a file.</source>
            <translation>Un texto tan largo puede ir como archivo.</translation>
        </message>
        <message>
            <source>Send as file</source>
            <translation>Enviar como archivo</translation>
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <source>Find a chat or a command</source>
            <translation>Buscar un chat o un comando</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>Buscar en todos los mensajes</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Chat nuevo</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Grupo nuevo</translation>
        </message>
        <message>
            <source>Join a channel</source>
            <translation>Unirse a un canal</translation>
        </message>
        <message>
            <source>Next chat</source>
            <translation>Chat siguiente</translation>
        </message>
        <message>
            <source>Previous chat</source>
            <translation>Chat anterior</translation>
        </message>
        <message>
            <source>Next unread chat</source>
            <translation>Chat sin leer siguiente</translation>
        </message>
        <message>
            <source>Previous unread chat</source>
            <translation>Chat sin leer anterior</translation>
        </message>
        <message>
            <source>Pinned chat 1 to 9</source>
            <translation>Chat fijado del 1 al 9</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Parte siguiente de la ventana</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Parte anterior de la ventana</translation>
        </message>
        <message>
            <source>Close what is on top, leave</source>
            <translation>Cerrar lo de encima, salir</translation>
        </message>
        <message>
            <source>What works, during an outage</source>
            <translation>Qué funciona, durante un corte</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir del programa</translation>
        </message>
        <message>
            <source>Attach photos or files</source>
            <translation>Adjuntar fotos o archivos</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>Emojis</translation>
        </message>
        <message>
            <source>Search this chat</source>
            <translation>Buscar en este chat</translation>
        </message>
        <message>
            <source>Go to a day</source>
            <translation>Ir a un día</translation>
        </message>
        <message>
            <source>Choose several messages</source>
            <translation>Elegir varios mensajes</translation>
        </message>
        <message>
            <source>Newest message, again: first unread</source>
            <translation>Último mensaje; otra vez: primero sin leer</translation>
        </message>
        <message>
            <source>Details of this chat</source>
            <translation>Detalles de este chat</translation>
        </message>
        <message>
            <source>Mute this chat</source>
            <translation>Silenciar este chat</translation>
        </message>
        <message>
            <source>Pin this chat</source>
            <translation>Fijar este chat</translation>
        </message>
        <message>
            <source>Archive this chat</source>
            <translation>Archivar este chat</translation>
        </message>
        <message>
            <source>Export this chat</source>
            <translation>Exportar este chat</translation>
        </message>
        <message>
            <source>Mark this chat as unread</source>
            <translation>Marcar este chat como no leído</translation>
        </message>
        <message>
            <source>What can be done with a chat</source>
            <translation>Qué se puede hacer con un chat</translation>
        </message>
        <message>
            <source>Move a pinned chat down</source>
            <translation>Bajar un chat fijado</translation>
        </message>
        <message>
            <source>Move a pinned chat up</source>
            <translation>Subir un chat fijado</translation>
        </message>
        <message>
            <source>Edit your last message, in an empty field</source>
            <translation>Editar tu último mensaje, con el campo vacío</translation>
        </message>
        <message>
            <source>Send, when Enter begins a new line</source>
            <translation>Enviar, cuando Intro empieza una línea</translation>
        </message>
        <message>
            <source>Paste text, photos or files</source>
            <translation>Pegar texto, fotos o archivos</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Mensaje anterior</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Mensaje siguiente</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Reenviar</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>React</source>
            <translation>Reaccionar</translation>
        </message>
        <message>
            <source>About the chosen message</source>
            <translation>Acerca del mensaje elegido</translation>
        </message>
        <message>
            <source>Open a link</source>
            <translation>Abrir un enlace</translation>
        </message>
        <message>
            <source>What can be done with a message</source>
            <translation>Qué se puede hacer con un mensaje</translation>
        </message>
        <message>
            <source>Open a photo, or who has read it</source>
            <translation>Abrir una foto, o quién lo ha leído</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Colores claros</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Colores oscuros</translation>
        </message>
        <message>
            <source>Colours as the system</source>
            <translation>Colores como el sistema</translation>
        </message>
        <message>
            <source>Settings: account</source>
            <translation>Ajustes: cuenta</translation>
        </message>
        <message>
            <source>Settings: privacy and receipts</source>
            <translation>Ajustes: privacidad y confirmaciones</translation>
        </message>
        <message>
            <source>Settings: photos and files</source>
            <translation>Ajustes: fotos y archivos</translation>
        </message>
        <message>
            <source>Settings: notifications</source>
            <translation>Ajustes: notificaciones</translation>
        </message>
        <message>
            <source>Settings: appearance</source>
            <translation>Ajustes: apariencia</translation>
        </message>
        <message>
            <source>Settings: devices</source>
            <translation>Ajustes: dispositivos</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>Vincular un dispositivo</translation>
        </message>
        <message>
            <source>Bring your chats here from another device</source>
            <translation>Trae aquí tus chats desde otro dispositivo</translation>
        </message>
        <message>
            <source>Settings: blocked people</source>
            <translation>Ajustes: personas bloqueadas</translation>
        </message>
        <message>
            <source>Settings: storage and backup</source>
            <translation>Ajustes: almacenamiento y copia</translation>
        </message>
        <message>
            <source>Settings: connection and history</source>
            <translation>Ajustes: conexión e historial</translation>
        </message>
        <message>
            <source>About Ninelives</source>
            <translation>Acerca de Ninelives</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <extracomment>Names of keys follow</extracomment>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Mayús</translation>
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
            <translation>Supr</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>En cualquier parte</translation>
        </message>
        <message>
            <source>In the open chat</source>
            <translation>En el chat abierto</translation>
        </message>
        <message>
            <source>In the list of chats</source>
            <translation>En la lista de chats</translation>
        </message>
        <message>
            <source>While writing</source>
            <translation>Al escribir</translation>
        </message>
        <message>
            <source>On a message</source>
            <translation>Sobre un mensaje</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find a chat or a command</source>
            <translation>Buscar un chat o un comando</translation>
        </message>
        <message>
            <source>Esc closes</source>
            <translation>Esc cierra</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Lo encontrado</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Is this really a device of %1?</source>
            <translation>¿Es de verdad un dispositivo de %1?</translation>
        </message>
        <message>
            <source>Is this really your device?</source>
            <translation>¿Es de verdad tu dispositivo?</translation>
        </message>
        <message>
            <source>Call or meet %1. If you both see the same eight groups, it is.</source>
            <translation>Llama o visita a %1. Si en los dos lados aparecen los mismos ocho bloques, lo es.</translation>
        </message>
        <message>
            <source>Look at the settings of your other device. If both show the same eight groups, it is.</source>
            <translation>Mira los ajustes de tu otro dispositivo. Si ambos muestran los mismos ocho bloques, lo es.</translation>
        </message>
        <message>
            <source>In the same order as in %1’s Settings, Devices</source>
            <translation>En el mismo orden que en Ajustes, Dispositivos de %1</translation>
        </message>
        <message>
            <source>In the same order as in its Settings, Devices</source>
            <translation>En el mismo orden que en sus Ajustes, Dispositivos</translation>
        </message>
        <message>
            <source>%1 can scan this</source>
            <translation>%1 puede escanear esto</translation>
        </message>
        <message>
            <source>The other device can scan this</source>
            <translation>El otro dispositivo puede escanear esto</translation>
        </message>
        <message>
            <source>Scan %1’s code</source>
            <translation>Escanear el código de %1</translation>
        </message>
        <message>
            <source>Scan its code</source>
            <translation>Escanear su código</translation>
        </message>
        <message>
            <source>They match</source>
            <translation>Coinciden</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>They differ</source>
            <translation>Son distintos</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Attach photos or files</source>
            <translation>Adjuntar fotos o archivos</translation>
        </message>
        <message>
            <source>Emoji</source>
            <translation>Emojis</translation>
        </message>
        <message>
            <source>Record a voice message</source>
            <translation>Grabar un mensaje de voz</translation>
        </message>
    </context>
    <context>
        <name>ComposerBars</name>
        <message>
            <source>Answering %1</source>
            <extracomment>Above the field to write in: whom is answered</extracomment>
            <translation>Respuesta a %1</translation>
        </message>
        <message>
            <source>Don’t answer this message</source>
            <translation>No responder a este mensaje</translation>
        </message>
    </context>
    <context>
        <name>ComposerMenu</name>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Add to dictionary</source>
            <translation>Añadir al diccionario</translation>
        </message>
        <message>
            <source>Ignore</source>
            <extracomment>Of a misspelled word</extracomment>
            <translation>Ignorar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Ctrl Z</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Z</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Ctrl Shift Z</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Mayús Z</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Cortar</translation>
        </message>
        <message>
            <source>Ctrl X</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl X</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Ctrl C</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl C</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Ctrl V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl V</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
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
            <translation>Los últimos 30 días</translation>
        </message>
        <message>
            <source>Nothing seen yet. The chart fills while Ninelives runs.</source>
            <translation>Nada observado aún. El gráfico se llena mientras Ninelives está abierto.</translation>
        </message>
        <message>
            <source>Ask neutral places whether the internet works</source>
            <translation>Preguntar a sitios neutrales si internet funciona</translation>
        </message>
        <message>
            <source>Only while something fails. They learn nothing but this computer’s address. Without it we can’t tell your provider from your network.</source>
            <translation>Solo mientras algo falla. No averiguan más que la dirección de este equipo. Sin eso no podemos distinguir tu proveedor de tu red.</translation>
        </message>
        <message>
            <source>What happened while you were away</source>
            <translation>Qué pasó mientras no estabas</translation>
        </message>
        <message>
            <source>Nothing failed in the last days.</source>
            <translation>Nada ha fallado en los últimos días.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy the log</source>
            <translation>Copiar el registro</translation>
        </message>
        <message>
            <source>It holds no names, addresses or texts, and stays on this computer.</source>
            <translation>No contiene nombres, direcciones ni textos, y se queda en este equipo.</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Write without encryption?</source>
            <translation>¿Escribir sin cifrar?</translation>
        </message>
        <message>
            <source>The servers that carry this chat can read what you write here.</source>
            <translation>Los servidores por los que pasa este chat pueden leer lo que escribas aquí.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Write without encryption</source>
            <translation>Escribir sin cifrar</translation>
        </message>
    </context>
    <context>
        <name>ConversationRow</name>
        <message>
            <source>Draft</source>
            <extracomment>Before a text that was written but not sent</extracomment>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>en camino</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>enviado</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>entregado</translation>
        </message>
        <message>
            <source>read</source>
            <translation>leído</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>no enviado</translation>
        </message>
        <message>
            <source>Contact request</source>
            <translation>Solicitud de contacto</translation>
        </message>
        <message>
            <source>Can’t be read on this computer</source>
            <translation>No se puede leer en este equipo</translation>
        </message>
        <message>
            <source>Not sent · see why</source>
            <translation>No enviado · ver por qué</translation>
        </message>
        <message>
            <source>Photo not sent · see why</source>
            <translation>Foto no enviada · ver por qué</translation>
        </message>
        <message>
            <source>File not sent · see why</source>
            <translation>Archivo no enviado · ver por qué</translation>
        </message>
        <message>
            <source>Message taken back</source>
            <translation>Mensaje retirado</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>Tú: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a person in a group, and what they wrote</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>You are invited</source>
            <translation>Tienes una invitación</translation>
        </message>
        <message>
            <source>%1 invites you</source>
            <translation>%1 te invita</translation>
        </message>
        <message>
            <source>Not a contact: %1 invites you</source>
            <translation>Fuera de tus contactos: %1 te invita</translation>
        </message>
        <message>
            <source>%1 wants to write to you</source>
            <translation>%1 quiere escribirte</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>invitación</translation>
        </message>
        <message>
            <source>group</source>
            <translation>grupo</translation>
        </message>
        <message>
            <source>public channel</source>
            <translation>canal público</translation>
        </message>
        <message>
            <source>you are no longer in it</source>
            <translation>ya no formas parte</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>sin cifrar</translation>
        </message>
        <message>
            <source>muted</source>
            <translation>silenciado</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>fijado</translation>
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n sin leer</numerusform>
                <numerusform>%n sin leer</numerusform>
            </translation>
        </message>
        <message>
            <source>marked as unread</source>
            <translation>marcado como no leído</translation>
        </message>
        <message>
            <source>you were mentioned</source>
            <translation>te mencionan</translation>
        </message>
        <message>
            <source>draft: %1</source>
            <translation>borrador: %1</translation>
        </message>
        <message>
            <source>you: %1</source>
            <translation>tú: %1</translation>
        </message>
    </context>
    <context>
        <name>CreateAccountForm</name>
        <message>
            <source>Create an account</source>
            <translation>Crear una cuenta</translation>
        </message>
        <message>
            <source>1. Choose a provider</source>
            <translation>1. Elige un proveedor</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>En qué fijarte</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>chat.family.example</source>
            <translation>chat.familia.example</translation>
        </message>
        <message>
            <source>Open the provider’s website</source>
            <translation>Abrir la web del proveedor</translation>
        </message>
        <message>
            <source>Choose a name and a password</source>
            <translation>Elige un nombre y una contraseña</translation>
        </message>
        <message>
            <source>2. Choose a name and a password</source>
            <translation>2. Elige un nombre y una contraseña</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Small letters, digits and dots. Others see it as part of your address.</source>
            <translation>Minúsculas, cifras y puntos. Los demás lo ven como parte de tu dirección.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Suggest a password</source>
            <translation>Proponer una contraseña</translation>
        </message>
        <message>
            <source>A provider delivers your messages and keeps them, encrypted, until all your devices have them. It sees whom you write to and when.

Good signs: you know who runs it and where, it has been there for years, and it says how it is paid for. You can change later, but your address changes with it.

If your family or club has a server of its own, take that one.</source>
            <translation>Un proveedor entrega tus mensajes y los guarda, cifrados, hasta que todos tus dispositivos los tienen. Ve a quién escribes y cuándo.

Buenas señales: sabes quién lo lleva y dónde, existe desde hace años y dice cómo se paga. Puedes cambiar más tarde, pero tu dirección cambia con él.

Si tu familia o tu club tiene su propio servidor, elige ese.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>CreateAccountPage</name>
        <message>
            <source>Create an account</source>
            <translation>Crear una cuenta</translation>
        </message>
        <message>
            <source>Your account lives with a provider, as with email. Whichever you pick, you can write to people on all the others.</source>
            <translation>Tu cuenta vive en un proveedor, como con el correo. Elijas el que elijas, puedes escribir a gente de todos los demás.</translation>
        </message>
        <message>
            <source>I have an account already</source>
            <translation>Ya tengo una cuenta</translation>
        </message>
        <message>
            <source>No phone number, no address book.</source>
            <translation>Sin número de teléfono ni agenda.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Asking the provider…</source>
            <translation>Preguntando al proveedor…</translation>
        </message>
        <message>
            <source>Create account</source>
            <translation>Crear cuenta</translation>
        </message>
    </context>
    <context>
        <name>DeleteChatDialog</name>
        <message>
            <source>Delete the chat “%1”?</source>
            <translation>¿Eliminar el chat “%1”?</translation>
        </message>
        <message>
            <source>Delete the messages in “%1”?</source>
            <translation>¿Eliminar los mensajes de “%1”?</translation>
        </message>
        <message>
            <source>%1 with their photos and files leave this computer for good.</source>
            <translation>Desaparece de este equipo para siempre, con sus fotos y archivos: %1.</translation>
        </message>
        <message>
            <source>Your other devices, the other side and the servers keep what they have. What has not been sent yet stays.</source>
            <translation>Tus otros dispositivos, la otra parte y los servidores conservan lo que tienen. Lo que aún no se ha enviado se queda.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
    </context>
    <context>
        <name>DestroyDialog</name>
        <message>
            <source>Close “%1” for everybody?</source>
            <translation>¿Cerrar “%1” para todos?</translation>
        </message>
        <message>
            <source>Nobody can write there any more, and this can’t be undone. Everybody keeps what they have.</source>
            <translation>Nadie podrá escribir ahí, y no se puede deshacer. Cada cual conserva lo que tiene.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Ocultar detalles</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Este chat</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Cifrado</translation>
        </message>
        <message>
            <source>Only you and %1 can read what is written here.</source>
            <translation>Nadie más que tú y %1 puede leer lo que se escribe aquí.</translation>
        </message>
        <message>
            <source>Unblock %1</source>
            <translation>Desbloquear a %1</translation>
        </message>
        <message>
            <source>Block %1</source>
            <translation>Bloquear a %1</translation>
        </message>
    </context>
    <context>
        <name>DeviceCard</name>
        <message>
            <source>this device</source>
            <extracomment>The device the user sits at</extracomment>
            <translation>este dispositivo</translation>
        </message>
        <message>
            <source>Its key has not been seen yet.</source>
            <translation>Su clave aún no se ha visto.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Mark as not verified</source>
            <translation>Marcar como no verificado</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With this device, when its messages can't be read</extracomment>
            <translation>Renovar el enlace seguro</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Desbloquear</translation>
        </message>
    </context>
    <context>
        <name>DeviceList</name>
        <message>
            <source>Devices of %1</source>
            <translation>Dispositivos de %1</translation>
        </message>
        <message>
            <source>Your devices</source>
            <translation>Tus dispositivos</translation>
        </message>
        <message>
            <source>None of their devices is known yet. A message waits until one has a key.</source>
            <translation>Aún no se conoce ninguno de sus dispositivos. Un mensaje espera hasta que uno tenga clave.</translation>
        </message>
        <message>
            <source>No devices yet.</source>
            <translation>Aún no hay dispositivos.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Buscar otra vez</translation>
        </message>
    </context>
    <context>
        <name>DeviceMenu</name>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Mark as not verified</source>
            <translation>Marcar como no verificado</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With this device, when its messages can't be read</extracomment>
            <translation>Renovar el enlace seguro</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
    </context>
    <context>
        <name>DeviceNewsStrip</name>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <extracomment>To a device that nobody has compared</extracomment>
            <translation>Enviar de todos modos</translation>
        </message>
        <message>
            <source>Yes</source>
            <extracomment>First: the answer to "Was it you?"</extracomment>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>No, remove it</source>
            <translation>No, quitarlo</translation>
        </message>
    </context>
    <context>
        <name>DeviceRow</name>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>Más sobre %1</translation>
        </message>
    </context>
    <context>
        <name>DeviceSettings</name>
        <message>
            <source>Everything that can read your messages, and nothing else.</source>
            <translation>Todo lo que puede leer tus mensajes, y nada más.</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>Vincular un dispositivo</translation>
        </message>
        <message>
            <source>Your other devices</source>
            <translation>Tus otros dispositivos</translation>
        </message>
        <message>
            <source>Trust what my verified devices trust</source>
            <translation>Confiar en lo que confían mis dispositivos verificados</translation>
        </message>
        <message>
            <source>Compare a person once on any device; the others follow.</source>
            <translation>Compara a una persona una vez en cualquier dispositivo; los demás la siguen.</translation>
        </message>
        <message>
            <source>Bring your chats here</source>
            <translation>Traer tus chats aquí</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Buscar otra vez</translation>
        </message>
    </context>
    <context>
        <name>DropTargets</name>
        <message>
            <source>Encrypted</source>
            <translation>Cifrado</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Sin cifrar</translation>
        </message>
        <message>
            <source>Drop it to send it to %1</source>
            <translation>Suelta para enviar a %1</translation>
        </message>
        <message numerus="yes">
            <source>Drop %n photos to send them to %1</source>
            <translation>
                <numerusform>Suelta %n foto para enviarla a %1</numerusform>
                <numerusform>Suelta %n fotos para enviarlas a %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n files to send them to %1</source>
            <translation>
                <numerusform>Suelta %n archivo para enviarlo a %1</numerusform>
                <numerusform>Suelta %n archivos para enviarlos a %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n photos and files to send them to %1</source>
            <translation>
                <numerusform>Suelta %n foto o archivo para enviarlo a %1</numerusform>
                <numerusform>Suelta %n fotos y archivos para enviarlos a %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, location removed, sized for the screen</source>
            <translation>%1, sin ubicación, ajustado a la pantalla</translation>
        </message>
        <message>
            <source>%1, photos sized for the screen</source>
            <translation>%1, fotos ajustadas a la pantalla</translation>
        </message>
        <message>
            <source>Drop here to send them as files</source>
            <translation>Suelta aquí para enviar como archivos</translation>
        </message>
        <message>
            <source>%1, full size, location still removed</source>
            <translation>%1, tamaño completo, también sin ubicación</translation>
        </message>
        <message>
            <source>%1, full size</source>
            <translation>%1, tamaño completo</translation>
        </message>
    </context>
    <context>
        <name>EditBar</name>
        <message>
            <source>Editing</source>
            <extracomment>Above the field to write in, before the text that is being changed</extracomment>
            <translation>Editando</translation>
        </message>
        <message>
            <source>Stop editing</source>
            <translation>Dejar de editar</translation>
        </message>
    </context>
    <context>
        <name>EmojiCompletion</name>
        <message>
            <source>Emoji</source>
            <translation>Emojis</translation>
        </message>
    </context>
    <context>
        <name>EmojiPicker</name>
        <message>
            <source>Emoji</source>
            <translation>Emojis</translation>
        </message>
        <message>
            <source>Search, or :name:</source>
            <translation>Buscar, o :nombre:</translation>
        </message>
        <message>
            <source>No emoji is called so.</source>
            <translation>Ningún emoji se llama así.</translation>
        </message>
    </context>
    <context>
        <name>EnterRoomDialog</name>
        <message>
            <source>Choose a name</source>
            <translation>Elegir un nombre</translation>
        </message>
        <message>
            <source>Enter the password</source>
            <translation>Introducir la contraseña</translation>
        </message>
        <message>
            <source>Your name there</source>
            <translation>Tu nombre allí</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export this chat</source>
            <translation>Exportar este chat</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>Exportar “%1”</translation>
        </message>
        <message>
            <source>Everything of this chat that is on this computer is written into a new folder, without encryption. Whoever can open the folder can read it.</source>
            <translation>Todo lo de este chat que está en este equipo se escribe en una carpeta nueva, sin cifrar. Quien pueda abrir la carpeta puede leerlo.</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Como</translation>
        </message>
        <message>
            <source>To be read in any browser.</source>
            <translation>Se lee en cualquier navegador.</translation>
        </message>
        <message>
            <source>For other programs.</source>
            <translation>Para otros programas.</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>Páginas web</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Photos and files as well</source>
            <translation>También fotos y archivos</translation>
        </message>
        <message>
            <source>Those that are on this computer.</source>
            <translation>Los que están en este equipo.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Escrito: %1</translation>
        </message>
        <message>
            <source>Where the folder is to be made</source>
            <translation>Dónde crear la carpeta</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <source>Save as</source>
            <translation>Guardar como</translation>
        </message>
        <message>
            <source>This is a program</source>
            <translation>Esto es un programa</translation>
        </message>
        <message>
            <source>%1 can do anything on this computer that you can. Save it only if you expected it from this person.</source>
            <translation>%1 puede hacer en este equipo todo lo que puedes tú. Guárdalo solo si lo esperabas de esta persona.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
    </context>
    <context>
        <name>FileTile</name>
        <message>
            <source>Stop loading</source>
            <translation>Detener la descarga</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>Detener el envío</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>Mensaje de voz</translation>
        </message>
    </context>
    <context>
        <name>FilmStrip</name>
        <message>
            <source>Photos of this message</source>
            <translation>Fotos de este mensaje</translation>
        </message>
    </context>
    <context>
        <name>FingerprintGrid</name>
        <message>
            <source>Fingerprint: %1</source>
            <translation>Huella: %1</translation>
        </message>
    </context>
    <context>
        <name>FormField</name>
        <message>
            <source>Hide</source>
            <extracomment>Button inside a password field</extracomment>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Hide password</source>
            <translation>Ocultar contraseña</translation>
        </message>
        <message>
            <source>Show password</source>
            <translation>Mostrar contraseña</translation>
        </message>
    </context>
    <context>
        <name>ForwardDialog</name>
        <message>
            <source>Forward to</source>
            <translation>Reenviar a</translation>
        </message>
        <message>
            <source>Name or address</source>
            <translation>Nombre o dirección</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>No chat of that name</source>
            <translation>Ningún chat con ese nombre</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
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
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Photo %1, %2</source>
            <translation>Foto %1, %2</translation>
        </message>
        <message>
            <source>File %1, %2</source>
            <translation>Archivo %1, %2</translation>
        </message>
    </context>
    <context>
        <name>FurtherAccounts</name>
        <message>
            <source>Enter a new password…</source>
            <translation>Introducir otra contraseña…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>Cerrar sesión…</translation>
        </message>
        <message>
            <source>Add an account…</source>
            <translation>Añadir una cuenta…</translation>
        </message>
    </context>
    <context>
        <name>GalleryPane</name>
        <message>
            <source>Photos, files, links</source>
            <translation>Fotos, archivos, enlaces</translation>
        </message>
        <message>
            <source>Back to the details</source>
            <translation>Volver a los detalles</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Ocultar detalles</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Enlaces</translation>
        </message>
        <message>
            <source>Photos from this chat will collect here.</source>
            <translation>Aquí se reunirán las fotos de este chat.</translation>
        </message>
        <message>
            <source>Files from this chat will collect here.</source>
            <translation>Aquí se reunirán los archivos de este chat.</translation>
        </message>
        <message>
            <source>Links from this chat will collect here.</source>
            <translation>Aquí se reunirán los enlaces de este chat.</translation>
        </message>
    </context>
    <context>
        <name>GallerySection</name>
        <message>
            <source>Photos, files, links</source>
            <translation>Fotos, archivos, enlaces</translation>
        </message>
    </context>
    <context>
        <name>HealthPane</name>
        <message>
            <source>What’s working</source>
            <translation>Qué funciona</translation>
        </message>
        <message>
            <source>Hide what’s working</source>
            <translation>Ocultar qué funciona</translation>
        </message>
        <message>
            <source>Still works</source>
            <translation>Sigue funcionando</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Log without names or texts</source>
            <translation>Registro sin nombres ni textos</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
    </context>
    <context>
        <name>HistoryLine</name>
        <message>
            <source>Go on with the older messages</source>
            <translation>Continuar con los mensajes anteriores</translation>
        </message>
        <message>
            <source>Pause the older messages</source>
            <translation>Poner en pausa los mensajes anteriores</translation>
        </message>
        <message>
            <source>Stop it…</source>
            <translation>Detenerlo…</translation>
        </message>
        <message>
            <source>Close this line</source>
            <translation>Cerrar esta línea</translation>
        </message>
    </context>
    <context>
        <name>InvitationDialog</name>
        <message>
            <source>Join</source>
            <translation>Unirse</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Rechazar</translation>
        </message>
    </context>
    <context>
        <name>InvitationLinkDialog</name>
        <message>
            <source>Open an invitation link</source>
            <translation>Abrir un enlace de invitación</translation>
        </message>
        <message>
            <source>Paste the link that you were sent. It is only read, nothing is opened on the web.</source>
            <translation>Pega el enlace que te enviaron. Solo se lee, no se abre nada en la web.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>InvitedCard</name>
        <message>
            <source>Choose another provider instead</source>
            <translation>Elegir mejor otro proveedor</translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message>
            <source>Join a channel</source>
            <translation>Unirse a un canal</translation>
        </message>
        <message>
            <source>Channels are public: what is written there is not encrypted, and anyone can join.</source>
            <translation>Los canales son públicos: lo que se escribe en ellos no se cifra, y cualquiera puede unirse.</translation>
        </message>
        <message>
            <source>Address, or words to search for</source>
            <translation>Dirección o palabras que buscar</translation>
        </message>
        <message>
            <source>name@rooms.provider.example</source>
            <translation>nombre@salas.proveedor.example</translation>
        </message>
        <message>
            <source>Your name there</source>
            <translation>Tu nombre allí</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Server to search on</source>
            <translation>Servidor en el que buscar</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Preguntando…</translation>
        </message>
        <message>
            <source>Empty: your provider’s. Enter searches.</source>
            <translation>Vacío: el de tu proveedor. Intro busca.</translation>
        </message>
        <message>
            <source>rooms.provider.example</source>
            <translation>salas.proveedor.example</translation>
        </message>
        <message>
            <source>Channels of this server</source>
            <translation>Canales de este servidor</translation>
        </message>
        <message>
            <source>Joining…</source>
            <translation>Entrando…</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Unirse</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>JoinSentences</name>
        <message>
            <source>Somebody has this name at %1 already.</source>
            <translation>Alguien en %1 ya tiene este nombre.</translation>
        </message>
        <message>
            <source>%1 does not take this.</source>
            <translation>%1 no acepta esto.</translation>
        </message>
        <message>
            <source>%1 does not take one of these answers.</source>
            <translation>%1 no acepta una de estas respuestas.</translation>
        </message>
        <message>
            <source>This is missing.</source>
            <translation>Falta esto.</translation>
        </message>
        <message>
            <source>%1 makes no more accounts for now. Try again later, or choose another provider.</source>
            <translation>%1 no crea más cuentas por ahora. Prueba más tarde o elige otro proveedor.</translation>
        </message>
        <message>
            <source>%1 does not make accounts for everybody at the moment.</source>
            <translation>%1 no crea cuentas para todos por ahora.</translation>
        </message>
        <message>
            <source>%1 does not take this invitation any more. Ask for a new one.</source>
            <translation>%1 ya no acepta esta invitación. Pide una nueva.</translation>
        </message>
        <message>
            <source>Accounts at %1 can’t be made from here.</source>
            <translation>Desde aquí no se pueden crear cuentas en %1.</translation>
        </message>
        <message>
            <source>%1 makes accounts on its website. Come back and sign in afterwards.</source>
            <translation>%1 crea las cuentas en su web. Vuelve después e inicia sesión.</translation>
        </message>
        <message>
            <source>That took a while, so %1 asks again.</source>
            <translation>Ha pasado un rato, así que %1 pregunta otra vez.</translation>
        </message>
        <message>
            <source>%1 could not make the account. Try again, or choose another provider.</source>
            <translation>%1 no pudo crear la cuenta. Prueba otra vez o elige otro proveedor.</translation>
        </message>
        <message>
            <source>%1 It says: “%2”</source>
            <extracomment>A sentence about what went wrong, then what the provider itself said</extracomment>
            <translation>%1 Dice: “%2”</translation>
        </message>
        <message>
            <source>%1 asks for more than can be answered here.</source>
            <translation>%1 pregunta más de lo que se puede responder aquí.</translation>
        </message>
        <message>
            <source>A name like this is not possible in an address.</source>
            <translation>Un nombre así no es posible en una dirección.</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Alemania</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Francia</translation>
        </message>
        <message>
            <source>Eight characters or more. You need it again on other devices.</source>
            <translation>Ocho caracteres o más. La necesitarás en otros dispositivos.</translation>
        </message>
        <message>
            <source>Eight characters or more.</source>
            <translation>Ocho caracteres o más.</translation>
        </message>
        <message>
            <source>Easy to guess. Longer is better, for example four words.</source>
            <translation>Fácil de adivinar. Mejor más larga, por ejemplo cuatro palabras.</translation>
        </message>
        <message>
            <source>Good. Longer is still better.</source>
            <translation>Bien. Más larga es aún mejor.</translation>
        </message>
        <message>
            <source>Strong.</source>
            <translation>Segura.</translation>
        </message>
        <message>
            <source>Strong. %1 can’t read your encrypted messages with it.</source>
            <translation>Segura. Con ella, %1 no puede leer tus mensajes cifrados.</translation>
        </message>
        <message>
            <source>Email address</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>Apodo</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Nombre completo</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Nombre de pila</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <translation>Lo que muestra la imagen</translation>
        </message>
        <message>
            <source>This link leads to something else than a person.</source>
            <translation>Este enlace no lleva a una persona, sino a otra cosa.</translation>
        </message>
        <message>
            <source>There is no invitation in this. It looks like xmpp:name@provider.example…</source>
            <translation>Aquí no hay ninguna invitación. Es como xmpp:nombre@proveedor.example…</translation>
        </message>
        <message>
            <source>You are invited to %1.</source>
            <translation>Tienes una invitación a %1.</translation>
        </message>
        <message>
            <source>%1 invites you to %2. You become contacts at once.</source>
            <translation>%1 te invita a %2 y será contacto tuyo al momento.</translation>
        </message>
        <message>
            <source>%1 wants to write with you. You become contacts as soon as you have an account.</source>
            <translation>%1 quiere escribirse contigo y será contacto tuyo en cuanto tengas una cuenta.</translation>
        </message>
        <message>
            <source>Whoever opens it gets an account at %1, if they want one, and becomes your contact.</source>
            <translation>Quien lo abra obtiene una cuenta en %1, si quiere, y pasa a ser tu contacto.</translation>
        </message>
        <message>
            <source>Whoever opens it becomes your contact.</source>
            <translation>Quien lo abra pasa a ser tu contacto.</translation>
        </message>
        <message>
            <source>%1 It works once, until %2.</source>
            <extracomment>What the link does, then until which day</extracomment>
            <translation>%1 Sirve una vez, hasta el %2.</translation>
        </message>
        <message>
            <source>%1 It works once.</source>
            <translation>%1 Sirve una vez.</translation>
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
            <translation>Las claves de tus dispositivos como código para la cámara de un teléfono</translation>
        </message>
    </context>
    <context>
        <name>KeyLinkDialog</name>
        <message>
            <source>Are these the devices of %1?</source>
            <translation>¿Son estos los dispositivos de %1?</translation>
        </message>
        <message>
            <source>Only say yes if they gave you this link or showed you the code themselves: when you met, or while you talked.</source>
            <translation>Di que sí solo si te dio este enlace o te mostró el código en persona: al veros o mientras hablabais.</translation>
        </message>
        <message>
            <source>Yes, mark them as verified</source>
            <translation>Sí, marcarlos como verificados</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>KeyboardSettings</name>
        <message>
            <source>Enter sends</source>
            <translation>Intro envía</translation>
        </message>
        <message>
            <source>Shift and Enter begin a new line.</source>
            <translation>Mayús e Intro empiezan una línea nueva.</translation>
        </message>
        <message>
            <source>Ctrl and Enter send.</source>
            <translation>Ctrl e Intro envían.</translation>
        </message>
    </context>
    <context>
        <name>Ladder</name>
        <message>
            <source>This computer</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>No sign-in page in the way</source>
            <translation>Sin página de acceso</translation>
        </message>
        <message>
            <source>Name lookup</source>
            <translation>Resolución de nombres</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Secure connection</source>
            <translation>Conexión segura</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Inicio de sesión</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>Acceso</translation>
        </message>
        <message>
            <source>Message archive</source>
            <translation>Historial del servidor</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <translation>Fotos y archivos</translation>
        </message>
        <message>
            <source>Other people’s servers</source>
            <translation>Servidores de otros</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>no alcanzado</translation>
        </message>
        <message>
            <source>trying</source>
            <translation>intentando</translation>
        </message>
        <message>
            <source>%1: works</source>
            <translation>%1: funciona</translation>
        </message>
        <message>
            <source>%1: does not work since %2. %3</source>
            <translation>%1: no funciona desde %2. %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>se desconoce</translation>
        </message>
        <message>
            <source>No cable and no Wi-Fi. Connect this computer to a network.</source>
            <translation>Ni cable ni wifi. Conecta este equipo a una red.</translation>
        </message>
        <message>
            <source>Neutral places on the internet were asked, none answers. Perhaps the router or its line.</source>
            <translation>Se preguntó a sitios neutrales de internet y ninguno responde. Quizá sea el router o su línea.</translation>
        </message>
        <message>
            <source>A web page answers in place of everything. Sign in there; we connect by ourselves.</source>
            <translation>Una página web responde en lugar de todo. Identifícate ahí; después nos conectamos solos.</translation>
        </message>
        <message>
            <source>The name servers of this network are silent. Nothing at your provider’s end.</source>
            <translation>Los servidores de nombres de esta red no responden. No es cosa de tu proveedor.</translation>
        </message>
        <message>
            <source>The name servers of this network say that they can’t tell.</source>
            <translation>Los servidores de nombres de esta red dicen que no lo saben.</translation>
        </message>
        <message>
            <source>The name servers answer, but know no such name.</source>
            <translation>Los servidores de nombres responden, pero no conocen ese nombre.</translation>
        </message>
        <message>
            <source>The machine is there, the messenger service on it is not. Nothing on your side needs fixing.</source>
            <translation>La máquina está, pero su servicio de mensajería no. No hay nada que arreglar de tu lado.</translation>
        </message>
        <message>
            <source>Every address was tried, none answers. Nothing on your side needs fixing.</source>
            <translation>Se probaron todas las direcciones y ninguna responde. No hay nada que arreglar de tu lado.</translation>
        </message>
        <message>
            <source>It said goodbye before it went. Usually it is back within minutes.</source>
            <translation>Se despidió antes de irse. Suele volver en unos minutos.</translation>
        </message>
        <message>
            <source>The connection is taken, but no encryption comes about.</source>
            <translation>La conexión se acepta, pero no se logra cifrarla.</translation>
        </message>
        <message>
            <source>Its proof of identity is out of date. Only your provider can renew it.</source>
            <translation>Su prueba de identidad ha caducado. Solo tu proveedor puede renovarla.</translation>
        </message>
        <message>
            <source>Somebody else’s proof of identity was shown. It was not accepted and not kept.</source>
            <translation>Se mostró la prueba de identidad de otro. No se aceptó ni se guardó.</translation>
        </message>
        <message>
            <source>A proof of identity was shown that nobody vouches for. It was not accepted and not kept.</source>
            <translation>Se mostró una prueba de identidad que nadie avala. No se aceptó ni se guardó.</translation>
        </message>
        <message>
            <source>Set this computer’s clock; then the proofs of identity fit again.</source>
            <translation>Pon en hora el reloj de este equipo; así las pruebas de identidad volverán a valer.</translation>
        </message>
        <message>
            <source>The part of your provider that checks passwords does not answer.</source>
            <translation>La parte de tu proveedor que comprueba contraseñas no responde.</translation>
        </message>
        <message>
            <source>The password was changed elsewhere, or is mistyped.</source>
            <translation>La contraseña se cambió en otro lugar o está mal escrita.</translation>
        </message>
        <message>
            <source>Only your provider can open it again.</source>
            <translation>Solo tu proveedor puede volver a abrirla.</translation>
        </message>
        <message>
            <source>It used to offer a safer way. Your provider should know.</source>
            <translation>Antes ofrecía una forma más segura. Tu proveedor debería saberlo.</translation>
        </message>
        <message>
            <source>The password is right; what comes after it is refused.</source>
            <translation>La contraseña es correcta; lo que viene después se rechaza.</translation>
        </message>
        <message>
            <source>Another program of yours uses the same name.</source>
            <translation>Otro programa tuyo usa el mismo nombre.</translation>
        </message>
        <message>
            <source>It says that something we did is not allowed there.</source>
            <translation>Dice que algo que hicimos no está permitido ahí.</translation>
        </message>
        <message>
            <source>The name leads to a machine that knows nothing of it.</source>
            <translation>El nombre lleva a una máquina que no sabe nada de él.</translation>
        </message>
        <message>
            <source>It was followed there.</source>
            <translation>Lo seguimos hasta allí.</translation>
        </message>
        <message>
            <source>New messages arrive; older ones can’t be fetched.</source>
            <translation>Los mensajes nuevos llegan; los antiguos no se pueden traer.</translation>
        </message>
        <message>
            <source>The service that carries a group of yours does not answer.</source>
            <translation>El servicio que aloja un grupo tuyo no responde.</translation>
        </message>
        <message>
            <source>The store for files does not take any at the moment.</source>
            <translation>El almacén de archivos no acepta ninguno por ahora.</translation>
        </message>
        <message>
            <source>Your provider can’t reach the server of somebody you wrote to.</source>
            <translation>Tu proveedor no llega al servidor de alguien a quien escribiste.</translation>
        </message>
        <message>
            <source>Nothing has failed yet.</source>
            <translation>Aún no ha fallado nada.</translation>
        </message>
        <message>
            <source>a network</source>
            <comment>what messages wait for</comment>
            <translation>una red</translation>
        </message>
        <message>
            <source>the internet</source>
            <comment>what messages wait for</comment>
            <translation>internet</translation>
        </message>
        <message>
            <source>the sign-in to this network</source>
            <comment>what messages wait for</comment>
            <translation>el acceso a esta red</translation>
        </message>
        <message>
            <source>name lookup</source>
            <comment>what messages wait for</comment>
            <translation>la resolución de nombres</translation>
        </message>
        <message>
            <source>your password</source>
            <comment>what messages wait for</comment>
            <translation>tu contraseña</translation>
        </message>
        <message>
            <source>the right time on this computer</source>
            <comment>what messages wait for</comment>
            <translation>la hora correcta en este equipo</translation>
        </message>
        <message>
            <source>Reading and searching all chats</source>
            <translation>Leer y buscar en todos los chats</translation>
        </message>
        <message>
            <source>Writing, editing, reacting: it waits here</source>
            <translation>Escribir, editar, reaccionar: espera aquí</translation>
        </message>
        <message>
            <source>Photos already on this computer</source>
            <translation>Fotos que ya están en este equipo</translation>
        </message>
        <message>
            <source>Messages to everybody else</source>
            <translation>Mensajes a todos los demás</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Older messages from the archive</source>
            <translation>Mensajes antiguos del servidor</translation>
        </message>
        <message>
            <source>%1 says, as seen at %2</source>
            <translation>Según %1 (%2)</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>quoted words of the provider</comment>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Planned from %1.</source>
            <translation>Previsto desde %1.</translation>
        </message>
        <message>
            <source>There is an outage since %1.</source>
            <translation>Hay un corte desde %1.</translation>
        </message>
        <message>
            <source>Expected to end: %1.</source>
            <translation>Fin previsto: %1.</translation>
        </message>
        <message>
            <source>Our own check differs: everything works.</source>
            <translation>Nuestra comprobación difiere: todo funciona.</translation>
        </message>
        <message>
            <source>Our own check differs: it stops earlier, at “%1”.</source>
            <translation>Nuestra comprobación difiere: se detiene antes, en “%1”.</translation>
        </message>
        <message>
            <source>Our own check differs: it is not over yet.</source>
            <translation>Nuestra comprobación difiere: aún no ha terminado.</translation>
        </message>
        <message>
            <source>%1: works again</source>
            <translation>%1: vuelve a funcionar</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Idioma: %1</translation>
        </message>
        <message>
            <source>Spoken from the next start of Ninelives.</source>
            <translation>Se usará desde el próximo inicio de Ninelives.</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>Reiniciar ahora</translation>
        </message>
    </context>
    <context>
        <name>LeaveDialog</name>
        <message>
            <source>Leave “%1”?</source>
            <translation>¿Salir de “%1”?</translation>
        </message>
        <message>
            <source>You get no more messages from there, on all your devices. What was written stays here. To come back, somebody has to invite you.</source>
            <translation>No recibirás más mensajes de ahí en ningún dispositivo. Lo escrito se queda aquí. Para volver, alguien tiene que invitarte.</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Quedarme</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
    </context>
    <context>
        <name>LinkAside</name>
        <message>
            <source>Link with your other device</source>
            <translation>Vincular con tu otro dispositivo</translation>
        </message>
        <message>
            <source>Your chats move over directly from the device you already use. Your provider carries them but can’t read them.</source>
            <translation>Tus chats pasan directamente desde el dispositivo que ya usas. Tu proveedor los transporta, pero no puede leerlos.</translation>
        </message>
        <message>
            <source>Encrypted between the two devices</source>
            <translation>Cifrado entre los dos dispositivos</translation>
        </message>
    </context>
    <context>
        <name>LinkCode</name>
        <message>
            <source>The code for the other device’s camera. It holds the same as the eight words.</source>
            <translation>El código para la cámara del otro dispositivo. Contiene lo mismo que las ocho palabras.</translation>
        </message>
    </context>
    <context>
        <name>LinkDeviceDialog</name>
        <message>
            <source>Is this your new device?</source>
            <translation>¿Es este tu dispositivo nuevo?</translation>
        </message>
        <message>
            <source>Link a device</source>
            <translation>Vincular un dispositivo</translation>
        </message>
        <message>
            <source>On the new device sign in and choose “Link with my other device”. It shows eight words.</source>
            <translation>En el dispositivo nuevo inicia sesión y elige “Vincular con mi otro dispositivo”. Muestra ocho palabras.</translation>
        </message>
        <message>
            <source>It knows the code. If you see the same name over there, it gets your messages, encrypted on the way.</source>
            <translation>Conoce el código. Si ves el mismo nombre allí, recibe tus mensajes, cifrados por el camino.</translation>
        </message>
        <message>
            <source>You can close this and go on chatting.</source>
            <translation>Puedes cerrar esto y seguir chateando.</translation>
        </message>
        <message>
            <source>It shows this name: %1</source>
            <extracomment>The name that a device gives itself</extracomment>
            <translation>Muestra este nombre: %1</translation>
        </message>
        <message>
            <source>Looking for your new device</source>
            <translation>Buscando tu dispositivo nuevo</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Vincular</translation>
        </message>
        <message>
            <source>Give it my messages</source>
            <translation>Darle mis mensajes</translation>
        </message>
        <message>
            <source>No, stop</source>
            <translation>No, detener</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Stop it…</source>
            <translation>Detenerlo…</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Is this where you want to go?</source>
            <translation>¿Es ahí adonde quieres ir?</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Quedarme aquí</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Abrirlo</translation>
        </message>
    </context>
    <context>
        <name>LinkEntry</name>
        <message>
            <source>The eight words</source>
            <translation>Las ocho palabras</translation>
        </message>
        <message>
            <source>One after the other, or all of them pasted</source>
            <translation>Una tras otra, o todas pegadas</translation>
        </message>
    </context>
    <context>
        <name>LinkMoving</name>
        <message>
            <source>It shows this name: %1</source>
            <translation>Muestra este nombre: %1</translation>
        </message>
        <message>
            <source>Your chats open as soon as the newest 200 messages are here.</source>
            <translation>Tus chats se abren en cuanto lleguen los 200 mensajes más nuevos.</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Código nuevo</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Open the chats now</source>
            <translation>Abrir los chats ya</translation>
        </message>
    </context>
    <context>
        <name>LinkPage</name>
        <message>
            <source>Link with your other device</source>
            <translation>Vincular con tu otro dispositivo</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>I don’t have the other device any more</source>
            <translation>Ya no tengo el otro dispositivo</translation>
        </message>
    </context>
    <context>
        <name>LinkSentences</name>
        <message>
            <source>Your messages travel to “%1”.</source>
            <translation>Tus mensajes viajan a “%1”.</translation>
        </message>
        <message>
            <source>Your messages arrive from “%1”.</source>
            <translation>Tus mensajes llegan desde “%1”.</translation>
        </message>
        <message>
            <source>That code doesn’t match. Ask for a new one.</source>
            <translation>Ese código no coincide. Pide uno nuevo.</translation>
        </message>
        <message>
            <source>That code is too old. Make a new one on the new device.</source>
            <translation>Ese código es demasiado antiguo. Crea uno nuevo en el dispositivo nuevo.</translation>
        </message>
        <message>
            <source>None of your devices shows a code at the moment. Open “Link with my other device” on the new one.</source>
            <translation>Ninguno de tus dispositivos muestra ahora un código. Abre “Vincular con mi otro dispositivo” en el nuevo.</translation>
        </message>
        <message>
            <source>It was stopped. What the other device has got stays there.</source>
            <translation>Se detuvo. Lo que ya tiene el otro dispositivo se queda allí.</translation>
        </message>
        <message>
            <source>Somebody in between changed what your devices said to each other, so nothing was given away. Another network may help.</source>
            <translation>Alguien en el camino cambió lo que tus dispositivos se decían, así que no se entregó nada. Otra red puede ayudar.</translation>
        </message>
        <message>
            <source>The other device runs a Ninelives that can’t do this yet. Update it there, then try again.</source>
            <translation>El otro dispositivo usa un Ninelives que aún no sabe hacerlo. Actualízalo allí y reinténtalo.</translation>
        </message>
        <message>
            <source>The words typed on the other device didn’t match, so nothing was let out. Try it with a new code.</source>
            <translation>Las palabras escritas en el otro dispositivo no coincidían, así que no salió nada. Prueba con un código nuevo.</translation>
        </message>
        <message>
            <source>This code ran out before it was used. Make a new one.</source>
            <translation>Este código caducó antes de usarse. Crea uno nuevo.</translation>
        </message>
        <message>
            <source>The other device stopped it. What has arrived stays here.</source>
            <translation>El otro dispositivo lo detuvo. Lo que llegó se queda aquí.</translation>
        </message>
        <message>
            <source>Somebody in between changed what your devices said to each other, so nothing was let out. Another network may help.</source>
            <translation>Alguien en el camino cambió lo que tus dispositivos se decían, así que no salió nada. Otra red puede ayudar.</translation>
        </message>
        <message>
            <source>Your other device runs a Ninelives that can’t do this yet. Update it there, then make a new code.</source>
            <translation>Tu otro dispositivo usa un Ninelives que aún no sabe hacerlo. Actualízalo allí y crea un código nuevo.</translation>
        </message>
        <message>
            <source>your other device</source>
            <translation>tu otro dispositivo</translation>
        </message>
        <message>
            <source>Waiting for your other device</source>
            <translation>Esperando a tu otro dispositivo</translation>
        </message>
        <message>
            <source>Looking for your new device</source>
            <translation>Buscando tu dispositivo nuevo</translation>
        </message>
        <message>
            <source>Your new device is waiting for your answer.</source>
            <translation>Tu dispositivo nuevo espera tu respuesta.</translation>
        </message>
        <message>
            <source>The code fits. Confirm on your other device.</source>
            <translation>El código coincide. Confirma en tu otro dispositivo.</translation>
        </message>
        <message>
            <source>Paused. The rest of your messages waits.</source>
            <translation>En pausa. El resto de tus mensajes espera.</translation>
        </message>
        <message>
            <source>The connection broke after %1 messages. It goes on by itself.</source>
            <translation>La conexión se cortó tras %1 mensajes. Sigue por sí sola.</translation>
        </message>
        <message>
            <source>“%1” has all your messages.</source>
            <translation>“%1” tiene todos tus mensajes.</translation>
        </message>
        <message>
            <source>All your messages are here.</source>
            <translation>Todos tus mensajes están aquí.</translation>
        </message>
        <message>
            <source>Counting your messages</source>
            <translation>Contando tus mensajes</translation>
        </message>
        <message>
            <source>%1 of %2 messages, newest first</source>
            <translation>%1 de %2 mensajes, primero los más nuevos</translation>
        </message>
        <message>
            <source>Messages are still travelling. Wait until they are there, or stop that first.</source>
            <translation>Aún hay mensajes en camino. Espera a que lleguen o detén eso primero.</translation>
        </message>
        <message>
            <source>Linking doesn’t work with this account yet. New messages arrive here without it.</source>
            <translation>Vincular aún no funciona con esta cuenta. Los mensajes nuevos llegan aquí sin ello.</translation>
        </message>
        <message>
            <source>“%1” is not one of the words. Compare it with the new device.</source>
            <translation>“%1” no es una de las palabras. Compárala con el dispositivo nuevo.</translation>
        </message>
        <message>
            <source>Word %1, “%2”, is not one of the words. Compare it with the new device.</source>
            <translation>La palabra %1, “%2”, no es una de ellas. Compárala con el dispositivo nuevo.</translation>
        </message>
        <message>
            <source>Valid for %1</source>
            <extracomment>How long a code can be used: minutes and seconds</extracomment>
            <translation>Válido durante %1</translation>
        </message>
        <message>
            <source>Came from your other device “%1”, %2</source>
            <extracomment>A device's name, then the day and time</extracomment>
            <translation>Llegó desde tu otro dispositivo “%1”, %2</translation>
        </message>
        <message>
            <source>Earlier messages are on their way from your other device.</source>
            <translation>Los mensajes anteriores vienen de camino desde tu otro dispositivo.</translation>
        </message>
        <message>
            <source>Messages from before this device was added are not here.</source>
            <translation>Los mensajes anteriores a este dispositivo no están aquí.</translation>
        </message>
        <message>
            <source>On their way from your other device</source>
            <translation>De camino desde tu otro dispositivo</translation>
        </message>
        <message>
            <source>From before this device was added</source>
            <translation>De antes de añadir este dispositivo</translation>
        </message>
    </context>
    <context>
        <name>LinkSteps</name>
        <message>
            <source>Open Ninelives on your other device</source>
            <translation>Abre Ninelives en tu otro dispositivo</translation>
        </message>
        <message>
            <source>Then Settings, Devices, Link a device</source>
            <translation>Luego Ajustes, Dispositivos, Vincular un dispositivo</translation>
        </message>
        <message>
            <source>Scan the code, or type the eight words</source>
            <translation>Escanea el código o escribe las ocho palabras</translation>
        </message>
        <message>
            <source>They work once, for ten minutes</source>
            <translation>Sirven una vez, durante diez minutos</translation>
        </message>
        <message>
            <source>Confirm on the other device</source>
            <translation>Confirma en el otro dispositivo</translation>
        </message>
        <message>
            <source>It asks before it gives anything away</source>
            <translation>Pregunta antes de entregar nada</translation>
        </message>
        <message>
            <source>It shows this name: %1</source>
            <translation>Muestra este nombre: %1</translation>
        </message>
        <message>
            <source>Step %1, done: %2, %3</source>
            <translation>Paso %1, hecho: %2, %3</translation>
        </message>
        <message>
            <source>Step %1, now: %2, %3</source>
            <translation>Paso %1, ahora: %2, %3</translation>
        </message>
        <message>
            <source>Step %1: %2, %3</source>
            <translation>Paso %1: %2, %3</translation>
        </message>
    </context>
    <context>
        <name>LinkWords</name>
        <message>
            <source>Or type these words</source>
            <translation>O escribe estas palabras</translation>
        </message>
        <message>
            <source>on the device you already use</source>
            <extracomment>Continues "Or type these words"</extracomment>
            <translation>en el dispositivo que ya usas</translation>
        </message>
        <message>
            <source>This code ran out.</source>
            <translation>Este código caducó.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Código nuevo</translation>
        </message>
        <message>
            <source>After that</source>
            <extracomment>What happens once two devices are linked</extracomment>
            <translation>Después</translation>
        </message>
        <message>
            <source>The newest 200 messages arrive first, usually within half a minute. Older ones and photos follow in the background; you can chat meanwhile.</source>
            <translation>Primero llegan los 200 mensajes más nuevos, casi siempre en medio minuto. Los anteriores y las fotos siguen en segundo plano; mientras tanto puedes chatear.</translation>
        </message>
    </context>
    <context>
        <name>MediaSentences</name>
        <message>
            <source>%1 B</source>
            <comment>bytes</comment>
            <translation>%1 B</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 KB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n archivo</numerusform>
                <numerusform>%n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>Larger than %1 takes (%2).</source>
            <translation>Más grande de lo que acepta %1 (%2).</translation>
        </message>
        <message>
            <source>Larger than %1 takes.</source>
            <translation>Más grande de lo que acepta %1.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>how much of a file has been sent</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Voice message, %1</source>
            <translation>Mensaje de voz, %1</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>Mensaje de voz</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>4 photos, and their caption</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 does not offer photo sending.</source>
            <translation>%1 no ofrece enviar fotos.</translation>
        </message>
        <message>
            <source>%1 does not take this kind of file.</source>
            <translation>%1 no acepta este tipo de archivo.</translation>
        </message>
        <message>
            <source>%1 does not let this account send photos and files.</source>
            <translation>%1 no permite a esta cuenta enviar fotos ni archivos.</translation>
        </message>
        <message>
            <source>Your upload space at %1 is full at the moment.</source>
            <translation>Tu espacio de envío en %1 está lleno por ahora.</translation>
        </message>
        <message>
            <source>It stopped on the way to %1.</source>
            <translation>Se detuvo de camino a %1.</translation>
        </message>
        <message>
            <source>The connection broke on the way to %1.</source>
            <translation>La conexión se cortó de camino a %1.</translation>
        </message>
        <message>
            <source>The photo is no longer at its place on this computer.</source>
            <translation>La foto ya no está en su sitio en este equipo.</translation>
        </message>
        <message>
            <source>The file is no longer at its place on this computer.</source>
            <translation>El archivo ya no está en su sitio en este equipo.</translation>
        </message>
        <message>
            <source>This picture is damaged, so its place and camera can’t be taken out.</source>
            <translation>Esta imagen está dañada, así que no se le pueden quitar el lugar y la cámara.</translation>
        </message>
        <message>
            <source>This picture is too large to be prepared, so its place and camera can’t be taken out.</source>
            <translation>Esta imagen es demasiado grande para prepararla, así que no se le pueden quitar el lugar y la cámara.</translation>
        </message>
        <message>
            <source>%1 only has an unprotected place for this. Nothing was sent to it.</source>
            <translation>%1 solo tiene para esto un lugar sin protección. No se envió nada allí.</translation>
        </message>
        <message>
            <source>Something answers in place of %1’s store for files. Nothing was sent to it.</source>
            <translation>Algo responde en lugar del almacén de archivos de %1. No se le envió nada.</translation>
        </message>
        <message>
            <source>The certificate of %1’s store for files ran out. Nothing was sent.</source>
            <translation>El certificado del almacén de archivos de %1 ha caducado. No se envió nada.</translation>
        </message>
        <message>
            <source>The disk is full, so this can’t be prepared.</source>
            <translation>El disco está lleno, así que no se puede preparar.</translation>
        </message>
        <message>
            <source>The store for files of %1 does not answer.</source>
            <translation>El almacén de archivos de %1 no responde.</translation>
        </message>
        <message>
            <source>This could not be sent.</source>
            <translation>Esto no se pudo enviar.</translation>
        </message>
        <message>
            <source>No longer on the server. Ask %1 to send it again.</source>
            <translation>Ya no está en el servidor. Pide a %1 que lo envíe otra vez.</translation>
        </message>
        <message>
            <source>No longer on the server. Another device that has it was asked.</source>
            <translation>Ya no está en el servidor. Se ha pedido a otro dispositivo que lo tiene.</translation>
        </message>
        <message>
            <source>This photo does not match what %1 sent.</source>
            <translation>Esta foto no es la que envió %1.</translation>
        </message>
        <message>
            <source>This file does not match what %1 sent.</source>
            <translation>Este archivo no es el que envió %1.</translation>
        </message>
        <message>
            <source>It is larger than it should be, so it was not kept.</source>
            <translation>Es más grande de lo que debería, así que no se guardó.</translation>
        </message>
        <message>
            <source>The way to it is not protected, so it was not fetched.</source>
            <translation>El camino no está protegido, así que no se descargó.</translation>
        </message>
        <message>
            <source>Ninelives can’t show this kind of picture. You can save it.</source>
            <translation>Ninelives no puede mostrar este tipo de imagen. Puedes guardarla.</translation>
        </message>
        <message>
            <source>It stopped on the way.</source>
            <translation>Se detuvo por el camino.</translation>
        </message>
        <message>
            <source>The connection broke on the way.</source>
            <translation>La conexión se cortó por el camino.</translation>
        </message>
        <message>
            <source>The server that has it can’t be trusted at the moment.</source>
            <translation>Por ahora no se puede confiar en el servidor que lo tiene.</translation>
        </message>
        <message>
            <source>The disk is full, so there is no place for it.</source>
            <translation>El disco está lleno, así que no hay sitio.</translation>
        </message>
        <message>
            <source>It arrived damaged.</source>
            <translation>Llegó dañado.</translation>
        </message>
        <message>
            <source>The server that has it does not answer.</source>
            <translation>El servidor que lo tiene no responde.</translation>
        </message>
        <message>
            <source>It could not be fetched.</source>
            <translation>No se pudo descargar.</translation>
        </message>
        <message>
            <source>It is no longer at its place on this computer.</source>
            <translation>Ya no está en su sitio en este equipo.</translation>
        </message>
        <message>
            <source>A folder or an empty file can’t be sent.</source>
            <translation>No se puede enviar una carpeta ni un archivo vacío.</translation>
        </message>
        <message>
            <source>This file can’t be read. Perhaps it belongs to somebody else.</source>
            <translation>Este archivo no se puede leer. Quizá sea de otra persona.</translation>
        </message>
        <message>
            <source>The disk is full, so this could not be saved.</source>
            <translation>El disco está lleno, así que esto no se pudo guardar.</translation>
        </message>
        <message>
            <source>It can’t be written there. Choose another folder.</source>
            <translation>Ahí no se puede escribir. Elige otra carpeta.</translation>
        </message>
        <message>
            <source>It is not on this computer. Load it first.</source>
            <translation>No está en este equipo. Descárgalo antes.</translation>
        </message>
        <message>
            <source>It is no longer on the server.</source>
            <translation>Ya no está en el servidor.</translation>
        </message>
    </context>
    <context>
        <name>MediaSettings</name>
        <message>
            <source>Load photos and files of contacts</source>
            <translation>Descargar fotos y archivos de contactos</translation>
        </message>
        <message>
            <source>What strangers send is never loaded by itself.</source>
            <translation>Lo que envían desconocidos nunca se descarga solo.</translation>
        </message>
        <message>
            <source>Load them in groups, too</source>
            <translation>Descargarlos también en grupos</translation>
        </message>
        <message>
            <source>Never in public channels.</source>
            <translation>Nunca en canales públicos.</translation>
        </message>
        <message>
            <source>Load them on a metered network</source>
            <translation>Descargarlos en una red de uso medido</translation>
        </message>
        <message>
            <source>Largest one that is loaded by itself</source>
            <translation>El mayor que se descarga solo</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>Everything else waits in its chat until you load it.</source>
            <translation>Todo lo demás espera en su chat hasta que lo descargues.</translation>
        </message>
    </context>
    <context>
        <name>MemberMenu</name>
        <message>
            <source>Make an owner</source>
            <translation>Hacer propietario</translation>
        </message>
        <message>
            <source>Make an admin</source>
            <translation>Hacer admin</translation>
        </message>
        <message>
            <source>Make an ordinary member</source>
            <translation>Hacer miembro normal</translation>
        </message>
        <message>
            <source>Make a member</source>
            <translation>Hacer miembro</translation>
        </message>
        <message>
            <source>Let them write</source>
            <translation>Dejar escribir</translation>
        </message>
        <message>
            <source>Only let them read</source>
            <translation>Dejar solo leer</translation>
        </message>
        <message>
            <source>Send out</source>
            <translation>Sacar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove and keep out</source>
            <translation>Quitar y no dejar volver</translation>
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
            <translation>Personas que mencionar</translation>
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
            <translation>Mostrar</translation>
        </message>
    </context>
    <context>
        <name>MessageDetailsPopover</name>
        <message>
            <source>About this message</source>
            <translation>Acerca de este mensaje</translation>
        </message>
        <message>
            <source>What it said before</source>
            <translation>Lo que decía antes</translation>
        </message>
        <message>
            <source>More</source>
            <extracomment>Shows the technical names of a message</extracomment>
            <translation>Más</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>React</source>
            <translation>Reaccionar</translation>
        </message>
        <message>
            <source>Another emoji…</source>
            <translation>Otro emoji…</translation>
        </message>
        <message>
            <source>+</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>+</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>R</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>R</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>Reenviar…</translation>
        </message>
        <message>
            <source>F</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>F</translation>
        </message>
        <message>
            <source>Open %1</source>
            <extracomment>%1: where a link leads, such as its host</extracomment>
            <translation>Abrir %1</translation>
        </message>
        <message>
            <source>L</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>L</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Enter</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>Copy photo</source>
            <translation>Copiar foto</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copiar texto</translation>
        </message>
        <message>
            <source>C</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>C</translation>
        </message>
        <message>
            <source>Who has read it</source>
            <translation>Quién lo ha leído</translation>
        </message>
        <message>
            <source>What it said before</source>
            <translation>Lo que decía antes</translation>
        </message>
        <message>
            <source>V</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>V</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>Seleccionar</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>About this message</source>
            <translation>Acerca de este mensaje</translation>
        </message>
        <message>
            <source>I</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>I</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>E</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>E</translation>
        </message>
        <message>
            <source>Remove for everyone…</source>
            <translation>Eliminar para todos…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Retirar…</translation>
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
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>dddd, d MMMM</source>
            <comment>weekday, day, month</comment>
            <translation>dddd, d 'de' MMMM</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <comment>weekday, day, month, year</comment>
            <translation>dddd, d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <comment>day, month</comment>
            <translation>d 'de' MMMM</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>day, month, year</comment>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>d</source>
            <comment>day, before another day of the same month</comment>
            <translation>d</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>date, time</comment>
            <translation>el %1, %2</translation>
        </message>
    </context>
    <context>
        <name>ModerateDialog</name>
        <message>
            <source>Remove this message for everyone?</source>
            <translation>¿Eliminar este mensaje para todos?</translation>
        </message>
        <message>
            <source>All apps here are asked to remove it, and to say that a moderator did. Some may keep it.</source>
            <translation>Se pide a todas las apps de aquí que lo eliminen y digan que lo hizo un moderador. Puede que alguna lo conserve.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
    </context>
    <context>
        <name>MuteMenu</name>
        <message>
            <source>Mute</source>
            <translation>Silenciar</translation>
        </message>
        <message>
            <source>Mute for 1 hour</source>
            <translation>Silenciar 1 hora</translation>
        </message>
        <message>
            <source>Mute for 8 hours</source>
            <translation>Silenciar 8 horas</translation>
        </message>
        <message>
            <source>Until I turn it on again</source>
            <translation>Hasta que lo reactive</translation>
        </message>
    </context>
    <context>
        <name>NewChatDialog</name>
        <message>
            <source>New chat</source>
            <translation>Chat nuevo</translation>
        </message>
        <message>
            <source>Write to anyone on any provider. An address looks like one for email; an invitation link does as well.</source>
            <translation>Escribe a quien quieras, en cualquier proveedor. Una dirección se parece a una de correo; un enlace de invitación también vale.</translation>
        </message>
        <message>
            <source>Address or link</source>
            <translation>Dirección o enlace</translation>
        </message>
        <message>
            <source>name@provider.example</source>
            <translation>nombre@proveedor.example</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Only you see it. You can leave it empty.</source>
            <translation>Solo lo ves tú. Puedes dejarlo vacío.</translation>
        </message>
        <message>
            <source>Start chat</source>
            <translation>Empezar chat</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>NewGroupDialog</name>
        <message>
            <source>New group</source>
            <translation>Grupo nuevo</translation>
        </message>
        <message>
            <source>Who is in it?</source>
            <translation>¿Quién forma parte?</translation>
        </message>
        <message>
            <source>Messages are encrypted. Only its members can read them.</source>
            <translation>Los mensajes van cifrados. Solo sus miembros pueden leerlos.</translation>
        </message>
        <message>
            <source>They are invited at once. You can add others later.</source>
            <translation>Se les invita enseguida. Puedes añadir a otros más tarde.</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Nombre del grupo</translation>
        </message>
        <message>
            <source>Change the picture</source>
            <translation>Cambiar la imagen</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Elegir una imagen</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Quitarla</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Making it…</source>
            <translation>Creando…</translation>
        </message>
        <message>
            <source>Make the group</source>
            <translation>Crear el grupo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>NewMessagesPill</name>
        <message>
            <source>To the newest message</source>
            <translation>Al último mensaje</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AccountViewModel</name>
        <message>
            <source>All working</source>
            <translation>Todo funciona</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en espera</numerusform>
                <numerusform>%n en espera</numerusform>
            </translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Conectando</translation>
        </message>
        <message>
            <source>No network</source>
            <translation>Sin red</translation>
        </message>
        <message>
            <source>No internet</source>
            <translation>Sin internet</translation>
        </message>
        <message>
            <source>Network wants a sign-in</source>
            <translation>La red pide identificarse</translation>
        </message>
        <message>
            <source>No name lookup</source>
            <translation>Nombres sin resolver</translation>
        </message>
        <message>
            <source>No secure connection</source>
            <translation>Sin conexión segura</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Te necesita</translation>
        </message>
        <message>
            <source>Can’t log in</source>
            <translation>No se puede entrar</translation>
        </message>
        <message>
            <source>Archive silent</source>
            <translation>Historial sin respuesta</translation>
        </message>
        <message>
            <source>Some groups silent</source>
            <translation>Grupos sin respuesta</translation>
        </message>
        <message>
            <source>No photos or files</source>
            <translation>Sin fotos ni archivos</translation>
        </message>
        <message>
            <source>Works, one contact’s server does not</source>
            <translation>Funciona, salvo el servidor de un contacto</translation>
        </message>
        <message>
            <source>Provider silent</source>
            <translation>Proveedor sin respuesta</translation>
        </message>
        <message>
            <source>Connection: everything works</source>
            <translation>Conexión: todo funciona</translation>
        </message>
        <message>
            <source>Connection: %1</source>
            <translation>Conexión: %1</translation>
        </message>
        <message>
            <source>Connection: %1 of 9 work. Does not since %2: %3</source>
            <translation>Conexión: funcionan %1 de 9. No funciona desde %2: %3</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AppViewModel</name>
        <message>
            <source>This passphrase does not open your chats.</source>
            <translation>Esta frase secreta no abre tus chats.</translation>
        </message>
        <message>
            <source>The passphrase is missing.</source>
            <translation>Falta la frase secreta.</translation>
        </message>
        <message>
            <source>Twelve words are needed, here are %1.</source>
            <translation>Se necesitan doce palabras, aquí hay %1.</translation>
        </message>
        <message>
            <source>“%1” is not one of the words.</source>
            <translation>«%1» no es una de las palabras.</translation>
        </message>
        <message>
            <source>One of the words is another one, or two have changed places.</source>
            <translation>Una de las palabras es otra, o dos han cambiado de sitio.</translation>
        </message>
        <message>
            <source>These words do not open these chats. Newer ones may have replaced them.</source>
            <translation>Estas palabras no abren estos chats. Quizá otras más nuevas las reemplazaron.</translation>
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
            <translation>archivo</translation>
        </message>
        <message>
            <source>Nothing on this computer opens this kind of file. Save it.</source>
            <translation>Nada en este equipo abre este tipo de archivo. Guárdalo.</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Guardado como %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AvailabilityModel</name>
        <message>
            <source>Nothing seen yet</source>
            <translation>Nada observado aún</translation>
        </message>
        <message>
            <source>Worked %1 % of %2</source>
            <translation>Funcionó el %1 % de %2</translation>
        </message>
        <message numerus="yes">
            <source>%1. %2. Outages on %n of the last 30 days.</source>
            <translation>
                <numerusform>%1. %2. Días con cortes: %n de los últimos 30.</numerusform>
                <numerusform>%1. %2. Días con cortes: %n de los últimos 30.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::BackupViewModel</name>
        <message>
            <source>This is not the passphrase of this backup.</source>
            <translation>Esta no es la frase secreta de esta copia.</translation>
        </message>
        <message>
            <source>This backup is damaged. An older one may be whole.</source>
            <translation>Esta copia está dañada. Quizá una anterior esté entera.</translation>
        </message>
        <message>
            <source>The end of this backup is missing: it was not copied whole.</source>
            <translation>Falta el final de esta copia: no se copió entera.</translation>
        </message>
        <message>
            <source>A newer Ninelives made this backup. Update this program to use it.</source>
            <translation>Esta copia la hizo un Ninelives más nuevo. Actualiza este programa para usarla.</translation>
        </message>
        <message>
            <source>This file is not a backup of Ninelives.</source>
            <translation>Este archivo no es una copia de Ninelives.</translation>
        </message>
        <message>
            <source>The file is not there any more.</source>
            <translation>El archivo ya no está ahí.</translation>
        </message>
        <message>
            <source>There is not enough room. Nothing was left behind.</source>
            <translation>No hay espacio suficiente. No quedó nada a medias.</translation>
        </message>
        <message>
            <source>Ninelives can’t read or write there. Nothing was changed.</source>
            <translation>Ninelives no puede leer ni escribir ahí. No se cambió nada.</translation>
        </message>
        <message>
            <source>There are chats here already. They are never replaced.</source>
            <translation>Aquí ya hay chats. Nunca se reemplazan.</translation>
        </message>
        <message>
            <source>Last backup: %1</source>
            <translation>Última copia: %1</translation>
        </message>
        <message>
            <source>No backup was made yet.</source>
            <translation>Aún no se ha hecho ninguna copia.</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>Preparando…</translation>
        </message>
        <message>
            <source>Writing the backup</source>
            <translation>Escribiendo la copia</translation>
        </message>
        <message>
            <source>Checking the backup</source>
            <translation>Comprobando la copia</translation>
        </message>
        <message>
            <source>Bringing your chats back</source>
            <translation>Recuperando tus chats</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <extracomment>What is being done, then how much of it: "Writing the backup: 120 MB of 700 MB"</extracomment>
            <translation>%1: %2 de %3</translation>
        </message>
        <message>
            <source>At least %1 characters, please.</source>
            <translation>Al menos %1 caracteres, por favor.</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>Las dos no son iguales.</translation>
        </message>
        <message>
            <source>Done. The backup was read again and is whole.</source>
            <translation>Listo. La copia se leyó de nuevo y está entera.</translation>
        </message>
        <message>
            <source>This backup is whole.</source>
            <translation>Esta copia está entera.</translation>
        </message>
        <message>
            <source>Your chats are back. Ninelives starts again to show them.</source>
            <translation>Tus chats han vuelto. Ninelives se reinicia para mostrarlos.</translation>
        </message>
        <message>
            <source>%1 · %2 · %3 · %4</source>
            <extracomment>What is in a backup: of when, how many messages, how many photos and files, its size</extracomment>
            <translation>%1 · %2 · %3 · %4</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln mensaje</numerusform>
                <numerusform>%Ln mensajes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos and files</source>
            <translation>
                <numerusform>%Ln foto y archivo</numerusform>
                <numerusform>%Ln fotos y archivos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::BlockedModel</name>
        <message>
            <source>This is not an address. It looks like name@server.</source>
            <translation>Esto no es una dirección. Una es como nombre@servidor.</translation>
        </message>
        <message>
            <source>This is your own address.</source>
            <translation>Esta es tu propia dirección.</translation>
        </message>
        <message>
            <source>This address is blocked already.</source>
            <translation>Esta dirección ya está bloqueada.</translation>
        </message>
        <message>
            <source>Your provider keeps this list, and you are not connected. Nothing was changed.</source>
            <translation>Tu proveedor guarda esta lista y no tienes conexión. Nada cambió.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CalendarModel</name>
        <message>
            <source>%1, with messages</source>
            <translation>%1, con mensajes</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ChatSearchModel</name>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 of %2 or more</source>
            <translation>%1 de %2 o más</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CommandModel</name>
        <message>
            <source>Unmute this chat</source>
            <translation>Quitar silencio a este chat</translation>
        </message>
        <message>
            <source>Unpin this chat</source>
            <translation>Desfijar este chat</translation>
        </message>
        <message>
            <source>Take this chat out of the archive</source>
            <translation>Desarchivar este chat</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ComposerViewModel</name>
        <message>
            <source>Message.txt</source>
            <extracomment>The name of the file that a very long text is sent as</extracomment>
            <translation>Mensaje.txt</translation>
        </message>
        <message>
            <source>Add a caption</source>
            <translation>Añadir una descripción</translation>
        </message>
        <message>
            <source>Message without encryption</source>
            <translation>Mensaje sin cifrar</translation>
        </message>
        <message>
            <source>Message the group</source>
            <translation>Mensaje al grupo</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>Mensaje a %1</translation>
        </message>
        <message>
            <source>This is longer than any provider takes (%L1 characters). It is still here.</source>
            <translation>Ningún proveedor acepta algo tan largo (%L1 caracteres). Sigue aquí.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ConversationListModel</name>
        <message>
            <source>You are invited. Nobody says by whom.</source>
            <translation>Tienes una invitación. Nadie dice de quién.</translation>
        </message>
        <message>
            <source>%1 invites you.</source>
            <translation>%1 te invita.</translation>
        </message>
        <message>
            <source>%1 invites you. This address is not among your contacts.</source>
            <translation>%1 te invita. Esta dirección no está entre tus contactos.</translation>
        </message>
        <message>
            <source>The group’s address is %1.</source>
            <translation>La dirección del grupo es %1.</translation>
        </message>
        <message>
            <source>They write: “%1”</source>
            <translation>Con esta nota: “%1”</translation>
        </message>
        <message>
            <source>%1, as %2</source>
            <extracomment>A chat read aloud, then the own address that it is written with</extracomment>
            <translation>%1, como %2</translation>
        </message>
        <message>
            <source>A message to %1 was not sent.</source>
            <translation>Un mensaje a %1 no se envió.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ConversationViewModel</name>
        <message>
            <source>News of this chat is told as chosen above.</source>
            <translation>Las novedades de este chat se avisan según lo elegido arriba.</translation>
        </message>
        <message>
            <source>Quiet until you say otherwise. New messages are counted.</source>
            <translation>En silencio hasta que digas otra cosa. Los mensajes nuevos se cuentan.</translation>
        </message>
        <message>
            <source>Quiet until %1. New messages are counted.</source>
            <translation>En silencio hasta %1. Los mensajes nuevos se cuentan.</translation>
        </message>
        <message>
            <source>Encrypted group</source>
            <translation>Grupo cifrado</translation>
        </message>
        <message>
            <source>Group, not encrypted</source>
            <translation>Grupo, sin cifrar</translation>
        </message>
        <message>
            <source>Public channel, not encrypted</source>
            <translation>Canal público, sin cifrar</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Sin cifrar</translation>
        </message>
        <message>
            <source>Encrypted, verified</source>
            <translation>Cifrado, verificado</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Cifrado</translation>
        </message>
        <message>
            <source>%1 · here now</source>
            <translation>%1 · en línea</translation>
        </message>
        <message>
            <source>%1 · away</source>
            <translation>%1 · ausente</translation>
        </message>
        <message>
            <source>%1 · busy</source>
            <translation>%1 · no molestar</translation>
        </message>
        <message>
            <source>%1 · blocked</source>
            <translation>%1 · bloqueado</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1 está escribiendo…</translation>
        </message>
        <message>
            <source>The servers that carry this channel, and anyone who joins it, can read what is written here.</source>
            <translation>Los servidores por los que pasa este canal, y cualquiera que se una, pueden leer lo que se escribe aquí.</translation>
        </message>
        <message>
            <source>%1’s server and yours can read what is written here.</source>
            <translation>El servidor de %1 y el tuyo pueden leer lo que se escribe aquí.</translation>
        </message>
        <message>
            <source>What you write is saved here and sent once when your provider answers.</source>
            <translation>Lo que escribas se guarda aquí y se envía una sola vez, cuando tu proveedor responda.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::CreateAccountViewModel</name>
        <message>
            <source>A server looks like chat.family.example.</source>
            <translation>Un servidor es como chat.familia.example.</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>Falta el nombre.</translation>
        </message>
        <message>
            <source>A name has no spaces and none of these signs: @ / " &amp; ' : &lt; &gt;</source>
            <translation>Un nombre no lleva espacios ni ninguno de estos signos: @ / " &amp; ' : &lt; &gt;</translation>
        </message>
        <message>
            <source>The password is missing.</source>
            <translation>Falta la contraseña.</translation>
        </message>
        <message>
            <source>A password has eight characters or more.</source>
            <translation>Una contraseña tiene ocho caracteres o más.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DesktopViewModel</name>
        <message>
            <source>This could not be written to the folder of programs that start by themselves.</source>
            <translation>No se pudo escribir en la carpeta de los programas que se inician solos.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DeviceListModel</name>
        <message>
            <source>Last used just now</source>
            <translation>Usado hace un momento</translation>
        </message>
        <message numerus="yes">
            <source>Last used %n minutes ago</source>
            <translation>
                <numerusform>Usado por última vez hace %n minuto</numerusform>
                <numerusform>Usado por última vez hace %n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n hours ago</source>
            <translation>
                <numerusform>Usado por última vez hace %n hora</numerusform>
                <numerusform>Usado por última vez hace %n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n days ago</source>
            <translation>
                <numerusform>Usado por última vez hace %n día</numerusform>
                <numerusform>Usado por última vez hace %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n months ago</source>
            <translation>
                <numerusform>Usado por última vez hace %n mes</numerusform>
                <numerusform>Usado por última vez hace %n meses</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed by you on %1. It can’t read anything new.</source>
            <translation>Lo quitaste el %1. No puede leer nada nuevo.</translation>
        </message>
        <message>
            <source>No longer in use. Nothing is encrypted for it.</source>
            <translation>Ya no se usa. Nada se cifra para él.</translation>
        </message>
        <message>
            <source>It still receives a key for every message.</source>
            <translation>Sigue recibiendo una clave por cada mensaje.</translation>
        </message>
        <message>
            <source>Added %1</source>
            <translation>Añadido: %1</translation>
        </message>
        <message>
            <source>A key in this code is not the one that shows here. Then someone may be in between. Nothing was changed.</source>
            <translation>Una clave de este código no es la que se ve aquí. Puede que haya alguien en medio. No se cambió nada.</translation>
        </message>
        <message>
            <source>A key in this code is not the one that %1’s device shows here. Then someone may be in between. Nothing was changed.</source>
            <translation>Una clave de este código no es la que muestra aquí el dispositivo de %1. Puede que haya alguien en medio. No se cambió nada.</translation>
        </message>
        <message>
            <source>No device in this code is known here yet. Look again, then try once more.</source>
            <translation>Aquí aún no se conoce ningún dispositivo de este código. Vuelve a buscar e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>The device in this code is the one that shows here.</source>
            <translation>El dispositivo de este código es el que se ve aquí.</translation>
        </message>
        <message numerus="yes">
            <source>%n devices in this code are the ones that show here.</source>
            <translation>
                <numerusform>%n dispositivo de este código es el que se ve aquí.</numerusform>
                <numerusform>%n dispositivos de este código son los que se ven aquí.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is not the code of a device. It begins with “xmpp:”.</source>
            <translation>Esto no es el código de un dispositivo. Empieza por «xmpp:».</translation>
        </message>
        <message>
            <source>This code is of somebody else: %1.</source>
            <translation>Este código es de otra persona: %1.</translation>
        </message>
        <message>
            <source>Device %1</source>
            <translation>Dispositivo %1</translation>
        </message>
        <message>
            <source>This device</source>
            <translation>Este dispositivo</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Trusted unseen</source>
            <translation>Aceptado sin verificar</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Verificado</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueado</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DeviceNews</name>
        <message>
            <source>Device %1</source>
            <translation>Dispositivo %1</translation>
        </message>
        <message>
            <source>today, %1</source>
            <extracomment>In the middle of a sentence: "added to your account today, 09:14"</extracomment>
            <translation>hoy, %1</translation>
        </message>
        <message>
            <source>A new device, “%1”, was added to your account %2. Was it you?</source>
            <extracomment>%2 is a time: "today, 09:14"</extracomment>
            <translation>Se añadió un dispositivo nuevo, «%1», a tu cuenta: %2. ¿Fuiste tú?</translation>
        </message>
        <message>
            <source>Your device “%1” has a new key since %2. Did you set it up again?</source>
            <translation>Tu dispositivo «%1» tiene una clave nueva desde: %2. ¿Lo configuraste de nuevo?</translation>
        </message>
        <message>
            <source>“%1”, which you had removed, is in your account again since %2. Was it you?</source>
            <translation>«%1», que habías quitado, está otra vez en tu cuenta desde: %2. ¿Fuiste tú?</translation>
        </message>
        <message>
            <source>A device of %1 has a new key. Usually that means it was set up again.</source>
            <translation>Un dispositivo de %1 tiene una clave nueva. Normalmente significa que se configuró de nuevo.</translation>
        </message>
        <message>
            <source>%1, whom you verified, uses a new device. Messages go to it only after you compare.</source>
            <translation>%1, a quien verificaste, usa un dispositivo nuevo. Los mensajes solo van a él cuando lo compares.</translation>
        </message>
        <message>
            <source>%1 uses a new device.</source>
            <translation>%1 usa un dispositivo nuevo.</translation>
        </message>
        <message>
            <source>Another app removed this computer from your devices. It’s back.</source>
            <translation>Otra aplicación quitó este equipo de tus dispositivos. Ya está de vuelta.</translation>
        </message>
        <message>
            <source>Another app keeps removing this computer from your devices. It is put back in some minutes; what is sent to you until then may not be readable here.</source>
            <translation>Otra aplicación quita una y otra vez este equipo de tus dispositivos. Volverá en unos minutos; lo que te envíen hasta entonces quizá no pueda leerse aquí.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::EmojiModel</name>
        <message>
            <source>Light skin tone</source>
            <translation>Piel clara</translation>
        </message>
        <message>
            <source>Medium light skin tone</source>
            <translation>Piel medio clara</translation>
        </message>
        <message>
            <source>Medium skin tone</source>
            <translation>Piel media</translation>
        </message>
        <message>
            <source>Medium dark skin tone</source>
            <translation>Piel medio oscura</translation>
        </message>
        <message>
            <source>Dark skin tone</source>
            <translation>Piel oscura</translation>
        </message>
        <message>
            <source>No skin tone</source>
            <translation>Sin tono de piel</translation>
        </message>
        <message>
            <source>Used recently</source>
            <extracomment>Group of emoji: those that were used last</extracomment>
            <translation>Usados hace poco</translation>
        </message>
        <message>
            <source>Smileys</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Caritas</translation>
        </message>
        <message>
            <source>People</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Animals and nature</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Animales y naturaleza</translation>
        </message>
        <message>
            <source>Food and drink</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Comida y bebida</translation>
        </message>
        <message>
            <source>Travel and places</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Viajes y lugares</translation>
        </message>
        <message>
            <source>Activities</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Actividades</translation>
        </message>
        <message>
            <source>Objects</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Objetos</translation>
        </message>
        <message>
            <source>Symbols</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Símbolos</translation>
        </message>
        <message>
            <source>Flags</source>
            <extracomment>Group of emoji</extracomment>
            <translation>Banderas</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ExportViewModel</name>
        <message>
            <source>You</source>
            <translation>Tú</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>editado</translation>
        </message>
        <message>
            <source>This message was taken back</source>
            <translation>Este mensaje se retiró</translation>
        </message>
        <message>
            <source>This message can’t be opened on this computer</source>
            <translation>Este mensaje no se puede abrir en este equipo</translation>
        </message>
        <message>
            <source>not on this computer</source>
            <translation>no está en este equipo</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>sin cifrar</translation>
        </message>
        <message>
            <source>Older messages</source>
            <translation>Mensajes anteriores</translation>
        </message>
        <message>
            <source>Newer messages</source>
            <translation>Mensajes posteriores</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was left behind of what was begun.</source>
            <translation>El disco está lleno. No quedó nada de lo empezado.</translation>
        </message>
        <message>
            <source>That folder is no longer there.</source>
            <translation>Esa carpeta ya no existe.</translation>
        </message>
        <message>
            <source>It could not be written there. Nothing was left behind of what was begun.</source>
            <translation>No se pudo escribir ahí. No quedó nada de lo empezado.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln mensaje</numerusform>
                <numerusform>%Ln mensajes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos and files</source>
            <translation>
                <numerusform>%Ln foto y archivo</numerusform>
                <numerusform>%Ln fotos y archivos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ForwardModel</name>
        <message>
            <source>You have left this group</source>
            <translation>Has salido de este grupo</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Sin cifrar</translation>
        </message>
        <message>
            <source>Not encrypted: write there first</source>
            <translation>Sin cifrar: escribe antes ahí</translation>
        </message>
        <message>
            <source>Not all of it is on this computer yet. Load it first.</source>
            <translation>No todo está en este equipo aún. Descárgalo antes.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::HealthLadderModel</name>
        <message>
            <source>Checked %1 s ago, from your computer outwards</source>
            <translation>Comprobado hace %1 s, desde tu equipo hacia fuera</translation>
        </message>
        <message numerus="yes">
            <source>Last change %n min ago, from your computer outwards</source>
            <translation>
                <numerusform>Último cambio hace %n min, desde tu equipo hacia fuera</numerusform>
                <numerusform>Último cambio hace %n min, desde tu equipo hacia fuera</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::LinkCodeEntry</name>
        <message>
            <source>%1 of %2 words</source>
            <extracomment>How many words have been typed, and of how many</extracomment>
            <translation>%1 de %2 palabras</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::LinkViewModel</name>
        <message>
            <source>Waiting for the connection to %1</source>
            <translation>Esperando la conexión con %1</translation>
        </message>
        <message>
            <source>Making a code</source>
            <translation>Creando un código</translation>
        </message>
        <message>
            <source>The newest 200 messages are here. Older ones follow in the background.</source>
            <translation>Los 200 mensajes más nuevos están aquí. Los anteriores siguen en segundo plano.</translation>
        </message>
        <message>
            <source>The eight words are copied.</source>
            <translation>Las ocho palabras están copiadas.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::MessageDetails</name>
        <message>
            <source>verified</source>
            <translation>verificado</translation>
        </message>
        <message>
            <source>trusted unseen</source>
            <translation>aceptado sin verificar</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>bloqueado</translation>
        </message>
        <message>
            <source>new, not compared</source>
            <translation>nuevo, sin comparar</translation>
        </message>
        <message>
            <source>Not encrypted: servers on the way could read it</source>
            <translation>Sin cifrar: los servidores del camino pudieron leerlo</translation>
        </message>
        <message>
            <source>End to end, with the older kind that most apps know</source>
            <translation>De extremo a extremo, con el tipo antiguo que conocen casi todas las apps</translation>
        </message>
        <message>
            <source>End to end, with the newer kind</source>
            <translation>De extremo a extremo, con el tipo nuevo</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Escrito</translation>
        </message>
        <message>
            <source>At the server</source>
            <translation>En el servidor</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Editado</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Cifrado</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Remitente</translation>
        </message>
        <message>
            <source>Number given by the sender</source>
            <translation>Número del remitente</translation>
        </message>
        <message>
            <source>Number on the way</source>
            <translation>Número en el camino</translation>
        </message>
        <message>
            <source>Number in the archive</source>
            <translation>Número en el historial</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Enviado por</translation>
        </message>
        <message>
            <source>a device that is no longer in the list</source>
            <translation>un dispositivo que ya no está en la lista</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>este equipo</translation>
        </message>
        <message>
            <source>Brought here</source>
            <translation>Traído aquí</translation>
        </message>
        <message>
            <source>can’t read it</source>
            <translation>no puede leerlo</translation>
        </message>
        <message>
            <source>has read it</source>
            <translation>lo ha leído</translation>
        </message>
        <message>
            <source>has it</source>
            <translation>lo tiene</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>aún no</translation>
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
            <translation>1 mensaje</translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n mensaje</numerusform>
                <numerusform>%n mensajes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::NewChatViewModel</name>
        <message>
            <source>This link leads to something else than a person. A group’s link belongs into “Join a group”.</source>
            <translation>Este enlace no lleva a una persona, sino a otra cosa. El enlace de un grupo va en “Unirse a un canal”.</translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>Una dirección es como nombre@proveedor.example.</translation>
        </message>
        <message>
            <source>This link makes an account, it leads to no person.</source>
            <translation>Este enlace crea una cuenta, no lleva a ninguna persona.</translation>
        </message>
        <message>
            <source>This is your own address.</source>
            <translation>Esta es tu propia dirección.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::NewGroupViewModel</name>
        <message>
            <source>Your provider does not offer groups. Nothing was made.</source>
            <translation>Tu proveedor no ofrece grupos. No se ha creado nada.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::OutageStripViewModel</name>
        <message>
            <source>1 message is on its way.</source>
            <translation>1 mensaje está en camino.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are on their way.</source>
            <translation>
                <numerusform>%n mensaje está en camino.</numerusform>
                <numerusform>%n mensajes están en camino.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 waiting message sent.</source>
            <translation>1 mensaje en espera enviado.</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting messages sent.</source>
            <translation>
                <numerusform>%n mensaje en espera enviado.</numerusform>
                <numerusform>%n mensajes en espera enviados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Connected again.</source>
            <translation>Conexión recuperada.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Probar ahora</translation>
        </message>
        <message>
            <source>Enter password</source>
            <translation>Escribir contraseña</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Open sign-in page</source>
            <translation>Abrir página de acceso</translation>
        </message>
        <message>
            <source>All right</source>
            <extracomment>Puts a notice away</extracomment>
            <translation>De acuerdo</translation>
        </message>
        <message>
            <source>Next try in %1 s</source>
            <translation>Próximo intento en %1 s</translation>
        </message>
        <message>
            <source>Trying now</source>
            <translation>Probando ahora</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PaletteModel</name>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Search all messages for “%1”</source>
            <translation>Buscar “%1” en todos los mensajes</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Recientes</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>archivado</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n miembro</numerusform>
                <numerusform>%n miembros</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PeoplePicker</name>
        <message>
            <source>1 person picked</source>
            <translation>1 persona elegida</translation>
        </message>
        <message numerus="yes">
            <source>%n people picked</source>
            <translation>
                <numerusform>%n persona elegida</numerusform>
                <numerusform>%n personas elegidas</numerusform>
            </translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>Una dirección es como nombre@proveedor.example.</translation>
        </message>
        <message>
            <source>This one is in already.</source>
            <translation>Esta persona ya está.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PhotoViewerModel</name>
        <message>
            <source>You</source>
            <translation>Tú</translation>
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
            <translation>%1 de %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ProfileViewModel</name>
        <message>
            <source>%1 has not taken the change. It is offered again with the next connection.</source>
            <translation>%1 no aceptó el cambio. Se ofrecerá otra vez en la próxima conexión.</translation>
        </message>
        <message>
            <source>Others see the change once you are connected.</source>
            <translation>Los demás verán el cambio en cuanto tengas conexión.</translation>
        </message>
        <message>
            <source>This picture is too large. Choose one under 100 MB.</source>
            <translation>Esta imagen es demasiado grande. Elige una de menos de 100 MB.</translation>
        </message>
        <message>
            <source>This is no picture that can be used. Choose a JPEG, PNG, WebP, GIF, HEIC or AVIF.</source>
            <translation>Esta imagen no se puede usar. Elige un JPEG, PNG, WebP, GIF, HEIC o AVIF.</translation>
        </message>
        <message>
            <source>This file can’t be read. Choose another one.</source>
            <translation>Este archivo no se puede leer. Elige otro.</translation>
        </message>
        <message>
            <source>The disk is full, so the change was not saved.</source>
            <translation>El disco está lleno, así que el cambio no se guardó.</translation>
        </message>
        <message>
            <source>The change was not saved. Try it again.</source>
            <translation>El cambio no se guardó. Prueba otra vez.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ReadersModel</name>
        <message>
            <source>None of their devices had a key when you sent it. The others got it.</source>
            <translation>Ninguno de sus dispositivos tenía clave cuando lo enviaste. Los demás lo recibieron.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>read</source>
            <translation>leído</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>leído %1</translation>
        </message>
        <message>
            <source>doesn’t share when they read</source>
            <translation>no comparte cuándo lee</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>entregado</translation>
        </message>
        <message>
            <source>delivered %1</source>
            <translation>entregado %1</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>enviado</translation>
        </message>
        <message>
            <source>your message, %1</source>
            <translation>tu mensaje, %1</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RecoveryViewModel</name>
        <message>
            <source>The key to these chats lies in a file of yours. Keep that file safe.</source>
            <translation>La clave de estos chats está en un archivo tuyo. Guárdalo bien.</translation>
        </message>
        <message>
            <source>None yet. Without them, your chats are lost if this computer forgets the key.</source>
            <translation>Aún no hay. Sin ellas, tus chats se pierden si este equipo olvida la clave.</translation>
        </message>
        <message>
            <source>Made on %1.</source>
            <translation>Hechas el %1.</translation>
        </message>
        <message>
            <source>This is another word.</source>
            <translation>Es otra palabra.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomFinder</name>
        <message>
            <source>1 person</source>
            <translation>1 persona</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n personas</numerusform>
            </translation>
        </message>
        <message>
            <source>The name of a server looks like rooms.provider.example.</source>
            <translation>El nombre de un servidor es como salas.proveedor.example.</translation>
        </message>
        <message>
            <source>This server shows no list. You can still join by an address.</source>
            <translation>Este servidor no muestra ninguna lista. Aun así puedes unirte con una dirección.</translation>
        </message>
        <message>
            <source>An address looks like name@rooms.provider.example.</source>
            <translation>Una dirección es como nombre@salas.proveedor.example.</translation>
        </message>
        <message>
            <source>That is not the password. Ask somebody who is in.</source>
            <translation>Esa no es la contraseña. Pregunta a alguien que esté dentro.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomPeople</name>
        <message>
            <source>You</source>
            <translation>Tú</translation>
        </message>
        <message>
            <source>can’t read yet</source>
            <translation>aún no puede leer</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n devices can’t read yet</source>
            <translation>
                <numerusform>%1 de %n dispositivo aún no puede leer</numerusform>
                <numerusform>%1 de %n dispositivos aún no pueden leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n devices</source>
            <translation>
                <numerusform>%n dispositivo</numerusform>
                <numerusform>%n dispositivos</numerusform>
            </translation>
        </message>
        <message>
            <source>here now</source>
            <translation>en línea</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>no está</translation>
        </message>
        <message>
            <source>This name looks like yours, but it is somebody else.</source>
            <translation>Este nombre se parece al tuyo, pero es otra persona.</translation>
        </message>
        <message>
            <source>This name looks like that of %1, but it is somebody else.</source>
            <translation>Este nombre se parece al de %1, pero es otra persona.</translation>
        </message>
        <message>
            <source>This name mixes letters of several alphabets. It may imitate another one.</source>
            <translation>Este nombre mezcla letras de varios alfabetos. Puede que imite a otro.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomViewModel</name>
        <message>
            <source>1 person here</source>
            <translation>1 persona en línea</translation>
        </message>
        <message numerus="yes">
            <source>%n people here</source>
            <translation>
                <numerusform>%n persona en línea</numerusform>
                <numerusform>%n personas en línea</numerusform>
            </translation>
        </message>
        <message>
            <source>1 member</source>
            <translation>1 miembro</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n miembro</numerusform>
                <numerusform>%n miembros</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 here</source>
            <translation>%1, %2 en línea</translation>
        </message>
        <message numerus="yes">
            <source>%n devices</source>
            <translation>
                <numerusform>%n dispositivo</numerusform>
                <numerusform>%n dispositivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n devices</source>
            <translation>
                <numerusform>%1 de %n dispositivo</numerusform>
                <numerusform>%1 de %n dispositivos</numerusform>
            </translation>
        </message>
        <message>
            <source>All members, whether they are here or not, and only they. Who is added reads from then on; who is removed reads nothing more.</source>
            <translation>Todos los miembros, estén o no en línea, y solo ellos. Quien se añade lee desde entonces; quien se quita ya no lee nada más.</translation>
        </message>
        <message>
            <source>The servers that carry this channel, and anyone who joins it, can read what is written here.</source>
            <translation>Los servidores por los que pasa este canal, y cualquiera que se una, pueden leer lo que se escribe aquí.</translation>
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
            <translation>Tú</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1 o más</translation>
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
            <translation>Imagen %1</translation>
        </message>
        <message numerus="yes">
            <source>%n photos and files</source>
            <translation>
                <numerusform>%n foto y archivo</numerusform>
                <numerusform>%n fotos y archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 foto</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>1 archivo</translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n archivo</numerusform>
                <numerusform>%n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>2 photos, and their size</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Says where it was taken, and with what</source>
            <translation>Dice dónde se hizo y con qué</translation>
        </message>
        <message>
            <source>Says when it was taken, and with what</source>
            <translation>Dice cuándo se hizo y con qué</translation>
        </message>
        <message>
            <source>Sent as it is, notes included</source>
            <translation>Se envía tal cual, con sus datos</translation>
        </message>
        <message>
            <source>Location removed</source>
            <translation>Ubicación quitada</translation>
        </message>
        <message>
            <source>Camera notes removed</source>
            <translation>Datos de la cámara quitados</translation>
        </message>
        <message>
            <source>Place and camera can’t be taken out of %1.</source>
            <translation>No se pueden quitar el lugar y la cámara de %1.</translation>
        </message>
        <message numerus="yes">
            <source>Place and camera can’t be taken out of %n files.</source>
            <translation>
                <numerusform>No se pueden quitar el lugar y la cámara de %n archivo.</numerusform>
                <numerusform>No se pueden quitar el lugar y la cámara de %n archivos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Up to %1 each</source>
            <translation>Hasta %1 cada uno</translation>
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
            <translation>%1, de %2, %3</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tú</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SignInViewModel</name>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>Una dirección es como nombre@proveedor.example.</translation>
        </message>
        <message>
            <source>The password is missing.</source>
            <translation>Falta la contraseña.</translation>
        </message>
        <message>
            <source>A port is a number from 1 to 65535.</source>
            <translation>Un puerto es un número de 1 a 65535.</translation>
        </message>
        <message>
            <source>A server looks like chat.provider.example.</source>
            <translation>Un servidor es como chat.proveedor.example.</translation>
        </message>
        <message>
            <source>This file can’t be read.</source>
            <translation>Este archivo no se puede leer.</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SpellingViewModel</name>
        <message>
            <source>As the keyboard</source>
            <extracomment>The language of the spell checker</extracomment>
            <translation>Como el teclado</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::StorageModel</name>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n mensaje</numerusform>
                <numerusform>%n mensajes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photos and files</source>
            <translation>
                <numerusform>%n foto y archivo</numerusform>
                <numerusform>%n fotos y archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>Something in this chat has not been sent yet. Nothing was deleted.</source>
            <translation>Algo de este chat aún no se ha enviado. No se eliminó nada.</translation>
        </message>
        <message>
            <source>There is more room now. What you open is fetched again.</source>
            <translation>Ahora hay más sitio. Lo que abras se descarga otra vez.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages deleted from this computer.</source>
            <translation>
                <numerusform>%n mensaje eliminado de este equipo.</numerusform>
                <numerusform>%n mensajes eliminados de este equipo.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::TimelineModel</name>
        <message>
            <source>The secure link is being renewed.</source>
            <translation>El enlace seguro se está renovando.</translation>
        </message>
        <message>
            <source>Letters in it can be mistaken for others. It leads to %1.</source>
            <translation>Algunas de sus letras se confunden con otras. Lleva a %1.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Probar ahora</translation>
        </message>
        <message>
            <source>1 message waits behind this.</source>
            <translation>1 mensaje espera detrás de este.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait behind this.</source>
            <translation>
                <numerusform>%n mensaje espera detrás de este.</numerusform>
                <numerusform>%n mensajes esperan detrás de este.</numerusform>
            </translation>
        </message>
        <message>
            <source>Original message not on this computer</source>
            <translation>El mensaje original no está en este equipo</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tú</translation>
        </message>
        <message>
            <source>yourself</source>
            <translation>tu propio mensaje</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>1 new message</source>
            <translation>1 mensaje nuevo</translation>
        </message>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n mensaje nuevo</numerusform>
                <numerusform>%n mensajes nuevos</numerusform>
            </translation>
        </message>
        <message>
            <source>first in line</source>
            <translation>primero en la cola</translation>
        </message>
        <message>
            <source>second in line</source>
            <translation>segundo en la cola</translation>
        </message>
        <message>
            <source>third in line</source>
            <translation>tercero en la cola</translation>
        </message>
        <message>
            <source>fourth in line</source>
            <translation>cuarto en la cola</translation>
        </message>
        <message>
            <source>fifth in line</source>
            <translation>quinto en la cola</translation>
        </message>
        <message>
            <source>Saved on this computer, %1</source>
            <translation>Guardado en este equipo, %1</translation>
        </message>
        <message>
            <source>number %1 in line</source>
            <translation>número %1 en la cola</translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n cambio</numerusform>
                <numerusform>%n cambios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages can’t be read on this computer</source>
            <translation>
                <numerusform>%n mensaje no se puede leer en este equipo</numerusform>
                <numerusform>%n mensajes no se pueden leer en este equipo</numerusform>
            </translation>
        </message>
        <message>
            <source>Link with your other device</source>
            <translation>Vincular con tu otro dispositivo</translation>
        </message>
        <message>
            <source>(taken back)</source>
            <translation>(retirado)</translation>
        </message>
        <message>
            <source>(can’t be read on this computer)</source>
            <translation>(no se puede leer en este equipo)</translation>
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
            <translation>Abrir Ninelives</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir del programa</translation>
        </message>
        <message>
            <source>1 unread message</source>
            <translation>1 mensaje sin leer</translation>
        </message>
        <message numerus="yes">
            <source>%n unread messages</source>
            <translation>
                <numerusform>%n mensaje sin leer</numerusform>
                <numerusform>%n mensajes sin leer</numerusform>
            </translation>
        </message>
        <message>
            <source>1 message is waiting; it goes out when Ninelives runs.</source>
            <translation>1 mensaje espera; saldrá cuando Ninelives esté abierto.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are waiting; they go out when Ninelives runs.</source>
            <translation>
                <numerusform>%n mensaje espera; saldrá cuando Ninelives esté abierto.</numerusform>
                <numerusform>%n mensajes esperan; saldrán cuando Ninelives esté abierto.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::VoicePlayer</name>
        <message>
            <source>Nothing can be heard: no loudspeaker of this computer answers.</source>
            <translation>No se oye nada: ningún altavoz de este equipo responde.</translation>
        </message>
        <message>
            <source>%1×</source>
            <comment>how fast a voice message is played</comment>
            <translation>%1×</translation>
        </message>
        <message>
            <source>This voice message is not on this computer any more.</source>
            <translation>Este mensaje de voz ya no está en este equipo.</translation>
        </message>
        <message>
            <source>This voice message is damaged and can’t be played.</source>
            <translation>Este mensaje de voz está dañado y no se puede reproducir.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>times of a voice message</comment>
            <translation>%1 de %2</translation>
        </message>
    </context>
    <context>
        <name>Ninelives::VoiceRecorder</name>
        <message>
            <source>Ends by itself at %1</source>
            <translation>Termina solo a los %1</translation>
        </message>
        <message>
            <source>Voice message %1</source>
            <translation>Mensaje de voz %1</translation>
        </message>
        <message>
            <source>This computer has no microphone. Plug one in, and try again.</source>
            <translation>Este equipo no tiene micrófono. Conecta uno y prueba otra vez.</translation>
        </message>
        <message>
            <source>Ninelives may not use the microphone. Allow it in the settings of this computer, and try again.</source>
            <translation>Ninelives no puede usar el micrófono. Permítelo en los ajustes de este equipo y prueba otra vez.</translation>
        </message>
        <message>
            <source>The microphone stopped. What you said until then is here.</source>
            <translation>El micrófono se paró. Lo que dijiste hasta entonces está aquí.</translation>
        </message>
        <message>
            <source>The microphone gives no sound. Look whether another program uses it.</source>
            <translation>El micrófono no da sonido. Mira si otro programa lo usa.</translation>
        </message>
        <message>
            <source>A voice message can be up to %1 long. All of it is here.</source>
            <translation>Un mensaje de voz puede durar hasta %1. Todo está aquí.</translation>
        </message>
    </context>
    <context>
        <name>NothingChosen</name>
        <message>
            <source>Ctrl N starts a chat</source>
            <translation>Ctrl N empieza un chat</translation>
        </message>
        <message>
            <source>Ctrl K finds anything</source>
            <translation>Ctrl K lo busca todo</translation>
        </message>
    </context>
    <context>
        <name>NotificationSettings</name>
        <message>
            <source>Notifications tell</source>
            <translation>Las notificaciones dicen</translation>
        </message>
        <message>
            <source>They are shown for what this window does not show at the moment.</source>
            <translation>Aparecen para lo que esta ventana no muestra en ese momento.</translation>
        </message>
        <message>
            <source>Nothing, off</source>
            <translation>Nada, apagadas</translation>
        </message>
        <message>
            <source>That something came</source>
            <translation>Que ha llegado algo</translation>
        </message>
        <message>
            <source>Who wrote</source>
            <translation>Quién escribió</translation>
        </message>
        <message>
            <source>Who wrote what</source>
            <translation>Quién escribió qué</translation>
        </message>
        <message>
            <source>Muted chats stay quiet. Each chat has its own choice under Details.</source>
            <translation>Los chats silenciados no avisan. Cada chat tiene su propia opción en Detalles.</translation>
        </message>
        <message>
            <source>Keep running in the tray</source>
            <translation>Seguir en la bandeja del sistema</translation>
        </message>
        <message>
            <source>Closing the window hides it. Messages still arrive, and what waits still goes out.</source>
            <translation>Al cerrar la ventana, se oculta. Los mensajes siguen llegando, y lo que espera sigue saliendo.</translation>
        </message>
        <message>
            <source>Start with the computer</source>
            <translation>Iniciar con el equipo</translation>
        </message>
        <message>
            <source>Without a window, if there is a tray.</source>
            <translation>Sin ventana, si hay bandeja del sistema.</translation>
        </message>
        <message>
            <source>Away after</source>
            <translation>Ausente tras</translation>
        </message>
        <message>
            <source>Contacts then see that you are away, also while the screen is locked. You are still notified.</source>
            <translation>Tus contactos ven entonces que no estás, también con la pantalla bloqueada. Sigues recibiendo avisos.</translation>
        </message>
        <message>
            <source>Never</source>
            <extracomment>How long nobody touched the computer until contacts see "away"</extracomment>
            <translation>Nunca</translation>
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
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>Ninelives</source>
            <translation>Ninelives</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Reacted %1 to your message</source>
            <translation>Reaccionó con %1 a tu mensaje</translation>
        </message>
        <message>
            <source>Reacted %1 to your photo</source>
            <translation>Reaccionó con %1 a tu foto</translation>
        </message>
        <message>
            <source>Reacted %1 to your photos</source>
            <translation>Reaccionó con %1 a tus fotos</translation>
        </message>
        <message>
            <source>Reacted %1 to your voice message</source>
            <translation>Reaccionó con %1 a tu mensaje de voz</translation>
        </message>
        <message>
            <source>Reacted %1 to your file</source>
            <translation>Reaccionó con %1 a tu archivo</translation>
        </message>
        <message>
            <source>Reacted %1 to your files</source>
            <translation>Reaccionó con %1 a tus archivos</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Marcar como leído</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Mensaje nuevo</translation>
        </message>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n mensaje nuevo</numerusform>
                <numerusform>%n mensajes nuevos</numerusform>
            </translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>New reaction</source>
            <translation>Reacción nueva</translation>
        </message>
        <message numerus="yes">
            <source>%n messages to %1 were not sent.</source>
            <translation>
                <numerusform>%n mensaje a %1 no se envió.</numerusform>
                <numerusform>%n mensajes a %1 no se enviaron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages were not sent.</source>
            <translation>
                <numerusform>%n mensaje no se envió.</numerusform>
                <numerusform>%n mensajes no se enviaron.</numerusform>
            </translation>
        </message>
        <message>
            <source>A message to %1 was not sent.</source>
            <translation>Un mensaje a %1 no se envió.</translation>
        </message>
        <message>
            <source>A message was not sent.</source>
            <translation>Un mensaje no se envió.</translation>
        </message>
    </context>
    <context>
        <name>NotifyChoice</name>
        <message>
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>Which messages of a chat are told of</extracomment>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Menciones</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Silenciar</translation>
        </message>
        <message>
            <source>No</source>
            <extracomment>For how long a chat is quiet</extracomment>
            <translation>No</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 hora</translation>
        </message>
        <message>
            <source>8 hours</source>
            <translation>8 horas</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Siempre</translation>
        </message>
    </context>
    <context>
        <name>OwnDeviceCard</name>
        <message>
            <source>this device</source>
            <extracomment>The device the user sits at</extracomment>
            <translation>este dispositivo</translation>
        </message>
        <message>
            <source>Here since %1.</source>
            <translation>Aquí desde el %1.</translation>
        </message>
        <message>
            <source>Others compare these eight groups with what they see:</source>
            <translation>Los demás comparan estos ocho grupos con lo que ven:</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
    </context>
    <context>
        <name>OwnInvitation</name>
        <message>
            <source>Making a link…</source>
            <translation>Creando el enlace…</translation>
        </message>
        <message>
            <source>Invite somebody with a link</source>
            <translation>Invitar a alguien con un enlace</translation>
        </message>
        <message>
            <source>Your invitation</source>
            <translation>Tu invitación</translation>
        </message>
        <message>
            <source>The link as a code for a phone’s camera</source>
            <translation>El enlace como código para la cámara de un teléfono</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Enter the password</source>
            <translation>Introducir la contraseña</translation>
        </message>
        <message>
            <source>The password of %1, as your provider knows it. It is saved encrypted on this computer.</source>
            <translation>La contraseña de %1, tal como la conoce tu proveedor. Se guarda cifrada en este equipo.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>A name, or name@provider.example</source>
            <translation>Un nombre, o nombre@proveedor.example</translation>
        </message>
        <message>
            <source>Pick</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <source>Pick %1</source>
            <translation>Elegir %1</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contactos</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>Change the name</source>
            <translation>Cambiar el nombre</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Only you see it. Enter saves.</source>
            <translation>Solo lo ves tú. Intro guarda.</translation>
        </message>
    </context>
    <context>
        <name>PhotoCanvas</name>
        <message>
            <source>Stop loading</source>
            <translation>Detener la descarga</translation>
        </message>
    </context>
    <context>
        <name>PhotoTile</name>
        <message>
            <source>Preparing</source>
            <translation>Preparando</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <source>+%1</source>
            <extracomment>More photos than are shown</extracomment>
            <translation>+%1</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>Detener el envío</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Detener la descarga</translation>
        </message>
        <message>
            <source>Don’t send it</source>
            <translation>No enviarla</translation>
        </message>
    </context>
    <context>
        <name>PhotoViewer</name>
        <message>
            <source>Answer</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>Reenviar…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>Copy photo</source>
            <translation>Copiar foto</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Girar</translation>
        </message>
        <message>
            <source>Fit the window</source>
            <translation>Ajustar a la ventana</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Older photo</source>
            <translation>Foto anterior</translation>
        </message>
        <message>
            <source>Newer photo</source>
            <translation>Foto posterior</translation>
        </message>
    </context>
    <context>
        <name>PictureFile</name>
        <message>
            <source>This picture is too large. Choose one under 40 MB.</source>
            <translation>Esta imagen es demasiado grande. Elige una de menos de 40 MB.</translation>
        </message>
        <message>
            <source>This is no picture that can be used. Choose a PNG or a JPEG.</source>
            <translation>Esta imagen no se puede usar. Elige un PNG o un JPEG.</translation>
        </message>
        <message>
            <source>This file can’t be read. Choose another one.</source>
            <translation>Este archivo no se puede leer. Elige otro.</translation>
        </message>
    </context>
    <context>
        <name>PrivacySettings</name>
        <message>
            <source>Tell others that a message arrived</source>
            <translation>Decir a otros que llegó un mensaje</translation>
        </message>
        <message>
            <source>They see two ticks.</source>
            <translation>Ven dos marcas.</translation>
        </message>
        <message>
            <source>Tell others that you have read</source>
            <translation>Decir a otros que has leído</translation>
        </message>
        <message>
            <source>They see the two ticks in a pill.</source>
            <translation>Ven las dos marcas en una cápsula.</translation>
        </message>
        <message>
            <source>Tell others that you are typing</source>
            <translation>Decir a otros que estás escribiendo</translation>
        </message>
        <message>
            <source>Count readers in groups</source>
            <translation>Contar lectores en grupos</translation>
        </message>
        <message>
            <source>In groups over %1 people readers are not counted.</source>
            <translation>En grupos de más de %1 personas no se cuentan los lectores.</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>hasta %1</translation>
        </message>
        <message>
            <source>Each chat can have its own choice under Details. Strangers, that is people who are not your contacts and to whom you have not written, are never told any of this.</source>
            <translation>Cada chat puede tener su propia opción en Detalles. A los desconocidos, es decir, quienes no son tus contactos y a quienes no has escrito, nunca se les cuenta nada de esto.</translation>
        </message>
    </context>
    <context>
        <name>ProfileCard</name>
        <message>
            <source>Change the picture</source>
            <translation>Cambiar la imagen</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Elegir una imagen</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Quitarla</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>Quitar la imagen</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>Cambiar el nombre</translation>
        </message>
        <message>
            <source>Add your name</source>
            <translation>Añadir tu nombre</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Tu nombre</translation>
        </message>
        <message>
            <source>Others are offered it as the name for you. Enter saves, Esc leaves it as it was.</source>
            <translation>A los demás se les propone como tu nombre. Intro guarda, Esc lo deja como estaba.</translation>
        </message>
        <message>
            <source>Everybody who knows your address can see your picture and your name.</source>
            <translation>Quien conozca tu dirección puede ver tu imagen y tu nombre.</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
    </context>
    <context>
        <name>ProviderList</name>
        <message>
            <source>Providers</source>
            <translation>Proveedores</translation>
        </message>
        <message>
            <source>My own server</source>
            <translation>Mi propio servidor</translation>
        </message>
        <message>
            <source>or one that someone gave me</source>
            <translation>o uno que alguien me dio</translation>
        </message>
        <message>
            <source>Enter its name, for example chat.family.example</source>
            <translation>Escribe su nombre, por ejemplo chat.familia.example</translation>
        </message>
    </context>
    <context>
        <name>ProviderQuestion</name>
        <message>
            <source>A picture from the provider; type what it shows.</source>
            <translation>Una imagen del proveedor; escribe lo que muestra.</translation>
        </message>
        <message>
            <source>Answer on the provider’s website</source>
            <translation>Responder en la web del proveedor</translation>
        </message>
    </context>
    <context>
        <name>ProviderQuestions</name>
        <message>
            <source>%1 also wants to know</source>
            <translation>%1 también quiere saber</translation>
        </message>
    </context>
    <context>
        <name>Providers</name>
        <message>
            <source>Free</source>
            <translation>Gratis</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
    </context>
    <context>
        <name>QuoteBox</name>
        <message>
            <source>Answers %1: %2</source>
            <extracomment>Read aloud: the message that this one answers</extracomment>
            <translation>Responde a %1: %2</translation>
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
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copiar texto</translation>
        </message>
    </context>
    <context>
        <name>RecordingBar</name>
        <message>
            <source>Recording a voice message, %1</source>
            <translation>Grabando un mensaje de voz, %1</translation>
        </message>
        <message>
            <source>Recorded voice message, %1</source>
            <translation>Mensaje de voz grabado, %1</translation>
        </message>
        <message>
            <source>Stop recording</source>
            <translation>Detener la grabación</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Listen to it</source>
            <translation>Escucharlo</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Discard the voice message</source>
            <translation>Descartar el mensaje de voz</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>Do you have them?</source>
            <translation>¿Las tienes?</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>Anótalas</translation>
        </message>
        <message>
            <source>Two of the words, to be sure that they are on paper.</source>
            <translation>Dos de las palabras, para asegurarnos de que están en papel.</translation>
        </message>
        <message>
            <source>Once these are confirmed, the earlier words open nothing any more.</source>
            <translation>Cuando confirmes estas, las palabras anteriores ya no abrirán nada.</translation>
        </message>
        <message>
            <source>They open your chats when this computer’s keyring is gone or a passphrase is forgotten.</source>
            <translation>Abren tus chats cuando falta el llavero de este equipo o se olvida una frase secreta.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>I have written them down</source>
            <translation>Ya las he anotado</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPage</name>
        <message>
            <source>Do you have them?</source>
            <translation>¿Las tienes?</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>Anótalas</translation>
        </message>
        <message>
            <source>Two of the words, to be sure that they are on paper.</source>
            <translation>Dos de las palabras, para asegurarnos de que están en papel.</translation>
        </message>
        <message>
            <source>These twelve words open your chats on this computer when its keyring is gone or a passphrase is forgotten. They are shown once. Keep them on paper, away from this computer.</source>
            <translation>Estas doce palabras abren tus chats en este equipo cuando falta su llavero o se olvida una frase secreta. Se muestran una vez. Guárdalas en papel, lejos de este equipo.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>I have written them down</source>
            <translation>Ya las he anotado</translation>
        </message>
        <message>
            <source>Show them again</source>
            <translation>Mostrarlas otra vez</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
    </context>
    <context>
        <name>RecoveryReminder</name>
        <message>
            <source>Twelve words on paper save your chats if this computer forgets their key.</source>
            <translation>Doce palabras en papel salvan tus chats si este equipo olvida su clave.</translation>
        </message>
        <message>
            <source>Write them down</source>
            <translation>Anótalas</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
    </context>
    <context>
        <name>RecoveryWords</name>
        <message>
            <source>The twelve recovery words</source>
            <translation>Las doce palabras de recuperación</translation>
        </message>
        <message>
            <source>Word %1</source>
            <translation>Palabra %1</translation>
        </message>
    </context>
    <context>
        <name>RemoveDeviceDialog</name>
        <message>
            <source>Remove “%1”?</source>
            <translation>¿Quitar «%1»?</translation>
        </message>
        <message>
            <source>It can’t read anything new after that.</source>
            <translation>Después ya no podrá leer nada nuevo.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
    </context>
    <context>
        <name>RenameDeviceDialog</name>
        <message>
            <source>What is this device called?</source>
            <translation>¿Cómo se llama este dispositivo?</translation>
        </message>
        <message>
            <source>What do you call this device?</source>
            <translation>¿Cómo llamas a este dispositivo?</translation>
        </message>
        <message>
            <source>People you write with can see the name.</source>
            <translation>Las personas con las que escribes pueden ver el nombre.</translation>
        </message>
        <message>
            <source>Only you see this name, on this computer.</source>
            <translation>Solo tú ves este nombre, en este equipo.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>RequestDialog</name>
        <message>
            <source>%1 wants to be your contact</source>
            <translation>%1 quiere ser tu contacto</translation>
        </message>
        <message>
            <source>%1 asks to write to you and to see when you are here. If you don’t know this address, decline; nobody is told.</source>
            <translation>%1 pide escribirte y ver cuándo estás. Si no conoces esta dirección, rechaza; nadie se entera.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloquear</translation>
        </message>
    </context>
    <context>
        <name>RoomCard</name>
        <message>
            <source>Change the picture</source>
            <translation>Cambiar la imagen</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Elegir una imagen</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Quitarla</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>Cambiar el nombre</translation>
        </message>
        <message>
            <source>Change the subject</source>
            <translation>Cambiar el tema</translation>
        </message>
        <message>
            <source>Add a subject</source>
            <translation>Añadir un tema</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Everybody sees it. Enter saves.</source>
            <translation>Lo ven todos. Intro guarda.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Who can read this</source>
            <translation>Quién puede leer esto</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Invitar</translation>
        </message>
        <message>
            <source>Add people</source>
            <translation>Añadir personas</translation>
        </message>
        <message>
            <source>Invite people</source>
            <translation>Invitar a personas</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
        </message>
    </context>
    <context>
        <name>RoomDetails</name>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Ocultar detalles</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
    </context>
    <context>
        <name>RoomFooter</name>
        <message>
            <source>Leave the group…</source>
            <translation>Salir del grupo…</translation>
        </message>
        <message>
            <source>Leave the channel…</source>
            <translation>Salir del canal…</translation>
        </message>
        <message>
            <source>Close it for everybody…</source>
            <translation>Cerrarlo para todos…</translation>
        </message>
    </context>
    <context>
        <name>RoomSentences</name>
        <message>
            <source>The subject was removed.</source>
            <translation>Se quitó el tema.</translation>
        </message>
        <message>
            <source>%1 removed the subject.</source>
            <translation>%1 quitó el tema.</translation>
        </message>
        <message>
            <source>%1 changed the subject to “%2”.</source>
            <translation>%1 cambió el tema a “%2”.</translation>
        </message>
        <message>
            <source>The subject is now “%1”.</source>
            <translation>El tema ahora es “%1”.</translation>
        </message>
        <message>
            <source>%1 added %2. They can read messages from here on.</source>
            <translation>%1 añadió a %2, que puede leer los mensajes desde aquí.</translation>
        </message>
        <message>
            <source>%1 was added. They can read messages from here on.</source>
            <translation>Se añadió a %1, que puede leer los mensajes desde aquí.</translation>
        </message>
        <message>
            <source>%1 removed %2. They can’t read what is written from here on.</source>
            <translation>%1 quitó a %2, que no puede leer lo que se escriba desde aquí.</translation>
        </message>
        <message>
            <source>%1 was removed. They can’t read what is written from here on.</source>
            <translation>Se quitó a %1, que no puede leer lo que se escriba desde aquí.</translation>
        </message>
        <message>
            <source>%1 left.</source>
            <translation>%1 salió.</translation>
        </message>
        <message>
            <source>%1 named this group “%2”.</source>
            <translation>%1 llamó a este grupo “%2”.</translation>
        </message>
        <message>
            <source>This group is now named “%1”.</source>
            <translation>Este grupo ahora se llama “%1”.</translation>
        </message>
        <message>
            <source>The picture of this group was changed.</source>
            <translation>Se cambió la imagen de este grupo.</translation>
        </message>
        <message>
            <source>%1 changed the picture of this group.</source>
            <translation>%1 cambió la imagen de este grupo.</translation>
        </message>
        <message>
            <source>You were added.</source>
            <translation>Ahora formas parte del grupo.</translation>
        </message>
        <message>
            <source>%1 added you.</source>
            <translation>%1 te añadió.</translation>
        </message>
        <message>
            <source>You were removed. What was written stays here.</source>
            <translation>Ya no formas parte del grupo. Lo escrito se queda aquí.</translation>
        </message>
        <message>
            <source>%1 removed you. What was written stays here.</source>
            <translation>%1 te quitó del grupo. Lo escrito se queda aquí.</translation>
        </message>
        <message>
            <source>This group was closed for everybody. What was written stays here.</source>
            <translation>Este grupo se cerró para todos. Lo escrito se queda aquí.</translation>
        </message>
        <message>
            <source>%1 made %2 an admin.</source>
            <translation>%1 nombró admin a %2.</translation>
        </message>
        <message>
            <source>%1 is an admin now.</source>
            <translation>%1 ahora es admin.</translation>
        </message>
        <message>
            <source>%1 made %2 an owner.</source>
            <translation>%1 dio a %2 el rol de propietario.</translation>
        </message>
        <message>
            <source>%1 is an owner now.</source>
            <translation>%1 ahora tiene el rol de propietario.</translation>
        </message>
        <message>
            <source>%1 made %2 an ordinary member.</source>
            <translation>%1 dio a %2 el rol de miembro normal.</translation>
        </message>
        <message>
            <source>%1 is an ordinary member now.</source>
            <translation>%1 ahora es miembro normal.</translation>
        </message>
        <message>
            <source>Anybody can join here now. What you write is no longer encrypted.</source>
            <translation>Ahora cualquiera puede unirse aquí. Lo que escribes ya no se cifra.</translation>
        </message>
        <message>
            <source>Only members may enter. Ask one of them to add you.</source>
            <translation>Solo pueden entrar miembros. Pide a uno que te añada.</translation>
        </message>
        <message>
            <source>The admins don’t let you in. Only they can change that.</source>
            <translation>Los admins no te dejan entrar. Solo ellos pueden cambiarlo.</translation>
        </message>
        <message>
            <source>Your role does not allow that. Ask an admin or an owner.</source>
            <translation>Tu rol no lo permite. Pregunta a un admin o propietario.</translation>
        </message>
        <message>
            <source>Somebody there already uses this name. Choose another one.</source>
            <translation>Alguien allí ya usa ese nombre. Elige otro.</translation>
        </message>
        <message>
            <source>This no longer exists. What was written stays on this computer.</source>
            <translation>Esto ya no existe. Lo escrito se queda en este equipo.</translation>
        </message>
        <message>
            <source>It is full at the moment. Try again when somebody has left.</source>
            <translation>Por ahora está lleno. Prueba otra vez cuando alguien salga.</translation>
        </message>
        <message>
            <source>A password is needed to enter. Ask somebody who is in.</source>
            <translation>Hace falta una contraseña para entrar. Pregunta a alguien que esté dentro.</translation>
        </message>
        <message>
            <source>The connection to this group was lost. It is being entered again; your messages wait here.</source>
            <translation>Se perdió la conexión con este grupo. Estamos entrando otra vez; tus mensajes esperan aquí.</translation>
        </message>
        <message>
            <source>The server in this address can’t be found. Check the address.</source>
            <translation>No se encuentra el servidor de esta dirección. Revisa la dirección.</translation>
        </message>
        <message>
            <source>The server has not answered. Nothing was changed; try again.</source>
            <translation>El servidor no ha respondido. Nada cambió; prueba otra vez.</translation>
        </message>
        <message>
            <source>There is nothing with this address. Check the address.</source>
            <translation>No hay nada en esta dirección. Revisa la dirección.</translation>
        </message>
        <message>
            <source>An address looks like name@groups.provider.example.</source>
            <translation>Una dirección es como nombre@grupos.proveedor.example.</translation>
        </message>
        <message>
            <source>There is one with this address already. Choose another name.</source>
            <translation>Ya hay uno con esta dirección. Elige otro nombre.</translation>
        </message>
        <message>
            <source>This is larger than the server takes. Choose something smaller.</source>
            <translation>Es más grande de lo que acepta el servidor. Elige algo más pequeño.</translation>
        </message>
        <message>
            <source>The server does not offer this. Nothing was changed.</source>
            <translation>El servidor no ofrece esto. Nada cambió.</translation>
        </message>
        <message>
            <source>You are no longer a member of this group.</source>
            <translation>Ya no eres miembro de este grupo.</translation>
        </message>
        <message>
            <source>Only members may enter this channel.</source>
            <translation>Solo pueden entrar miembros en este canal.</translation>
        </message>
        <message>
            <source>You can read what is here. Ask a member to add you again.</source>
            <translation>Puedes leer lo que hay aquí. Pide a un miembro que te añada otra vez.</translation>
        </message>
        <message>
            <source>The admins of this group don’t let you in.</source>
            <translation>Los admins de este grupo no te dejan entrar.</translation>
        </message>
        <message>
            <source>The admins of this channel don’t let you in.</source>
            <translation>Los admins de este canal no te dejan entrar.</translation>
        </message>
        <message>
            <source>You can read what is here. Only the admins can change that.</source>
            <translation>Puedes leer lo que hay aquí. Solo los admins pueden cambiarlo.</translation>
        </message>
        <message>
            <source>This group no longer exists.</source>
            <translation>Este grupo ya no existe.</translation>
        </message>
        <message>
            <source>This channel no longer exists.</source>
            <translation>Este canal ya no existe.</translation>
        </message>
        <message>
            <source>What was written stays here. Nothing more can be sent.</source>
            <translation>Lo escrito se queda aquí. No se puede enviar nada más.</translation>
        </message>
        <message>
            <source>A password is needed to enter.</source>
            <translation>Hace falta una contraseña para entrar.</translation>
        </message>
        <message>
            <source>You can read what is here. Ask somebody who is in.</source>
            <translation>Puedes leer lo que hay aquí. Pregunta a alguien que esté dentro.</translation>
        </message>
        <message>
            <source>Somebody there already uses your name.</source>
            <translation>Alguien allí ya usa tu nombre.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out under another name.</source>
            <translation>Puedes leer y escribir; los mensajes salen con otro nombre.</translation>
        </message>
        <message>
            <source>This group does not let you in at the moment.</source>
            <translation>Este grupo no te deja entrar por ahora.</translation>
        </message>
        <message>
            <source>This channel does not let you in at the moment.</source>
            <translation>Este canal no te deja entrar por ahora.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it does.</source>
            <translation>Puedes leer y escribir; los mensajes saldrán cuando te deje.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it returns. Other chats work.</source>
            <translation>Puedes leer y escribir; los mensajes saldrán cuando vuelva. Los demás chats funcionan.</translation>
        </message>
        <message>
            <source>The server of this group, %1, can’t be found.</source>
            <translation>No se encuentra el servidor de este grupo, %1.</translation>
        </message>
        <message>
            <source>The server of this channel, %1, can’t be found.</source>
            <translation>No se encuentra el servidor de este canal, %1.</translation>
        </message>
        <message>
            <source>It is full at the moment.</source>
            <translation>Por ahora está lleno.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when there is room.</source>
            <translation>Puedes leer y escribir; los mensajes saldrán cuando haya sitio.</translation>
        </message>
        <message>
            <source>The connection to this group was lost.</source>
            <translation>Se perdió la conexión con este grupo.</translation>
        </message>
        <message>
            <source>The connection to this channel was lost.</source>
            <translation>Se perdió la conexión con este canal.</translation>
        </message>
        <message>
            <source>It is being entered again. What you write waits here.</source>
            <translation>Estamos entrando otra vez. Lo que escribas espera aquí.</translation>
        </message>
        <message>
            <source>The server of this group, %1, does not answer.</source>
            <translation>El servidor de este grupo, %1, no responde.</translation>
        </message>
        <message>
            <source>The server of this channel, %1, does not answer.</source>
            <translation>El servidor de este canal, %1, no responde.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Probar ahora</translation>
        </message>
        <message>
            <source>Enter password</source>
            <translation>Escribir contraseña</translation>
        </message>
        <message>
            <source>Choose a name</source>
            <translation>Elegir un nombre</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>It says: “%1”.</source>
            <translation>Dice: “%1”.</translation>
        </message>
        <message>
            <source>You are no longer in this group. What was written stays here.</source>
            <translation>Ya no estás en este grupo. Lo escrito se queda aquí.</translation>
        </message>
        <message>
            <source>You are no longer in this channel. What was written stays here.</source>
            <translation>Ya no estás en este canal. Lo escrito se queda aquí.</translation>
        </message>
        <message>
            <source>Only moderators write here at the moment. You can read everything.</source>
            <translation>Por ahora aquí solo escriben moderadores. Puedes leerlo todo.</translation>
        </message>
        <message>
            <source>Nobody in this group has a device with a key we can use.</source>
            <translation>Nadie en este grupo tiene un dispositivo con una clave que podamos usar.</translation>
        </message>
        <message>
            <source>Only moderators write here at the moment.</source>
            <translation>Por ahora aquí solo escriben moderadores.</translation>
        </message>
        <message>
            <source>You are no longer in this group.</source>
            <translation>Ya no estás en este grupo.</translation>
        </message>
        <message>
            <source>The server of this group did not accept this.</source>
            <translation>El servidor de este grupo no aceptó esto.</translation>
        </message>
        <message>
            <source>The server of this group did not accept this. It says: “%1”.</source>
            <translation>El servidor de este grupo no aceptó esto. Dice: “%1”.</translation>
        </message>
        <message>
            <source>this group</source>
            <translation>este grupo</translation>
        </message>
        <message>
            <source>Sent. In groups over %1 people readers are not counted.</source>
            <translation>Enviado. En grupos de más de %1 personas no se cuentan los lectores.</translation>
        </message>
        <message>
            <source>Read by everyone</source>
            <translation>Leído por todos</translation>
        </message>
        <message>
            <source>Read by %1 of %2</source>
            <translation>Leído por %1 de %2</translation>
        </message>
        <message>
            <source>Delivered to everyone</source>
            <translation>Entregado a todos</translation>
        </message>
        <message>
            <source>Delivered to %1 of %2</source>
            <translation>Entregado a %1 de %2</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>%1 can’t read it yet</source>
            <translation>%1 aún no puede leerlo</translation>
        </message>
        <message numerus="yes">
            <source>%n people can’t read it yet</source>
            <translation>
                <numerusform>%n persona aún no puede leerlo</numerusform>
                <numerusform>%n personas aún no pueden leerlo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people are typing…</source>
            <translation>
                <numerusform>%n persona está escribiendo…</numerusform>
                <numerusform>%n personas están escribiendo…</numerusform>
            </translation>
        </message>
        <message>
            <source>typing…</source>
            <translation>escribiendo…</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1 está escribiendo…</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>propietario</translation>
        </message>
        <message>
            <source>admin</source>
            <translation>admin</translation>
        </message>
        <message>
            <source>moderator</source>
            <translation>moderador</translation>
        </message>
    </context>
    <context>
        <name>ScanField</name>
        <message>
            <source>The code that %1 shows you</source>
            <translation>El código que te muestra %1</translation>
        </message>
        <message>
            <source>The code that your other device shows</source>
            <translation>El código que muestra tu otro dispositivo</translation>
        </message>
        <message>
            <source>Scan it with a phone, or have it copied, and paste it here. Only take it from the person or the device itself.</source>
            <translation>Escanéalo con un teléfono o haz que lo copien, y pégalo aquí. Tómalo solo de la propia persona o del propio dispositivo.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
    </context>
    <context>
        <name>SearchFilters</name>
        <message>
            <source>Anyone</source>
            <translation>Cualquiera</translation>
        </message>
        <message>
            <source>When it was written</source>
            <translation>Cuándo se escribió</translation>
        </message>
        <message>
            <source>Choose the last day as well, or the same one again.</source>
            <translation>Elige también el último día, o el mismo otra vez.</translation>
        </message>
        <message>
            <source>Choose a day, or the first of several.</source>
            <translation>Elige un día, o el primero de varios.</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>Quién lo escribió</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Último mes</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Último año</translation>
        </message>
        <message>
            <source>From a calendar…</source>
            <translation>De un calendario…</translation>
        </message>
        <message>
            <source>Any kind</source>
            <translation>Cualquier tipo</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Textos</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Enlaces</translation>
        </message>
        <message>
            <source>Voice messages</source>
            <translation>Mensajes de voz</translation>
        </message>
        <message>
            <source>What kind it is</source>
            <translation>De qué tipo es</translation>
        </message>
    </context>
    <context>
        <name>SearchHits</name>
        <message>
            <source>Messages</source>
            <extracomment>Above the messages that were found</extracomment>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Older messages are still arriving.</source>
            <translation>Aún están llegando mensajes anteriores.</translation>
        </message>
        <message>
            <source>None on this computer.</source>
            <translation>Ninguno en este equipo.</translation>
        </message>
        <message>
            <source>Nothing found for “%1” on this computer.</source>
            <translation>Nada encontrado para “%1” en este equipo.</translation>
        </message>
        <message>
            <source>Messages found</source>
            <translation>Mensajes encontrados</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Chosen messages</source>
            <translation>Mensajes elegidos</translation>
        </message>
        <message>
            <source>Choose no messages</source>
            <translation>No elegir ningún mensaje</translation>
        </message>
        <message>
            <source>Choose messages</source>
            <translation>Elegir mensajes</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>Reenviar…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Retirar…</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Send without encryption</source>
            <translation>Enviar sin cifrar</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>You can read, search and write everything.</source>
            <translation>Puedes leer, buscar y escribir todo.</translation>
        </message>
        <message>
            <source>All of it is saved here and will be sent once, in order, when it returns.</source>
            <translation>Todo está guardado aquí y se enviará una sola vez, en orden, cuando vuelva.</translation>
        </message>
        <message>
            <source>1 message is saved here and will be sent once, when it returns.</source>
            <translation>1 mensaje está guardado aquí y se enviará una sola vez, cuando vuelva.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are saved here and will be sent once, in order, when it returns.</source>
            <translation>
                <numerusform>%n mensaje está guardado aquí y se enviará una sola vez, en orden, cuando vuelva.</numerusform>
                <numerusform>%n mensajes están guardados aquí y se enviarán una sola vez, en orden, cuando vuelva.</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer is not connected to a network.</source>
            <translation>Este equipo no está conectado a ninguna red.</translation>
        </message>
        <message>
            <source>Your network is up, but the internet behind it is not answering.</source>
            <translation>Tu red funciona, pero internet no responde detrás de ella.</translation>
        </message>
        <message>
            <source>This network wants you to sign in first.</source>
            <translation>Esta red quiere que te identifiques antes.</translation>
        </message>
        <message>
            <source>Its sign-in page is in the way.</source>
            <translation>Su página de acceso está en medio.</translation>
        </message>
        <message>
            <source>Your network’s name lookup has not answered since %1.</source>
            <translation>La resolución de nombres de tu red no responde desde %1.</translation>
        </message>
        <message>
            <source>The internet itself answers.</source>
            <translation>Internet en sí responde.</translation>
        </message>
        <message>
            <source>Your network can’t look up names at the moment.</source>
            <translation>Tu red no puede resolver nombres por ahora.</translation>
        </message>
        <message>
            <source>The internet does not know the name %1 at the moment.</source>
            <translation>Internet no conoce el nombre %1 por ahora.</translation>
        </message>
        <message>
            <source>If this lasts, ask your provider. Your chats stay on this computer.</source>
            <translation>Si sigue así, pregunta a tu proveedor. Tus chats se quedan en este equipo.</translation>
        </message>
        <message>
            <source>Your provider, %1, has not been taking connections since %2.</source>
            <translation>Tu proveedor, %1, no acepta conexiones desde %2.</translation>
        </message>
        <message>
            <source>Your provider, %1, was shut down at %2.</source>
            <translation>Tu proveedor, %1, está parado desde %2.</translation>
        </message>
        <message>
            <source>Connecting to %1, this is taking longer than usual.</source>
            <translation>Conectando a %1, tarda más de lo normal.</translation>
        </message>
        <message>
            <source>Your provider, %1, has not answered since %2.</source>
            <translation>Tu proveedor, %1, no responde desde %2.</translation>
        </message>
        <message>
            <source>Secure connections are refused until it is right.</source>
            <translation>Las conexiones seguras se rechazan hasta que esté en hora.</translation>
        </message>
        <message>
            <source>We are not connecting to it. Another network may help.</source>
            <translation>No nos conectamos a él. Otra red puede ayudar.</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out on %2.</source>
            <translation>El certificado de seguridad de %1 caducó el %2.</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out.</source>
            <translation>El certificado de seguridad de %1 ha caducado.</translation>
        </message>
        <message>
            <source>Only your provider can renew it. We keep trying; nothing is sent until then.</source>
            <translation>Solo tu proveedor puede renovarlo. Seguimos intentándolo; hasta entonces no se envía nada.</translation>
        </message>
        <message>
            <source>Something on this network answers in place of %1.</source>
            <translation>Algo en esta red responde en lugar de %1.</translation>
        </message>
        <message>
            <source>Nobody this computer trusts vouches for %1.</source>
            <translation>Ninguna autoridad en la que confíe este equipo avala a %1.</translation>
        </message>
        <message>
            <source>%1 answers, but can’t set up a secure connection.</source>
            <translation>%1 responde, pero no logra una conexión segura.</translation>
        </message>
        <message>
            <source>Nothing is sent without one.</source>
            <translation>Sin ella no se envía nada.</translation>
        </message>
        <message>
            <source>%1 no longer accepts the saved password.</source>
            <translation>%1 ya no acepta la contraseña guardada.</translation>
        </message>
        <message>
            <source>%1 has closed or paused this account.</source>
            <translation>%1 ha cerrado o pausado esta cuenta.</translation>
        </message>
        <message>
            <source>Your chats stay on this computer. Ask your provider, or export them.</source>
            <translation>Tus chats se quedan en este equipo. Pregunta a tu proveedor o expórtalos.</translation>
        </message>
        <message>
            <source>%1 only offers ways to log in that would give your password away.</source>
            <translation>%1 solo ofrece formas de entrar que revelarían tu contraseña.</translation>
        </message>
        <message>
            <source>We are not using them.</source>
            <translation>No las usamos.</translation>
        </message>
        <message>
            <source>%1 is up, but can’t check passwords at the moment.</source>
            <translation>%1 está activo, pero por ahora no puede comprobar contraseñas.</translation>
        </message>
        <message>
            <source>Your password is fine as far as we know.</source>
            <translation>Por lo que sabemos, tu contraseña está bien.</translation>
        </message>
        <message>
            <source>%1 ended this connection because another one took its place.</source>
            <translation>%1 terminó esta conexión porque otra ocupó su lugar.</translation>
        </message>
        <message>
            <source>We connect again under a new name.</source>
            <translation>Nos conectamos otra vez con otro nombre.</translation>
        </message>
        <message>
            <source>%1 cut the connection.</source>
            <translation>%1 cortó la conexión.</translation>
        </message>
        <message>
            <source>%1 cut the connection and says: “%2”.</source>
            <translation>%1 cortó la conexión y dice: “%2”.</translation>
        </message>
        <message>
            <source>The machine behind %1 says it does not serve %1.</source>
            <translation>La máquina tras %1 dice que no atiende a %1.</translation>
        </message>
        <message>
            <source>Usually a move that is not finished.</source>
            <translation>Suele ser una mudanza sin terminar.</translation>
        </message>
        <message>
            <source>%1 sent us to another machine.</source>
            <translation>%1 nos envió a otra máquina.</translation>
        </message>
        <message>
            <source>%1 sent us to another machine, %2.</source>
            <translation>%1 nos envió a otra máquina, %2.</translation>
        </message>
        <message>
            <source>Connecting there.</source>
            <translation>Nos conectamos ahí.</translation>
        </message>
        <message>
            <source>%1 lets us in, but then does not let us go on.</source>
            <translation>%1 nos deja entrar, pero luego no nos deja seguir.</translation>
        </message>
        <message>
            <source>1 photo is waiting.</source>
            <translation>1 foto está en espera.</translation>
        </message>
        <message numerus="yes">
            <source>%n photos are waiting.</source>
            <translation>
                <numerusform>%n foto está en espera.</numerusform>
                <numerusform>%n fotos están en espera.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 message</source>
            <translation>1 mensaje</translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n mensaje</numerusform>
                <numerusform>%n mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 foto</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 are waiting.</source>
            <extracomment>"3 messages" and "1 photo"</extracomment>
            <translation>%1 y %2 están en espera.</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 minuto</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hora</numerusform>
                <numerusform>%n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer’s clock is %1 behind.</source>
            <translation>El reloj de este equipo va %1 atrasado.</translation>
        </message>
        <message>
            <source>This computer’s clock is %1 ahead.</source>
            <translation>El reloj de este equipo va %1 adelantado.</translation>
        </message>
        <message>
            <source>Messages work. Your provider’s archive does not answer.</source>
            <translation>Los mensajes funcionan. El historial de tu proveedor no responde.</translation>
        </message>
        <message>
            <source>What you missed since %1 will be filled in when it does.</source>
            <translation>Lo que te perdiste desde %1 se completará cuando responda.</translation>
        </message>
        <message>
            <source>Photos and files can’t be sent right now. Text works.</source>
            <translation>Ahora mismo no se pueden enviar fotos ni archivos. El texto funciona.</translation>
        </message>
        <message>
            <source>The server of this group has not answered since %1.</source>
            <translation>El servidor de este grupo no responde desde %1.</translation>
        </message>
        <message>
            <source>You can read and write; messages go out when it returns. Other chats work.</source>
            <translation>Puedes leer y escribir; los mensajes saldrán cuando vuelva. Los demás chats funcionan.</translation>
        </message>
        <message>
            <source>A contact’s server, %1, has not answered since %2.</source>
            <translation>El servidor de un contacto, %1, no responde desde %2.</translation>
        </message>
        <message>
            <source>%1’s server, %2, has not answered since %3.</source>
            <translation>El servidor de %1, %2, no responde desde %3.</translation>
        </message>
        <message>
            <source>Your side works.</source>
            <translation>Por tu lado todo funciona.</translation>
        </message>
        <message>
            <source>Messages go out again by themselves when it does.</source>
            <translation>Los mensajes saldrán solos otra vez cuando responda.</translation>
        </message>
        <message>
            <source>%1 plans a break, %2 to %3.</source>
            <translation>%1 planea una pausa, entre %2 y %3.</translation>
        </message>
        <message>
            <source>%1 plans a break from %2.</source>
            <translation>%1 planea una pausa desde %2.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>quoted words of the provider</comment>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Messages written then will wait here and go out afterwards.</source>
            <translation>Los mensajes escritos entonces esperarán aquí y saldrán después.</translation>
        </message>
        <message>
            <source>Everything works, but times are shown wrong until it is right.</source>
            <translation>Todo funciona, pero las horas se ven mal hasta que esté en hora.</translation>
        </message>
        <message>
            <source>Nothing is waiting.</source>
            <translation>No hay nada en espera.</translation>
        </message>
        <message>
            <source>1 message is waiting.</source>
            <translation>1 mensaje está en espera.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages are waiting.</source>
            <translation>
                <numerusform>%n mensaje está en espera.</numerusform>
                <numerusform>%n mensajes están en espera.</numerusform>
            </translation>
        </message>
        <message>
            <source>The disk is full. Free 20 MB, and all goes on by itself.</source>
            <translation>El disco está lleno. Libera 20 MB y todo seguirá solo.</translation>
        </message>
        <message>
            <source>You can read everything. New messages stay on the server meanwhile.</source>
            <translation>Puedes leerlo todo. Mientras tanto, los mensajes nuevos se quedan en el servidor.</translation>
        </message>
        <message>
            <source>A part of your chats on this computer is damaged.</source>
            <translation>Una parte de tus chats en este equipo está dañada.</translation>
        </message>
        <message>
            <source>Close Ninelives and start it again: it repairs what it can, and keeps the damaged file.</source>
            <translation>Cierra Ninelives y ábrelo otra vez: repara lo que puede y conserva el archivo dañado.</translation>
        </message>
        <message>
            <source>Your chats can’t be saved at the moment.</source>
            <translation>Por ahora tus chats no se pueden guardar.</translation>
        </message>
        <message>
            <source>Your chats on this computer were damaged and have been repaired.</source>
            <translation>Tus chats en este equipo estaban dañados y se han reparado.</translation>
        </message>
        <message>
            <source>The damaged file was kept as %1.</source>
            <translation>El archivo dañado se conservó como %1.</translation>
        </message>
        <message>
            <source>No message was lost.</source>
            <translation>No se perdió ningún mensaje.</translation>
        </message>
        <message>
            <source>%L1 messages are here, %L2 could not be read.</source>
            <translation>%L1 mensajes están aquí, %L2 no se pudieron leer.</translation>
        </message>
        <message>
            <source>%L1 messages are here, others could not be read.</source>
            <translation>%L1 mensajes están aquí, otros no se pudieron leer.</translation>
        </message>
        <message>
            <source>It says: “%1”.</source>
            <translation>Dice: “%1”.</translation>
        </message>
        <message>
            <source>%1’s mailbox is full, so the server sent this back.</source>
            <translation>El buzón de %1 está lleno, así que el servidor lo devolvió.</translation>
        </message>
        <message>
            <source>There is nobody with this address.</source>
            <translation>No hay nadie con esta dirección.</translation>
        </message>
        <message>
            <source>%1’s server could not hand this over, so it sent this back.</source>
            <translation>El servidor de %1 no pudo entregar esto y lo devolvió.</translation>
        </message>
        <message>
            <source>%1’s server did not accept this.</source>
            <translation>El servidor de %1 no aceptó esto.</translation>
        </message>
        <message>
            <source>None of %1’s devices has a key we can use.</source>
            <translation>Ningún dispositivo de %1 tiene una clave que podamos usar.</translation>
        </message>
        <message>
            <source>%1 uses a new device. Compare it first, or send without encryption.</source>
            <translation>%1 usa un dispositivo nuevo. Compáralo antes o envía sin cifrar.</translation>
        </message>
        <message>
            <source>Longer than %1 takes (%L2 characters).</source>
            <translation>Más largo de lo que acepta %1 (%L2 caracteres).</translation>
        </message>
        <message>
            <source>The server hung up on this twice, so it was set aside; the others went on.</source>
            <translation>El servidor colgó dos veces con este mensaje, así que se apartó; los demás siguieron.</translation>
        </message>
        <message>
            <source>%1’s server did not answer.</source>
            <translation>El servidor de %1 no respondió.</translation>
        </message>
        <message>
            <source>The internet does not know %1’s server.</source>
            <translation>Internet no conoce el servidor de %1.</translation>
        </message>
        <message>
            <source>Nothing that can be sent is left of this.</source>
            <translation>No queda nada de esto que se pueda enviar.</translation>
        </message>
        <message>
            <source>This was waiting when the backup was made. It may have been sent since: the server can’t tell any more. Send it again or remove it.</source>
            <translation>Esto estaba en espera cuando se hizo la copia. Puede que se haya enviado desde entonces: el servidor ya no puede decirlo. Envíalo otra vez o quítalo.</translation>
        </message>
        <message>
            <source>This could not be sent.</source>
            <translation>Esto no se pudo enviar.</translation>
        </message>
        <message>
            <source>Messages missing here, fetching</source>
            <translation>Faltan mensajes aquí, buscándolos</translation>
        </message>
        <message>
            <source>Messages missing here. Next try in %1 s</source>
            <translation>Faltan mensajes aquí. Próximo intento en %1 s</translation>
        </message>
        <message>
            <source>Messages missing here. They come when you are connected</source>
            <translation>Faltan mensajes aquí. Llegarán cuando haya conexión</translation>
        </message>
        <message>
            <source>The server no longer has messages from %1</source>
            <comment>a day</comment>
            <translation>El servidor ya no tiene mensajes del %1</translation>
        </message>
        <message>
            <source>The server no longer has messages from %1 to %2</source>
            <comment>days</comment>
            <translation>El servidor ya no tiene mensajes del %1 al %2</translation>
        </message>
        <message>
            <source>This message waits for earlier ones</source>
            <translation>Este mensaje espera a otros anteriores</translation>
        </message>
        <message>
            <source>This message can’t be opened on this computer</source>
            <translation>Este mensaje no se puede abrir en este equipo</translation>
        </message>
        <message>
            <source>The app on that device doesn’t know how to send a message again.</source>
            <translation>La aplicación de ese dispositivo no sabe reenviar un mensaje.</translation>
        </message>
        <message>
            <source>It has been asked often enough for now. Try again later.</source>
            <translation>Ya se ha pedido suficientes veces por ahora. Inténtalo más tarde.</translation>
        </message>
        <message>
            <source>Asking needs a connection.</source>
            <translation>Para pedirlo hace falta conexión.</translation>
        </message>
        <message>
            <source>It was encrypted for your other devices only.</source>
            <translation>Se cifró solo para tus otros dispositivos.</translation>
        </message>
        <message>
            <source>The secure link with %1’s device got out of step. It has been renewed; new messages work.</source>
            <translation>El enlace seguro con el dispositivo de %1 se desincronizó. Se ha renovado; los mensajes nuevos funcionan.</translation>
        </message>
        <message>
            <source>It arrived damaged.</source>
            <translation>Llegó dañado.</translation>
        </message>
        <message>
            <source>It uses a kind of encryption Ninelives doesn’t know. %1 can use another app setting.</source>
            <translation>Usa un tipo de cifrado que Ninelives no conoce. %1 puede elegir otro ajuste en su app.</translation>
        </message>
        <message>
            <source>It came from a device that you blocked.</source>
            <translation>Vino de un dispositivo que bloqueaste.</translation>
        </message>
        <message>
            <source>It opens by itself as soon as the messages before it are here.</source>
            <translation>Se abre solo en cuanto estén aquí los mensajes anteriores.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Your keyring is locked, so your chats can’t be opened yet.</source>
            <translation>Tu llavero está bloqueado, así que tus chats aún no se pueden abrir.</translation>
        </message>
        <message>
            <source>Nothing is lost: your messages are still on this computer, encrypted.</source>
            <translation>No se perdió nada: tus mensajes siguen en este equipo, cifrados.</translation>
        </message>
        <message>
            <source>Unlock it and try again.</source>
            <translation>Desbloquéalo y prueba otra vez.</translation>
        </message>
        <message>
            <source>The keyring with the key of your chats isn’t running.</source>
            <translation>El llavero con la clave de tus chats no está en marcha.</translation>
        </message>
        <message>
            <source>Sign in to your desktop again, and try again.</source>
            <translation>Vuelve a entrar en tu escritorio y prueba otra vez.</translation>
        </message>
        <message>
            <source>Your keyring did not give out the key of your chats.</source>
            <translation>Tu llavero no entregó la clave de tus chats.</translation>
        </message>
        <message>
            <source>Your keyring no longer has the key of your chats.</source>
            <translation>Tu llavero ya no tiene la clave de tus chats.</translation>
        </message>
        <message>
            <source>If you have the earlier keyring, bring it back and try again.</source>
            <translation>Si conservas el llavero anterior, vuelve a ponerlo y prueba otra vez.</translation>
        </message>
        <message>
            <source>The file vault.json beside your chats is missing.</source>
            <translation>Falta el archivo vault.json junto a tus chats.</translation>
        </message>
        <message>
            <source>It says where their key is. Put a copy of it back and try again.</source>
            <translation>Indica dónde está la clave. Vuelve a poner una copia y prueba otra vez.</translation>
        </message>
        <message>
            <source>If you keep the key in a file, start Ninelives with that file.</source>
            <translation>Si guardas la clave en un archivo, inicia Ninelives con ese archivo.</translation>
        </message>
        <message>
            <source>The file vault.json beside your chats is damaged or can’t be read.</source>
            <translation>El archivo vault.json junto a tus chats está dañado o no se puede leer.</translation>
        </message>
        <message>
            <source>The file with the key of your chats is missing.</source>
            <translation>Falta el archivo con la clave de tus chats.</translation>
        </message>
        <message>
            <source>Put it back where it was and try again.</source>
            <translation>Vuelve a ponerlo donde estaba y prueba otra vez.</translation>
        </message>
        <message>
            <source>The file with the key of your chats can’t be read.</source>
            <translation>El archivo con la clave de tus chats no se puede leer.</translation>
        </message>
        <message>
            <source>See whether its disk is there and you may read it, then try again.</source>
            <translation>Mira si su disco está conectado y si tienes permiso para leerlo, y prueba otra vez.</translation>
        </message>
        <message>
            <source>The file with the key of your chats is open to others.</source>
            <translation>El archivo con la clave de tus chats está abierto a otros.</translation>
        </message>
        <message>
            <source>Make it readable by you alone, and try again.</source>
            <translation>Haz que solo tú puedas leerlo y prueba otra vez.</translation>
        </message>
        <message>
            <source>The file with the key of your chats holds no key.</source>
            <translation>El archivo de la clave de tus chats no contiene ninguna clave.</translation>
        </message>
        <message>
            <source>Put a good copy of it in its place and try again.</source>
            <translation>Sustitúyelo por una copia en buen estado y prueba otra vez.</translation>
        </message>
        <message>
            <source>Your recovery words open your chats, too.</source>
            <translation>Tus palabras de recuperación también abren tus chats.</translation>
        </message>
        <message>
            <source>A backup brings your messages back, too.</source>
            <translation>Una copia de seguridad también te devuelve tus mensajes.</translation>
        </message>
        <message>
            <source>This key does not open your chats.</source>
            <translation>Esta clave no abre tus chats.</translation>
        </message>
        <message>
            <source>They were saved with another key. Nothing was changed.</source>
            <translation>Se guardaron con otra clave. Nada cambió.</translation>
        </message>
        <message>
            <source>There is something else where your chats should be.</source>
            <translation>Hay otra cosa donde deberían estar tus chats.</translation>
        </message>
        <message>
            <source>The file was not made by Ninelives. It was left as it is.</source>
            <translation>El archivo no lo creó Ninelives. Se dejó como está.</translation>
        </message>
        <message>
            <source>These chats were last opened by a newer Ninelives.</source>
            <translation>Estos chats los abrió por última vez un Ninelives más nuevo.</translation>
        </message>
        <message>
            <source>Update this program to open them. Nothing was changed.</source>
            <translation>Actualiza este programa para abrirlos. Nada cambió.</translation>
        </message>
        <message>
            <source>These chats are open in another window.</source>
            <translation>Estos chats están abiertos en otra ventana.</translation>
        </message>
        <message>
            <source>Close the other Ninelives, or use its window.</source>
            <translation>Cierra el otro Ninelives o usa su ventana.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <source>A little space is needed to open your chats. Nothing was changed.</source>
            <translation>Hace falta un poco de espacio para abrir tus chats. Nada cambió.</translation>
        </message>
        <message>
            <source>Part of the local history could not be read.</source>
            <translation>Una parte del historial local no se pudo leer.</translation>
        </message>
        <message>
            <source>The file is damaged. It was left as it is.</source>
            <translation>El archivo está dañado. Se dejó como está.</translation>
        </message>
        <message>
            <source>The folder of your chats can’t be used.</source>
            <translation>La carpeta de tus chats no se puede usar.</translation>
        </message>
        <message>
            <source>Ninelives may not write there. Nothing was changed.</source>
            <translation>Ninelives no tiene permiso para escribir ahí. Nada cambió.</translation>
        </message>
        <message>
            <source>Your chats can’t be opened at the moment.</source>
            <translation>Por ahora tus chats no se pueden abrir.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada cambió.</translation>
        </message>
        <message>
            <source>%1 does not know this address with this password.</source>
            <translation>%1 no conoce esta dirección con esta contraseña.</translation>
        </message>
        <message>
            <source>The internet does not know the name %1.</source>
            <translation>Internet no conoce el nombre %1.</translation>
        </message>
        <message>
            <source>%1 does not answer at the moment.</source>
            <translation>%1 no responde por ahora.</translation>
        </message>
        <message>
            <source>This network wants you to sign in first. Your password was not sent.</source>
            <translation>Esta red quiere que te identifiques antes. Tu contraseña no se envió.</translation>
        </message>
        <message>
            <source>This computer’s clock is behind, so %1 could not be checked. Your password was not sent.</source>
            <translation>El reloj de este equipo va atrasado, así que %1 no se pudo comprobar. Tu contraseña no se envió.</translation>
        </message>
        <message>
            <source>The security certificate of %1 ran out. Only your provider can renew it.</source>
            <translation>El certificado de seguridad de %1 ha caducado. Solo tu proveedor puede renovarlo.</translation>
        </message>
        <message>
            <source>Nobody this computer trusts vouches for %1. Your password was not sent.</source>
            <translation>Ninguna autoridad en la que confíe este equipo avala a %1. Tu contraseña no se envió.</translation>
        </message>
        <message>
            <source>Something on this network answers in place of %1. Your password was not sent.</source>
            <translation>Algo en esta red responde en lugar de %1. Tu contraseña no se envió.</translation>
        </message>
        <message>
            <source>This account is here already.</source>
            <translation>Esta cuenta ya está aquí.</translation>
        </message>
        <message>
            <source>An address looks like name@provider.example.</source>
            <translation>Una dirección es como nombre@proveedor.example.</translation>
        </message>
        <message>
            <source>The disk is full, so this could not be saved.</source>
            <translation>El disco está lleno, así que esto no se pudo guardar.</translation>
        </message>
        <message>
            <source>This needs a connection to your provider. Try again when it is back.</source>
            <translation>Esto necesita conexión con tu proveedor. Prueba otra vez cuando vuelva.</translation>
        </message>
        <message>
            <source>This is longer than any provider takes.</source>
            <translation>Ningún proveedor acepta algo tan largo.</translation>
        </message>
        <message>
            <source>This is no longer here.</source>
            <translation>Esto ya no está aquí.</translation>
        </message>
        <message>
            <source>The server did not accept this.</source>
            <translation>El servidor no aceptó esto.</translation>
        </message>
        <message>
            <source>This did not work. Nothing was lost.</source>
            <translation>Esto no funcionó. No se perdió nada.</translation>
        </message>
    </context>
    <context>
        <name>SettingsList</name>
        <message>
            <source>Back to the chats</source>
            <translation>Volver a los chats</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Profile and account</source>
            <extracomment>Group of settings</extracomment>
            <translation>Perfil y cuenta</translation>
        </message>
        <message>
            <source>Privacy and receipts</source>
            <extracomment>Group of settings</extracomment>
            <translation>Privacidad y confirmaciones</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <extracomment>Group of settings</extracomment>
            <translation>Fotos y archivos</translation>
        </message>
        <message>
            <source>Notifications</source>
            <extracomment>Group of settings</extracomment>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <source>Appearance</source>
            <extracomment>Group of settings</extracomment>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Devices</source>
            <extracomment>Group of settings</extracomment>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <source>Blocked people</source>
            <extracomment>Group of settings</extracomment>
            <translation>Personas bloqueadas</translation>
        </message>
        <message>
            <source>Storage and backup</source>
            <extracomment>Group of settings</extracomment>
            <translation>Almacenamiento y copia</translation>
        </message>
        <message>
            <source>Connection and history</source>
            <extracomment>Group of settings</extracomment>
            <translation>Conexión e historial</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <extracomment>Group of settings</extracomment>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>About</source>
            <extracomment>Group of settings</extracomment>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>Back to the list of settings</source>
            <translation>Volver a la lista de ajustes</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Search</source>
            <extracomment>In the field that finds chats by name or address, and messages</extracomment>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Ctrl K</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl K</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <source>New chat or group</source>
            <translation>Chat o grupo nuevo</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Chat nuevo</translation>
        </message>
        <message>
            <source>Ctrl N</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl N</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Grupo nuevo</translation>
        </message>
        <message>
            <source>Ctrl Shift N</source>
            <extracomment>Keyboard shortcut</extracomment>
            <translation>Ctrl Mayús N</translation>
        </message>
        <message>
            <source>Join a channel</source>
            <translation>Unirse a un canal</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Unread</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>Sin leer</translation>
        </message>
        <message>
            <source>Groups</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Archived</source>
            <extracomment>Filter of the chat list</extracomment>
            <translation>Archivados</translation>
        </message>
        <message>
            <source>Nothing found for “%1”.</source>
            <translation>Nada encontrado para “%1”.</translation>
        </message>
        <message>
            <source>Your messages are on their way from your other device.</source>
            <translation>Tus mensajes vienen de camino desde tu otro dispositivo.</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>Aún no hay grupos</translation>
        </message>
        <message>
            <source>Nothing archived</source>
            <translation>Nada archivado</translation>
        </message>
        <message>
            <source>Nothing unread</source>
            <translation>Nada sin leer</translation>
        </message>
        <message>
            <source>No chats yet</source>
            <translation>Aún no hay chats</translation>
        </message>
        <message>
            <source>Start one with an address.</source>
            <translation>Empieza uno con una dirección.</translation>
        </message>
        <message>
            <source>Bring your chats here</source>
            <translation>Traer tus chats aquí</translation>
        </message>
    </context>
    <context>
        <name>SignInForm</name>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>name@provider.example</source>
            <translation>nombre@proveedor.example</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Your provider can’t read your encrypted messages with it.</source>
            <translation>Con ella, tu proveedor no puede leer tus mensajes cifrados.</translation>
        </message>
        <message>
            <source>Enter the server by hand</source>
            <translation>Indicar el servidor a mano</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Empty: as your provider announces it.</source>
            <translation>Vacío: el que anuncia tu proveedor.</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>Certificate file</source>
            <translation>Archivo de certificado</translation>
        </message>
        <message>
            <source>Only for a server with an authority of its own: the file with its certificate.</source>
            <translation>Solo para un servidor con autoridad propia: el archivo con su certificado.</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>First sign in on this computer as well. Your other device brings your chats in the next step.</source>
            <translation>Primero inicia sesión también en este equipo. Tu otro dispositivo trae tus chats en el paso siguiente.</translation>
        </message>
        <message>
            <source>Your account lives with a provider, as with email. You can write to people on all the others.</source>
            <translation>Tu cuenta vive en un proveedor, como con el correo. Puedes escribir a gente de todos los demás.</translation>
        </message>
        <message>
            <source>No phone number, no address book.</source>
            <translation>Sin número de teléfono ni agenda.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Entrando…</translation>
        </message>
    </context>
    <context>
        <name>SignOutDialog</name>
        <message>
            <source>Sign out of %1?</source>
            <translation>¿Cerrar la sesión de %1?</translation>
        </message>
        <message>
            <source>1 message has not been sent.</source>
            <translation>1 mensaje no se ha enviado.</translation>
        </message>
        <message numerus="yes">
            <source>%n messages have not been sent.</source>
            <translation>
                <numerusform>%n mensaje no se ha enviado.</numerusform>
                <numerusform>%n mensajes no se han enviado.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your chats and this device’s keys are removed from this computer. What your provider and your other devices keep stays there.</source>
            <translation>Tus chats y las claves de este dispositivo se borran de este equipo. Lo que guardan tu proveedor y tus otros dispositivos se queda allí.</translation>
        </message>
        <message>
            <source>Stay until they are</source>
            <translation>Esperar al envío</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Quedarme</translation>
        </message>
        <message>
            <source>Sign out anyway</source>
            <translation>Cerrar sesión igualmente</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
    </context>
    <context>
        <name>SlimScrollBar</name>
        <message>
            <source>Scroll bar</source>
            <translation>Barra de desplazamiento</translation>
        </message>
    </context>
    <context>
        <name>SpellingSettings</name>
        <message>
            <source>Check spelling</source>
            <translation>Revisar la ortografía</translation>
        </message>
        <message>
            <source>Misspelled words are underlined. They never leave this computer.</source>
            <translation>Las palabras mal escritas se subrayan. Nunca salen de este equipo.</translation>
        </message>
        <message>
            <source>No dictionary is installed on this computer.</source>
            <translation>No hay ningún diccionario instalado en este equipo.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Language of the spell checker: %1</source>
            <translation>Idioma del corrector: %1</translation>
        </message>
    </context>
    <context>
        <name>StateStrip</name>
        <message>
            <source>Hide details</source>
            <extracomment>Shows what works, step by step</extracomment>
            <translation>Ocultar detalles</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
    </context>
    <context>
        <name>StopLinkDialog</name>
        <message>
            <source>Stop giving your messages to the other device?</source>
            <translation>¿Dejar de pasar tus mensajes al otro dispositivo?</translation>
        </message>
        <message>
            <source>Stop bringing your messages here?</source>
            <translation>¿Dejar de traer tus mensajes aquí?</translation>
        </message>
        <message>
            <source>What has arrived stays. The rest comes only when you link the devices again. To wait for a while, pause it.</source>
            <translation>Lo que llegó se queda. El resto solo llega si vuelves a vincular los dispositivos. Para esperar un rato, ponlo en pausa.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>Ends it for good</extracomment>
            <translation>Detener</translation>
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
            <translation>Textos, claves y búsqueda</translation>
        </message>
        <message>
            <source>Photos and files</source>
            <translation>Fotos y archivos</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>En conjunto</translation>
        </message>
        <message>
            <source>Everything is encrypted on this computer. Nothing of it can be fetched again from a server, so nothing can be freed.</source>
            <translation>Todo está cifrado en este equipo. Nada se puede volver a descargar de un servidor, así que no se puede liberar nada.</translation>
        </message>
        <message>
            <source>Everything is encrypted on this computer. %1 of photos and files are on a server as well: they can be removed here and are fetched again when you open them, for as long as the server keeps them.</source>
            <translation>Todo está cifrado en este equipo. %1 de fotos y archivos están también en un servidor: se pueden quitar de aquí y se descargan otra vez cuando los abras, mientras el servidor los conserve.</translation>
        </message>
        <message>
            <source>Free space</source>
            <translation>Liberar espacio</translation>
        </message>
        <message>
            <source>Free %1</source>
            <translation>Liberar %1</translation>
        </message>
        <message>
            <source>By chat, the largest first</source>
            <translation>Por chat, el mayor primero</translation>
        </message>
        <message>
            <source>What to do with this chat</source>
            <translation>Qué hacer con este chat</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Remove photos and files here</source>
            <translation>Quitar de aquí fotos y archivos</translation>
        </message>
        <message>
            <source>Delete the messages…</source>
            <translation>Eliminar los mensajes…</translation>
        </message>
        <message>
            <source>Delete the chat…</source>
            <translation>Eliminar el chat…</translation>
        </message>
    </context>
    <context>
        <name>StorePage</name>
        <message>
            <source>Enter your recovery words</source>
            <translation>Introduce tus palabras de recuperación</translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation>Elige una frase secreta</translation>
        </message>
        <message>
            <source>Enter your passphrase</source>
            <translation>Escribe tu frase secreta</translation>
        </message>
        <message>
            <source>The twelve words that you wrote down open these chats.</source>
            <translation>Las doce palabras que anotaste abren estos chats.</translation>
        </message>
        <message>
            <source>It locks your chats on this computer. Nobody can bring it back if you forget it.</source>
            <translation>Bloquea tus chats en este equipo. Nadie puede recuperarla si la olvidas.</translation>
        </message>
        <message>
            <source>It opens your chats on this computer.</source>
            <translation>Abre tus chats en este equipo.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase secreta</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>Usar esta frase secreta</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Use recovery words</source>
            <translation>Usar las palabras de recuperación</translation>
        </message>
    </context>
    <context>
        <name>SuggestionButton</name>
        <message>
            <source>Did you mean “%1”?</source>
            <extracomment>Below a search that found nothing</extracomment>
            <translation>¿Querías decir “%1”?</translation>
        </message>
    </context>
    <context>
        <name>TakeBackDialog</name>
        <message>
            <source>Take this message back?</source>
            <translation>¿Retirar este mensaje?</translation>
        </message>
        <message>
            <source>Its text is removed here and asked to be removed on all devices that have it. Somebody may have read it already.</source>
            <translation>Su texto se elimina aquí y se pide a todos los dispositivos que lo tengan que lo eliminen. Puede que alguien ya lo haya leído.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirar</translation>
        </message>
    </context>
    <context>
        <name>TakeBackSeveralDialog</name>
        <message numerus="yes">
            <source>Take %n message(s) back?</source>
            <translation>
                <numerusform>¿Retirar %n mensaje?</numerusform>
                <numerusform>¿Retirar %n mensajes?</numerusform>
            </translation>
        </message>
        <message>
            <source>Their text is removed here and asked to be removed on all devices that have it. Somebody may have read it already.</source>
            <translation>Su texto se elimina aquí y se pide a todos los dispositivos que lo tengan que lo eliminen. Puede que alguien ya lo haya leído.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirar</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Your messages are on their way from your other device.</source>
            <translation>Tus mensajes vienen de camino desde tu otro dispositivo.</translation>
        </message>
        <message>
            <source>Say hello. Messages here are encrypted for all members.</source>
            <translation>Saluda. Aquí los mensajes van cifrados para todos los miembros.</translation>
        </message>
        <message>
            <source>Say hello. Messages here are encrypted.</source>
            <translation>Saluda. Aquí los mensajes van cifrados.</translation>
        </message>
        <message>
            <source>Say hello.</source>
            <translation>Saluda.</translation>
        </message>
    </context>
    <context>
        <name>TonePicker</name>
        <message>
            <source>Skin tone</source>
            <translation>Tono de piel</translation>
        </message>
    </context>
    <context>
        <name>TrustPill</name>
        <message>
            <source>Verified</source>
            <translation>Verificado</translation>
        </message>
        <message>
            <source>New, not compared</source>
            <translation>Nuevo, sin comparar</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>Trusted unseen</source>
            <translation>Aceptado sin verificar</translation>
        </message>
    </context>
    <context>
        <name>UnreachedCard</name>
        <message>
            <source>%1 can’t read it yet</source>
            <translation>%1 aún no puede leerlo</translation>
        </message>
        <message>
            <source>Send it to them now</source>
            <translation>Enviárselo ahora</translation>
        </message>
        <message>
            <source>Send it to %1 now</source>
            <translation>Enviárselo ahora a %1</translation>
        </message>
    </context>
    <context>
        <name>VersionsPopover</name>
        <message>
            <source>What it said before</source>
            <translation>Lo que decía antes</translation>
        </message>
        <message>
            <source>This computer has no earlier text of it.</source>
            <translation>Este equipo no tiene ningún texto anterior.</translation>
        </message>
    </context>
    <context>
        <name>VoiceTile</name>
        <message>
            <source>%1, at %2</source>
            <translation>%1, en %2</translation>
        </message>
        <message>
            <source>%1, playing</source>
            <translation>%1, reproduciéndose</translation>
        </message>
        <message>
            <source>%1, not played yet</source>
            <translation>%1, sin escuchar aún</translation>
        </message>
        <message>
            <source>Arrow keys move by 5 seconds</source>
            <translation>Las flechas mueven 5 segundos</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Detener la descarga</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>Detener el envío</translation>
        </message>
        <message>
            <source>Speed %1</source>
            <translation>Velocidad %1</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Messages that land on their feet.</source>
            <translation>Mensajes que caen de pie.</translation>
        </message>
        <message>
            <source>Private chats and photos with anyone on any provider. If something is down, everything you write waits here, is sent once, and you are told what is going on.</source>
            <translation>Chats y fotos privados con cualquiera, en cualquier proveedor. Si algo no funciona, todo lo que escribes espera aquí, se envía una sola vez y sabes qué pasa.</translation>
        </message>
        <message>
            <source>Create an account</source>
            <translation>Crear una cuenta</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Link with my other device</source>
            <translation>Vincular con mi otro dispositivo</translation>
        </message>
        <message>
            <source>Open an invitation link</source>
            <translation>Abrir un enlace de invitación</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar una copia</translation>
        </message>
        <message>
            <source>Back to the chats</source>
            <translation>Volver a los chats</translation>
        </message>
        <message>
            <source>Power’s back! Did my photo make it?</source>
            <translation>¡Volvió la luz! ¿Llegó mi foto?</translation>
        </message>
        <message>
            <source>18:40</source>
            <translation>18:40</translation>
        </message>
        <message>
            <source>It did. Exactly once, the moment you were back.</source>
            <translation>Llegó. Una sola vez, en cuanto volviste.</translation>
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
            <translation>Sin el otro dispositivo</translation>
        </message>
        <message>
            <source>New messages work here from now on, in all your chats. Older ones can’t be read on this computer: they were encrypted for your other devices only, and your provider can’t open them either.

If the other device turns up, link it later: Settings, Devices, “Bring your chats here”.</source>
            <translation>Los mensajes nuevos funcionan aquí desde ahora, en todos tus chats. Los anteriores no se pueden leer en este equipo: se cifraron solo para tus otros dispositivos, y tu proveedor tampoco puede abrirlos.

Si aparece el otro dispositivo, vincúlalo más tarde: Ajustes, Dispositivos, “Traer tus chats aquí”.</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>Continuar sin él</translation>
        </message>
        <message>
            <source>Back to the code</source>
            <translation>Volver al código</translation>
        </message>
    </context>
    <context>
        <name>WordGrid</name>
        <message>
            <source>The eight words</source>
            <translation>Las ocho palabras</translation>
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
            <translation>editado, el cambio espera</translation>
        </message>
        <message>
            <source>edited, the change could not be sent</source>
            <translation>editado, el cambio no se pudo enviar</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>editado</translation>
        </message>
        <message>
            <source>with a link</source>
            <translation>con enlace</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <extracomment>The people who reacted to a message: the names of some, and how many more</extracomment>
            <translation>%1 y %2 más</translation>
        </message>
        <message>
            <source>You took this message back</source>
            <translation>Retiraste este mensaje</translation>
        </message>
        <message>
            <source>%1 took this message back</source>
            <translation>%1 retiró este mensaje</translation>
        </message>
        <message>
            <source>you</source>
            <translation>tú</translation>
        </message>
        <message>
            <source>Saved on this computer, waiting for %1</source>
            <translation>Guardado en este equipo, esperando %1</translation>
        </message>
        <message>
            <source>%1’s server</source>
            <translation>el servidor de %1</translation>
        </message>
        <message>
            <source>On its way to %1</source>
            <translation>De camino a %1</translation>
        </message>
        <message>
            <source>Checking whether %1 got it</source>
            <translation>Comprobando si %1 lo tiene</translation>
        </message>
        <message>
            <source>%1 has it, %2</source>
            <translation>%1 lo tiene, %2</translation>
        </message>
        <message>
            <source>On everyone’s devices</source>
            <translation>En los dispositivos de todos</translation>
        </message>
        <message>
            <source>On %1’s device, %2</source>
            <translation>En el dispositivo de %1, %2</translation>
        </message>
        <message>
            <source>On %1’s device</source>
            <translation>En el dispositivo de %1</translation>
        </message>
        <message>
            <source>Read by everyone</source>
            <translation>Leído por todos</translation>
        </message>
        <message>
            <source>Read %1</source>
            <translation>Leído %1</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>Not sent: %1</source>
            <translation>No enviado: %1</translation>
        </message>
        <message>
            <source>This goes out again by itself when it does.</source>
            <translation>Saldrá solo otra vez cuando el servidor responda.</translation>
        </message>
        <message>
            <source>Asked your other device, waiting.</source>
            <translation>Pedido a tu otro dispositivo, esperando.</translation>
        </message>
        <message>
            <source>Asked %1’s device, waiting.</source>
            <translation>Pedido al dispositivo de %1, esperando.</translation>
        </message>
        <message>
            <source>Your other device can’t send it again.</source>
            <translation>Tu otro dispositivo no puede enviarlo de nuevo.</translation>
        </message>
        <message>
            <source>%1’s device can’t send it again.</source>
            <translation>El dispositivo de %1 no puede enviarlo de nuevo.</translation>
        </message>
        <message>
            <source>Ask your other device to send it again</source>
            <translation>Pedir a tu otro dispositivo que lo envíe de nuevo</translation>
        </message>
        <message>
            <source>Ask %1’s device to send it again</source>
            <translation>Pedir al dispositivo de %1 que lo envíe de nuevo</translation>
        </message>
        <message>
            <source>Renew the secure link</source>
            <extracomment>With the device of somebody whose messages can't be read</extracomment>
            <translation>Renovar el enlace seguro</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Enviar otra vez</translation>
        </message>
        <message>
            <source>Send as file</source>
            <translation>Enviar como archivo</translation>
        </message>
        <message>
            <source>Send without encryption…</source>
            <translation>Enviar sin cifrar…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Buscar otra vez</translation>
        </message>
        <message>
            <source>Send the rest first</source>
            <translation>Enviar antes el resto</translation>
        </message>
        <message>
            <source>Show all, %1 characters</source>
            <translation>Mostrar todo, %1 caracteres</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tú</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>retirado</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>cifrado</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>sin cifrar</translation>
        </message>
    </context>
    <context>
        <name>WordsEntry</name>
        <message>
            <source>Recovery words</source>
            <translation>Palabras de recuperación</translation>
        </message>
        <message>
            <source>All twelve, with spaces between them.</source>
            <translation>Las doce, con espacios entre ellas.</translation>
        </message>
        <message>
            <source>Open my chats</source>
            <translation>Abrir mis chats</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>WriteAs</name>
        <message>
            <source>As</source>
            <translation>Como</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>ChatHeader</name>
        <message numerus="yes">
            <source>Back to the chats, %n unread</source>
            <translation>
                <numerusform>Back to the chats, %n unread</numerusform>
                <numerusform>Back to the chats, %n unread</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationRow</name>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n unread</numerusform>
                <numerusform>%n unread</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DropTargets</name>
        <message numerus="yes">
            <source>Drop %n photos to send them to %1</source>
            <translation>
                <numerusform>Drop %n photo to send it to %1</numerusform>
                <numerusform>Drop %n photos to send them to %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n files to send them to %1</source>
            <translation>
                <numerusform>Drop %n file to send it to %1</numerusform>
                <numerusform>Drop %n files to send them to %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n photos and files to send them to %1</source>
            <translation>
                <numerusform>Drop %n photo or file to send it to %1</numerusform>
                <numerusform>Drop %n photos and files to send them to %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MediaSentences</name>
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
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AccountViewModel</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::AvailabilityModel</name>
        <message numerus="yes">
            <source>%1. %2. Outages on %n of the last 30 days.</source>
            <translation>
                <numerusform>%1. %2. Outages on %n of the last 30 days.</numerusform>
                <numerusform>%1. %2. Outages on %n of the last 30 days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::BackupViewModel</name>
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
                <numerusform>%Ln photo or file</numerusform>
                <numerusform>%Ln photos and files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::DeviceListModel</name>
        <message numerus="yes">
            <source>Last used %n minutes ago</source>
            <translation>
                <numerusform>Last used %n minute ago</numerusform>
                <numerusform>Last used %n minutes ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n hours ago</source>
            <translation>
                <numerusform>Last used %n hour ago</numerusform>
                <numerusform>Last used %n hours ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n days ago</source>
            <translation>
                <numerusform>Last used %n day ago</numerusform>
                <numerusform>Last used %n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last used %n months ago</source>
            <translation>
                <numerusform>Last used %n month ago</numerusform>
                <numerusform>Last used %n months ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n devices in this code are the ones that show here.</source>
            <translation>
                <numerusform>%n device in this code is the one that shows here.</numerusform>
                <numerusform>%n devices in this code are the ones that show here.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::ExportViewModel</name>
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
                <numerusform>%Ln photo or file</numerusform>
                <numerusform>%Ln photos and files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::HealthLadderModel</name>
        <message numerus="yes">
            <source>Last change %n min ago, from your computer outwards</source>
            <translation>
                <numerusform>Last change %n min ago, from your computer outwards</numerusform>
                <numerusform>Last change %n min ago, from your computer outwards</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::MessageSelection</name>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::OutageStripViewModel</name>
        <message numerus="yes">
            <source>%n messages are on their way.</source>
            <translation>
                <numerusform>%n message is on its way.</numerusform>
                <numerusform>%n messages are on their way.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting messages sent.</source>
            <translation>
                <numerusform>%n waiting message sent.</numerusform>
                <numerusform>%n waiting messages sent.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PaletteModel</name>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n member</numerusform>
                <numerusform>%n members</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::PeoplePicker</name>
        <message numerus="yes">
            <source>%n people picked</source>
            <translation>
                <numerusform>%n person picked</numerusform>
                <numerusform>%n people picked</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomFinder</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomPeople</name>
        <message numerus="yes">
            <source>%1 of %n devices can’t read yet</source>
            <translation>
                <numerusform>%1 of %n device can’t read yet</numerusform>
                <numerusform>%1 of %n devices can’t read yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n devices</source>
            <translation>
                <numerusform>%n device</numerusform>
                <numerusform>%n devices</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::RoomViewModel</name>
        <message numerus="yes">
            <source>%n people here</source>
            <translation>
                <numerusform>%n person here</numerusform>
                <numerusform>%n people here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n member</numerusform>
                <numerusform>%n members</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n devices</source>
            <translation>
                <numerusform>%n device</numerusform>
                <numerusform>%n devices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n devices</source>
            <translation>
                <numerusform>%1 of %n device</numerusform>
                <numerusform>%1 of %n devices</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::SendFilesModel</name>
        <message numerus="yes">
            <source>%n photos and files</source>
            <translation>
                <numerusform>%n photo or file</numerusform>
                <numerusform>%n photos and files</numerusform>
            </translation>
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
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Place and camera can’t be taken out of %n files.</source>
            <translation>
                <numerusform>Place and camera can’t be taken out of %n file.</numerusform>
                <numerusform>Place and camera can’t be taken out of %n files.</numerusform>
            </translation>
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
                <numerusform>%n photo or file</numerusform>
                <numerusform>%n photos and files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages deleted from this computer.</source>
            <translation>
                <numerusform>%n message deleted from this computer.</numerusform>
                <numerusform>%n messages deleted from this computer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::TimelineModel</name>
        <message numerus="yes">
            <source>%n messages wait behind this.</source>
            <translation>
                <numerusform>%n message waits behind this.</numerusform>
                <numerusform>%n messages wait behind this.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n new message</numerusform>
                <numerusform>%n new messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages can’t be read on this computer</source>
            <translation>
                <numerusform>%n message can’t be read on this computer</numerusform>
                <numerusform>%n messages can’t be read on this computer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ninelives::TrayKeeper</name>
        <message numerus="yes">
            <source>%n unread messages</source>
            <translation>
                <numerusform>%n unread message</numerusform>
                <numerusform>%n unread messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are waiting; they go out when Ninelives runs.</source>
            <translation>
                <numerusform>%n message is waiting; it goes out when Ninelives runs.</numerusform>
                <numerusform>%n messages are waiting; they go out when Ninelives runs.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n new message</numerusform>
                <numerusform>%n new messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages to %1 were not sent.</source>
            <translation>
                <numerusform>%n message to %1 was not sent.</numerusform>
                <numerusform>%n messages to %1 were not sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages were not sent.</source>
            <translation>
                <numerusform>%n message was not sent.</numerusform>
                <numerusform>%n messages were not sent.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoomSentences</name>
        <message numerus="yes">
            <source>%n people can’t read it yet</source>
            <translation>
                <numerusform>%n person can’t read it yet</numerusform>
                <numerusform>%n people can’t read it yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people are typing…</source>
            <translation>
                <numerusform>%n person is typing…</numerusform>
                <numerusform>%n people are typing…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message numerus="yes">
            <source>%n messages are saved here and will be sent once, in order, when it returns.</source>
            <translation>
                <numerusform>%n message is saved here and will be sent once, when it returns.</numerusform>
                <numerusform>%n messages are saved here and will be sent once, in order, when it returns.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photos are waiting.</source>
            <translation>
                <numerusform>%n photo is waiting.</numerusform>
                <numerusform>%n photos are waiting.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
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
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages are waiting.</source>
            <translation>
                <numerusform>%n message is waiting.</numerusform>
                <numerusform>%n messages are waiting.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SignOutDialog</name>
        <message numerus="yes">
            <source>%n messages have not been sent.</source>
            <translation>
                <numerusform>%n message has not been sent.</numerusform>
                <numerusform>%n messages have not been sent.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TakeBackSeveralDialog</name>
        <message numerus="yes">
            <source>Take %n message(s) back?</source>
            <translation>
                <numerusform>Take %n message back?</numerusform>
                <numerusform>Take %n messages back?</numerusform>
            </translation>
        </message>
    </context>
</TS>

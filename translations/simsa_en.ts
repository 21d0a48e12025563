<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Capacity</name>
        <message numerus="yes">
            <source>%n node(s) short</source>
            <translation>
                <numerusform>%n node short</numerusform>
                <numerusform>%n nodes short</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n month(s)</source>
            <translation>
                <numerusform>in %n month</numerusform>
                <numerusform>in %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n row(s))</source>
            <translation>
                <numerusform>%1 (%n row)</numerusform>
                <numerusform>%1 (%n rows)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CapacityHost</name>
        <message numerus="yes">
            <source>%n award(s)</source>
            <translation>
                <numerusform>%n award</numerusform>
                <numerusform>%n awards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stage(s)</source>
            <translation>
                <numerusform>%n stage</numerusform>
                <numerusform>%n stages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message numerus="yes">
            <source>This vault was older than what it had sent, as after restoring a backup: %n of its own records came back from the depot. What you write from now on starts a new feed; there is nothing to do.</source>
            <translation>
                <numerusform>This vault was older than what it had sent, as after restoring a backup: %n of its own records came back from the depot. What you write from now on starts a new feed; there is nothing to do.</numerusform>
                <numerusform>This vault was older than what it had sent, as after restoring a backup: %n of its own records came back from the depot. What you write from now on starts a new feed; there is nothing to do.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommitteePlan</name>
        <message numerus="yes">
            <source>%n proposals that get nothing still need reasons before decisions can be proposed.</source>
            <translation>
                <numerusform>%n proposal that gets nothing still needs reasons before decisions can be proposed.</numerusform>
                <numerusform>%n proposals that get nothing still need reasons before decisions can be proposed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountersealSummary</name>
        <message numerus="yes">
            <source>Criterion %1: %2 points, %n items</source>
            <translation>
                <numerusform>Criterion %1: %2 points, %n item</numerusform>
                <numerusform>Criterion %1: %2 points, %n items</numerusform>
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
        <name>Format</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln node(s)</source>
            <comment>capacity in servers</comment>
            <translation>
                <numerusform>%Ln node</numerusform>
                <numerusform>%Ln nodes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln GPU(s)</source>
            <translation>
                <numerusform>%Ln GPU</numerusform>
                <numerusform>%Ln GPUs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfficeOverview</name>
        <message numerus="yes">
            <source>%n reviewers wait for theirs.</source>
            <translation>
                <numerusform>%n reviewer waits for theirs.</numerusform>
                <numerusform>%n reviewers wait for theirs.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reviewers are behind</source>
            <translation>
                <numerusform>%n reviewer is behind</numerusform>
                <numerusform>%n reviewers are behind</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reviewers have not signed the pledge</source>
            <translation>
                <numerusform>%n reviewer has not signed the pledge</numerusform>
                <numerusform>%n reviewers have not signed the pledge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanSeries</name>
        <message numerus="yes">
            <source>full for %n months</source>
            <translation>
                <numerusform>full for %n month</numerusform>
                <numerusform>full for %n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message numerus="yes">
            <source>%n review(s) are safe.</source>
            <translation>
                <numerusform>%n review are safe.</numerusform>
                <numerusform>%n reviews are safe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Any draft of %n proposal(s) is lost; the list says of which.</source>
            <translation>
                <numerusform>Any draft of %n proposal is lost; the list says of which.</numerusform>
                <numerusform>Any draft of %n proposals is lost; the list says of which.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message numerus="yes">
            <source>Due %1 · %n day(s) left</source>
            <translation>
                <numerusform>Due %1 · %n day left</numerusform>
                <numerusform>Due %1 · %n days left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewPreview</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>1 review · only you and %n other reader(s) can open it</source>
            <translation>
                <numerusform>1 review · only you and %n other reader can open it</numerusform>
                <numerusform>1 review · only you and %n other readers can open it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SealPreview</name>
        <message numerus="yes">
            <source>%n review(s) differ; nothing is signed or sent</source>
            <translation>
                <numerusform>%n review differ; nothing is signed or sent</numerusform>
                <numerusform>%n reviews differ; nothing is signed or sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sealed review(s) among them: the file becomes the draft of a new version.</source>
            <translation>
                <numerusform>%n sealed review among them: the file becomes the draft of a new version.</numerusform>
                <numerusform>%n sealed reviews among them: the file becomes the draft of a new version.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simsa::app::OfficeHost</name>
        <message numerus="yes">
            <source>%n application(s) taken in</source>
            <translation>
                <numerusform>%n application taken in</numerusform>
                <numerusform>%n applications taken in</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simsa::app::ReviewHost</name>
        <message numerus="yes">
            <source>%n review(s) written to %1, readable by everybody.</source>
            <translation>
                <numerusform>%n review written to %1, readable by everybody.</numerusform>
                <numerusform>%n reviews written to %1, readable by everybody.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simsa::app::Shell</name>
        <message numerus="yes">
            <source>%n new proposal(s)</source>
            <translation>
                <numerusform>%n new proposal</numerusform>
                <numerusform>%n new proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) that arrived need a look</source>
            <translation>
                <numerusform>%n thing that arrived need a look</numerusform>
                <numerusform>%n things that arrived need a look</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This vault was older than what it had sent, as after restoring a backup. %n of your own records came back; new ones start a new feed.</source>
            <translation>
                <numerusform>This vault was older than what it had sent, as after restoring a backup. %n of your own records came back; new ones start a new feed.</numerusform>
                <numerusform>This vault was older than what it had sent, as after restoring a backup. %n of your own records came back; new ones start a new feed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simsa::viewmodel::Keys</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %n day(s) before, each unlocking reminds you to renew.</source>
            <translation>
                <numerusform>From %n day before, each unlocking reminds you to renew.</numerusform>
                <numerusform>From %n days before, each unlocking reminds you to renew.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::AlarmBar</name>
        <message numerus="yes">
            <source>%n more device(s) after this.</source>
            <translation>
                <numerusform>%n more device after this.</numerusform>
                <numerusform>%n more devices after this.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::ArrivalsPage</name>
        <message numerus="yes">
            <source>%n chains</source>
            <translation>
                <numerusform>%n chain</numerusform>
                <numerusform>%n chains</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside, not verified</source>
            <translation>
                <numerusform>%n set aside, not verified</numerusform>
                <numerusform>%n set aside, not verified</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n to look at</numerusform>
                <numerusform>%n to look at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln record</numerusform>
                <numerusform>%Ln records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::BundlesPage</name>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::CommentField</name>
        <message numerus="yes">
            <source>%n more character(s)</source>
            <translation>
                <numerusform>%n more character</numerusform>
                <numerusform>%n more characters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::DecisionsPage</name>
        <message numerus="yes">
            <source>%n reasons missing</source>
            <translation>
                <numerusform>%n reason missing</numerusform>
                <numerusform>%n reasons missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Member, for office and committee: %n decisions</source>
            <translation>
                <numerusform>Member, for office and committee: %n decision</numerusform>
                <numerusform>Member, for office and committee: %n decisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Chair, for office and committee: %n decisions</source>
            <translation>
                <numerusform>Chair, for office and committee: %n decision</numerusform>
                <numerusform>Chair, for office and committee: %n decisions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::FindingsPage</name>
        <message numerus="yes">
            <source>%n thing(s) to look at, found at %1</source>
            <translation>
                <numerusform>%n thing to look at, found at %1</numerusform>
                <numerusform>%n things to look at, found at %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::IntakePage</name>
        <message numerus="yes">
            <source>%n errors keep the file from being taken in.</source>
            <translation>
                <numerusform>%n error keeps the file from being taken in.</numerusform>
                <numerusform>%n errors keep the file from being taken in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warnings are worth a look.</source>
            <translation>
                <numerusform>%n warning is worth a look.</numerusform>
                <numerusform>%n warnings are worth a look.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n applications were taken in.</source>
            <translation>
                <numerusform>%n application was taken in.</numerusform>
                <numerusform>%n applications were taken in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n applications can be taken in</source>
            <translation>
                <numerusform>%n application can be taken in</numerusform>
                <numerusform>%n applications can be taken in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln application(s) are here</source>
            <translation>
                <numerusform>%Ln application is here</numerusform>
                <numerusform>%Ln applications are here</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::MatrixPage</name>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals have too few reviews. Signing needs a reason.</source>
            <translation>
                <numerusform>%n proposal has too few reviews. Signing needs a reason.</numerusform>
                <numerusform>%n proposals have too few reviews. Signing needs a reason.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals</source>
            <translation>
                <numerusform>%n proposal</numerusform>
                <numerusform>%n proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Chair, for office and committee: %n proposals</source>
            <translation>
                <numerusform>Chair, for office and committee: %n proposal</numerusform>
                <numerusform>Chair, for office and committee: %n proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals have too few reviews; your reason is signed with the scores.</source>
            <translation>
                <numerusform>%n proposal has too few reviews; your reason is signed with the scores.</numerusform>
                <numerusform>%n proposals have too few reviews; your reason is signed with the scores.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::OverviewPage</name>
        <message numerus="yes">
            <source>%n reviewers</source>
            <translation>
                <numerusform>%n reviewer</numerusform>
                <numerusform>%n reviewers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::PdfSide</name>
        <message numerus="yes">
            <source>%n place(s) so far</source>
            <translation>
                <numerusform>%n place so far</numerusform>
                <numerusform>%n places so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) in all attachments</source>
            <translation>
                <numerusform>%n place in all attachments</numerusform>
                <numerusform>%n places in all attachments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::PeoplePage</name>
        <message numerus="yes">
            <source>%n people in the roster</source>
            <translation>
                <numerusform>%n person in the roster</numerusform>
                <numerusform>%n people in the roster</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::PlanPage</name>
        <message numerus="yes">
            <source>Chair, for office and committee: %n awards</source>
            <translation>
                <numerusform>Chair, for office and committee: %n award</numerusform>
                <numerusform>Chair, for office and committee: %n awards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals that get nothing still need reasons; decisions wait for them.</source>
            <translation>
                <numerusform>%n proposal that gets nothing still needs reasons; decisions wait for them.</numerusform>
                <numerusform>%n proposals that get nothing still need reasons; decisions wait for them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) by hand still need a reason for the minutes.</source>
            <translation>
                <numerusform>%n change by hand still need a reason for the minutes.</numerusform>
                <numerusform>%n changes by hand still need a reason for the minutes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::PledgePage</name>
        <message numerus="yes">
            <source>Assigned to you: %n proposal(s). The contents open once this is signed.</source>
            <translation>
                <numerusform>Assigned to you: %n proposal. The contents open once this is signed.</numerusform>
                <numerusform>Assigned to you: %n proposals. The contents open once this is signed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::QuestionsPage</name>
        <message numerus="yes">
            <source>%n question(s) to be answered</source>
            <translation>
                <numerusform>%n question to be answered</numerusform>
                <numerusform>%n questions to be answered</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::ReviewPage</name>
        <message numerus="yes">
            <source>%n draft(s) replaced.</source>
            <translation>
                <numerusform>%n draft replaced.</numerusform>
                <numerusform>%n drafts replaced.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simsa::widgets::ScoreFoot</name>
        <message numerus="yes">
            <source>%n thing(s) left</source>
            <translation>
                <numerusform>%n thing left</numerusform>
                <numerusform>%n things left</numerusform>
            </translation>
        </message>
    </context>
</TS>

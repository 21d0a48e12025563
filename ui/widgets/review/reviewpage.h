// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/desk.h"
#include "review/spelling.h"
#include "viewmodel/attachmentsource.h"
#include "viewmodel/errortext.h"
#include "widgets/common/resumable.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;

namespace simsa::viewmodel {
class ScoreSheetModel;
}

namespace simsa::widgets {

class Banner;
class EmptyState;
class PledgePage;
class PreviewSheet;
class ProposalHeader;
class ProposalList;
class QuestionBar;
class RecusedPage;
class RecuseForm;
class ReviewCommands;
class ThemeController;
class VersionsPage;
class WorkPane;
enum class ReviewCommand;

/// What a review page is made from; nothing is owned and all of it outlives the page.
struct ReviewPageParts
{
    review::Desk *desk = nullptr; ///< used on the GUI thread only
    exchange::Seat seat;          ///< of the same desk, for reading attachments on another thread
    const ThemeController *themes = nullptr;
    QString pdfWorker;      ///< path of simsa-pdf-worker
    QStringList ownNames;   ///< the reviewer's name and organisation, warned of in what the applicant gets
    call::LocalText pledge; ///< text to sign; empty = the built-in one
};

/// The review desk: proposals, attachments, capacity, score sheet, comments, sealing and recusals. Every
/// change is on disk at once; what cannot be saved stays on the screen, says so, and is saved as soon as that
/// is possible.
class ReviewPage final : public QWidget, public Resumable
{
    Q_OBJECT

public:
    explicit ReviewPage(const ReviewPageParts &parts, QWidget *parent = nullptr);
    ~ReviewPage() override;

    /// Shows what the desk holds now: after a sync or a new bundle, once Desk::refresh() was called.
    void reload();
    void showProposal(const base::ProposalId &proposal);
    [[nodiscard]] const base::ProposalId &currentProposal() const { return m_current; }
    /// Puts on disk what was typed since the last pause; false when something is on the screen only. Call it
    /// before locking, syncing and closing.
    bool flush();
    /// Nothing is on the screen only.
    [[nodiscard]] bool isSaved() const;
    /// Underlines in comments what it does not know; nullptr: nothing.
    void setSpelling(std::shared_ptr<review::Spelling> spelling);
    /// For MainFrame::addCommand.
    [[nodiscard]] QList<QAction *> commands() const;
    /// The proposal, the page read, and a recusal that is being written; drafts are on disk anyway.
    [[nodiscard]] QJsonObject place() const override;
    void resume(const QJsonObject &place) override;
    /// For MainFrame::setPanes: list, attachment, score sheet.
    [[nodiscard]] QList<QWidget *> panes() const;

    /// Shows how `contents` differ from the reviews here, and keeps all of them as drafts once that is
    /// accepted. What does not differ is left out.
    void proposeDrafts(const QMap<base::ProposalId, call::ReviewContent> &contents);

public slots:
    /// A recusal that is not sealed first, then changes of this review, one by one.
    void undo();
    void redo();
    /// Capacity as chart or table.
    void toggleTable();
    void openSealPreview();

signals:
    void reviewSealed(const simsa::base::ProposalId &proposal);
    void recusalSealed(const simsa::base::ProposalId &proposal);
    /// A question or an answer waits to be sent.
    void questionSent();
    /// The status bar's numbers or saved state may have changed.
    void changed();
    /// What succeeded, for a toast.
    void noticed(const QString &message);
    /// One's own reviews are to be written to a file, or read from one.
    void exportRequested();
    void importRequested();
    /// The empty page's button: a bundle is to be opened.
    void openRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the open preview is about.
    enum class Previewed { Nothing, Review, Recusal, Drafts };

    void build();
    void buildRight();
    void connectParts();
    void connectRecusal();
    void run(ReviewCommand command);
    void runReading(ReviewCommand command);
    void choose(const base::ProposalId &proposal);
    void goToNextLeft();
    void showCurrent();
    void showOpenOrClosed();
    void showEmpty();
    void applySpelling();
    void recorded();
    void failed(const viewmodel::ErrorText &error);
    /// True when `result` is good; else the banner tells.
    bool told(const base::Result<> &result);
    void startRecusal(const base::ProposalId &proposal, std::optional<call::ConflictType> type);
    void previewAccepted();
    void sealAccepted(Previewed what);
    void keepProposed();
    /// A menu of earlier states; the one chosen is shown against what is here, and may replace it.
    void offerEarlierDrafts();
    void connectQuestions();
    void showQuestions(const review::Work &work);
    void keepTyped(const QString &place, const QString &text);
    void keepAllTyped();
    [[nodiscard]] QString typedAt(const QString &place);
    [[nodiscard]] base::PersonId officeId() const;
    void askOffice();
    void sendQuestion();
    void sendAnswer();
    void stated(const base::Result<> &result, const QString &notice);
    void offerVersions();
    void compareWith(const review::Version &version, const QString &name);
    void keepChoice();
    void signPledge();
    void startNewVersion();
    void retranslate();
    [[nodiscard]] std::optional<review::Work> currentWork() const;
    /// What is likely to be read next.
    [[nodiscard]] QList<call::Proposal> neighbours() const;

    ReviewPageParts m_parts;
    viewmodel::AttachmentSource m_source;
    viewmodel::ScoreSheetModel *m_sheet;
    ReviewCommands *m_commands = nullptr;
    QStackedWidget *m_pages = nullptr; // pledge | nothing here | desk
    PledgePage *m_pledge = nullptr;
    EmptyState *m_nothing = nullptr;
    QSplitter *m_desk = nullptr;
    ProposalList *m_list = nullptr;
    ProposalHeader *m_header = nullptr;
    Banner *m_banner = nullptr;
    QuestionBar *m_questions = nullptr;
    QStackedWidget *m_stack = nullptr; // work | recused | recuse form | all done | versions
    WorkPane *m_work = nullptr;
    RecusedPage *m_recused = nullptr;
    RecuseForm *m_form = nullptr;
    EmptyState *m_done = nullptr;
    VersionsPage *m_versions = nullptr;
    PreviewSheet *m_preview = nullptr;
    std::shared_ptr<review::Spelling> m_spelling;
    QTimer m_retry;
    base::ProposalId m_current;
    bool m_isTypedKept = true;          ///< what was typed as a question or an answer is on disk
    QSet<base::ProposalId> m_rewriting; ///< sealed reviews of which a new version was begun here
    QList<call::MissingField> m_jumps;  ///< of the preview's findings
    Previewed m_previewed = Previewed::Nothing;
    QMap<base::ProposalId, call::ReviewContent> m_proposed; ///< drafts that the preview asks about
};

} // namespace simsa::widgets

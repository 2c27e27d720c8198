package nl.onskentons.phone.ui.print;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.SchoolNames;
import nl.onskentons.common.Translations;
import nl.onskentons.common.print.OnePage;
import nl.onskentons.phone.CallAnswer;
import nl.onskentons.phone.PhonePrint;
import nl.onskentons.phone.PhonePrint.OnPaper;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The phone list and the card for the desk, each on one A4, for whoever is signed in. */
@RestController
class PhonePrintController {

    private final PhonePrint print;
    private final CurrentUser currentUser;
    private final SchoolNames names;
    private final Translations translations;
    private final ITemplateEngine templates;

    PhonePrintController(
            PhonePrint print,
            CurrentUser currentUser,
            SchoolNames names,
            Translations translations,
            ITemplateEngine templates) {
        this.print = print;
        this.currentUser = currentUser;
        this.names = names;
        this.translations = translations;
        this.templates = templates;
    }

    @GetMapping("/bellen/telefoonlijst.pdf")
    ResponseEntity<byte[]> phoneList(
            @RequestParam(defaultValue = "") String school, @RequestParam(defaultValue = "nl") String taal) {
        return page(school, taal, "phone/list", "phone.print.list.file", print::phoneList);
    }

    @GetMapping("/bellen/baliekaart.pdf")
    ResponseEntity<byte[]> deskCard(
            @RequestParam(defaultValue = "") String school, @RequestParam(defaultValue = "nl") String taal) {
        return page(school, taal, "phone/desk-card", "phone.print.desk.file", print::deskCard);
    }

    private ResponseEntity<byte[]> page(
            String school,
            String language,
            String template,
            String fileKey,
            Function<SchoolId, Optional<OnPaper>> read) {
        Locale locale = "en".equals(language) ? Translations.ENGLISH : Translations.DUTCH;
        return school(school)
                .flatMap(read)
                .map(paper -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename(translations.getTranslation(fileKey, locale), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .body(pdf(paper, locale, template)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    byte[] pdf(OnPaper paper, Locale locale, String template) {
        return OnePage.of(points -> html(paper, locale, template, points));
    }

    private String html(OnPaper paper, Locale locale, String template, double points) {
        List<CallAnswer> answers = paper.answers();
        int half = (answers.size() + 1) / 2;
        return templates.process(
                template,
                new Context(
                        locale,
                        Map.of(
                                "texts",
                                new PaperTexts(translations, locale, paper),
                                "paper",
                                paper,
                                "points",
                                points,
                                "columns",
                                List.of(answers.subList(0, half), answers.subList(half, answers.size())))));
    }

    /** The school that is asked for, when it is one of whoever asks; the first of theirs when none is. */
    private Optional<SchoolId> school(String text) {
        Set<SchoolId> own = currentUser.require().schools();
        return names.names().keySet().stream()
                .filter(own::contains)
                .filter(each -> text.isEmpty() || each.toString().equals(text))
                .findFirst();
    }
}

package huizong.report;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import huizong.lang.Language;
import huizong.lang.Text;
import huizong.origin.Tool;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/**
 * One self-contained HTML page, filled by FreeMarker, which escapes every value (the templates' names end in ftlh). The page
 * carries its style and script; its content security policy allows these two by their fingerprints and nothing else, so that
 * a page with something hostile in it still could neither run nor load anything.
 */
final class HtmlPage {

    private static final String FOLDER = "/huizong/report";
    private static final String STYLE = resource("page.css");
    private static final String SCRIPT = resource("page.js");
    private static final Configuration TEMPLATES = templates();

    private HtmlPage() {}

    /**
     * Fills a template and writes it as UTF-8; leaves the stream open.
     *
     * @param page what the template knows as {@code page}: public records of texts and numbers
     */
    static void write(String template, Object page, Language language, OutputStream out) throws IOException {
        TemplateMethodModelEx say = words ->
                Text.of(words.get(0).toString(), words.get(1).toString()).in(language);
        Map<String, Object> model = Map.of(
                "page", page,
                "say", say,
                "lang", language == Language.ZH ? "zh-CN" : "en",
                "style", STYLE,
                "script", SCRIPT,
                "policy", policy(),
                "tool", Tool.version());
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            TEMPLATES.getTemplate(template).process(model, writer);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template " + template + " does not fit its page", e);
        }
        writer.flush();
    }

    private static String policy() {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '" + hash(STYLE) + "'; script-src '"
                + hash(SCRIPT) + "'";
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Configuration templates() {
        Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setTemplateLoader(new ClassTemplateLoader(HtmlPage.class, FOLDER));
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setLocale(Locale.ROOT);
        templates.setLocalizedLookup(false);
        templates.setNumberFormat("computer");
        // A fault is reported once, by whoever called; never printed into the page.
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        return templates;
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(FOLDER + "/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the resource " + name + " cannot be read", e);
        }
    }
}

package de.gruppenbuch.reports.office;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * The one way in which XML of other people is parsed: no document type, no entities of its own,
 * nothing fetched, limited depth, elements and length of words. Always the parser of the JDK, as
 * the application server brings others with other limits.
 */
public final class SafeXml {

    private static final String FEATURES = "http://xml.org/sax/features/";

    private static final SAXParserFactory FACTORY = factory();

    /** How many elements may still be read, over several parts. */
    public static final class Budget {

        private int elements;

        /**
         * @param elements most elements of all parts read with this budget
         */
        public Budget(int elements) {
            this.elements = elements;
        }

        private void spend() {
            if (--elements < 0) {
                throw Refusal.NESTED.at();
            }
        }
    }

    private SafeXml() {}

    /**
     * Parses to the end and tells the handler of elements and text. Names come with their namespace
     * and local name.
     *
     * @throws RuleViolatedException at {@code file}: not well-formed, a document type, too deep or
     *     too much
     */
    public static void scan(InputStream content, Budget budget, DefaultHandler2 handler)
            throws IOException {
        try {
            SAXParser parser = FACTORY.newSAXParser();
            parser.setProperty("jdk.xml.elementAttributeLimit", PackageLimits.ATTRIBUTES);
            XMLReader reader = parser.getXMLReader();
            Guard guard = new Guard(budget, handler);
            reader.setContentHandler(guard);
            reader.setErrorHandler(guard);
            reader.setEntityResolver(guard);
            reader.setProperty("http://xml.org/sax/properties/lexical-handler", guard);
            reader.parse(new InputSource(new ShortWords(content)));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        } catch (SAXException malformed) {
            throw Refusal.BROKEN.at();
        } catch (CharConversionException | UnsupportedEncodingException damaged) {
            throw Refusal.BROKEN.at();
        }
    }

    private static SAXParserFactory factory() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(FEATURES + "external-general-entities", false);
            factory.setFeature(FEATURES + "external-parameter-entities", false);
            factory.setFeature(
                    "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory;
        } catch (ParserConfigurationException | SAXException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Counts, refuses, and passes on. */
    private static final class Guard extends DefaultHandler2 {

        private final Budget budget;
        private final DefaultHandler2 next;
        private int depth;
        private int prefixes;

        Guard(Budget budget, DefaultHandler2 next) {
            this.budget = budget;
            this.next = next;
        }

        @Override
        public void startDTD(String name, String publicId, String systemId) {
            throw Refusal.ENTITIES.at();
        }

        @Override
        public void startPrefixMapping(String prefix, String uri) {
            if (++prefixes > PackageLimits.PREFIXES) {
                throw Refusal.NESTED.at();
            }
        }

        @Override
        public void endPrefixMapping(String prefix) {
            prefixes--;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes)
                throws SAXException {
            budget.spend();
            if (++depth > PackageLimits.DEPTH) {
                throw Refusal.NESTED.at();
            }
            next.startElement(uri, local, name, attributes);
        }

        @Override
        public void endElement(String uri, String local, String name) throws SAXException {
            depth--;
            next.endElement(uri, local, name);
        }

        @Override
        public void characters(char[] text, int from, int length) throws SAXException {
            next.characters(text, from, length);
        }
    }

    /** Parsers hold a word or an attribute as a whole; this keeps each of them short. */
    private static final class ShortWords extends InputStream {

        private final InputStream source;
        private int sinceSign;

        ShortWords(InputStream source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int got = source.read(target, from, length);
            for (int i = from; i < from + got; i++) {
                sinceSign = target[i] == '<' ? 0 : sinceSign + 1;
            }
            if (sinceSign > PackageLimits.WORD_BYTES) {
                throw Refusal.NESTED.at();
            }
            return got;
        }

        @Override
        public void close() throws IOException {
            source.close();
        }
    }
}
